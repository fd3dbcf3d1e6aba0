/** What Office said about the place we run in. */
export type HostReadiness = { readonly kind: "excel" | "other-host" | "not-in-office" | "too-old" | "no-answer" | "no-library" };

/** Colours of the Office window, «#RRGGBB». */
export interface ThemeColours {
  readonly bodyBackground: string;
  readonly bodyText: string;
  readonly controlBackground: string;
  readonly controlText: string;
  /** Office's own word for it; null where this Office does not say. */
  readonly dark: boolean | null;
}

const NEEDED_API = "1.14";

/**
 * Waits for Office, but not for ever: `Office.onReady` never settles when one of the library's own files is blocked (office-js issue 6040).
 * "no-library": Office's file did not come at all.
 */
export async function whenReady(timeoutMs: number): Promise<HostReadiness> {
  if (typeof Office === "undefined") return { kind: "no-library" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<HostReadiness>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "no-answer" }), timeoutMs);
  });
  const answer = Office.onReady().then(({ host }) => readiness(host));
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function readiness(host: Office.HostType | null): HostReadiness {
  if (host === null) return { kind: "not-in-office" };
  if (host !== Office.HostType.Excel) return { kind: "other-host" };
  return { kind: Office.context.requirements.isSetSupported("ExcelApi", NEEDED_API) ? "excel" : "too-old" };
}

/** Language of the Office window, e.g. «ru-RU». */
export const displayLanguage = (): string => Office.context.displayLanguage;

/** Which Excel this is, for people who look for a fault. */
export interface HostFacts {
  /** «Excel 16.0.14332 (PC)». */
  readonly host: string;
  /** The newest set of Excel's interface that it has. */
  readonly requirementSet: string;
  readonly officeLanguage: string;
}

/** Minor versions of ExcelApi are asked for one by one: Office tells no list. */
const NEWEST_API = 30;

export function hostFacts(): HostFacts {
  const { diagnostics, requirements, displayLanguage: officeLanguage } = Office.context;
  let minor = 0;
  while (minor < NEWEST_API && requirements.isSetSupported("ExcelApi", `1.${minor + 1}`)) minor += 1;
  return { host: `${diagnostics.host} ${diagnostics.version} (${diagnostics.platform})`, requirementSet: `ExcelApi 1.${minor}`, officeLanguage };
}

/** Whether the workbook is open for reading only; Excel says so at start. */
export const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** Colours of the Office window, or null: some builds and Excel on the web do not tell them. */
export function themeColours(): ThemeColours | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor } = theme ?? {};
  if (bodyBackgroundColor === undefined || bodyForegroundColor === undefined) return null;
  return {
    bodyBackground: bodyBackgroundColor,
    bodyText: bodyForegroundColor,
    controlBackground: controlBackgroundColor ?? bodyBackgroundColor,
    controlText: controlForegroundColor ?? bodyForegroundColor,
    dark: theme?.isDarkTheme ?? null,
  };
}

/** Gives a ribbon button its action. The button is released when the action ends, however it ends. */
export function onRibbonCommand(actionId: string, run: () => Promise<void>): void {
  Office.actions.associate(actionId, (event: Office.AddinCommands.Event) => void run().finally(() => event.completed()));
}

/** Office's code for a window that cannot stand beside another one of the same page. */
const WINDOW_STANDS = 12007;
const TRIES = 20;
const PAUSE_MS = 100;
let standing: Office.Dialog | null = null;

/**
 * Opens a small window of the add-in's own in place of the one that stands, which a person may have left open; resolves when it stands or when this Office cannot
 * show it. Closing tells nobody when it is done, so opening is tried until then.
 */
export async function openWindow(url: string): Promise<boolean> {
  standing?.close();
  standing = null;
  for (let tries = TRIES; tries > 0; tries -= 1) {
    const { status, value, error } = await displayed(url);
    if (status === Office.AsyncResultStatus.Succeeded) {
      standing = value;
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        if (standing === value) standing = null;
      });
      return true;
    }
    if (error.code !== WINDOW_STANDS) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}

const displayed = (url: string): Promise<Office.AsyncResult<Office.Dialog>> =>
  new Promise((resolve) => Office.context.ui.displayDialogAsync(url, { height: 40, width: 30, displayInIframe: true }, resolve));
