import { externalOptions, type HostOptions } from "./hostOptions";
import { Workbook } from "./model/workbook";
import { loadOfficeJs } from "./officeJsPage";
import { createExternal, type DesktopExternal, type ExternalTransport } from "./protocol/external";
import { createTestExcel, type ConnectableExcel, type TestExcel } from "./testExcel";

/** A started Excel with the real client over it. */
export interface StartedHost extends TestExcel {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  /** Presses a ribbon button; resolves when its function has called `event.completed()`. */
  invokeCommand(actionName: string): Promise<void>;
}

/** Options of `startHost`. */
export interface StartOptions extends HostOptions {
  /** Default: a new workbook with one empty sheet. */
  readonly workbook?: Workbook;
  /** Loads the library anew in any case, so that nobody hears events whom a former test made listen. */
  readonly fresh?: boolean;
  /** Makes the client refuse API above `excelApi` with ApiNotFound, as an old Excel would; default true. */
  readonly strictApi?: boolean;
}

interface Client {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** The library as it is loaded in this process. */
interface Loaded {
  /** What Excel told it at start-up; empty once that no longer holds. */
  introduction: string;
  readonly desktop: DesktopExternal;
  excel: ConnectableExcel;
}

let loaded: Loaded | null = null;
let commands = 0;

/**
 * Starts the unmodified office.js against the test host, in Jest (node or jsdom environment) or plain Node. Every call brings a host of its own. The library
 * is loaded anew only when Excel would introduce itself differently (language, requirement sets, read-only, theme, settings); it belongs to the latest host.
 */
export async function startHost(options: StartOptions = {}): Promise<StartedHost> {
  const workbook = options.workbook ?? newWorkbook();
  const excel = createTestExcel(workbook, options);
  await loaded?.excel.host.idle();
  const introduction = externalOptions(workbook, options);
  const client = globalThis as unknown as Client;
  excel.host.onEvents((entries) => {
    if (loaded?.excel === excel) loaded.desktop.raiseEvents(entries);
  });
  if (loaded?.introduction === JSON.stringify(introduction) && options.fresh !== true) loaded.excel = excel;
  else {
    const desktop = createExternal(latestTransport, introduction);
    loaded = { introduction: JSON.stringify(introduction), desktop, excel };
    loadOfficeJs(desktop.external);
    await client.Office.onReady();
    await excel.host.started();
  }
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.strictApi ?? true;
  const { desktop } = loaded;
  return {
    host: excel.host,
    workbook,
    Office: client.Office,
    Excel: client.Excel,
    invokeCommand: (actionName) => {
      const id = `command-${(commands += 1)}`;
      const completed = excel.commandCompleted(id);
      desktop.invokeCommand(id, actionName);
      return completed;
    },
  };
}

/** For the end of a test file: resolves when the library asks for nothing any more, such as the release of ranges, which nobody awaits. */
export async function hostsIdle(): Promise<void> {
  await loaded?.excel.host.idle();
}

/** Leads to the host that was started last. */
const latestTransport: ExternalTransport = {
  execute: (body, flags) => latest().execute(body, flags),
  writeSettings: (settings) => {
    // The library keeps settings in memory, so the next host needs it afresh.
    if (loaded !== null) loaded.introduction = "";
    latest().writeSettings(settings);
  },
  commandCompleted: (id) => latest().commandCompleted(id),
};

function latest(): ExternalTransport {
  if (loaded === null) throw new Error("No host was started");
  return loaded.excel.transport;
}

function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet();
  return workbook;
}
