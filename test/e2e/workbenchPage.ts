import type { Browser, FrameLocator, Page } from "playwright-core";
import type { WorkbenchView } from "../workbench/session/observe";

/** An open workbench and everything that went wrong in it. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Errors and warnings of the console, uncaught errors, violations of a Content-Security-Policy, failed requests, requests to other origins. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** The part of the page's window that tests use. */
type Observed = typeof globalThis & { readonly workbench: WorkbenchView };

/** How the workbench is opened. */
export interface Opening {
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** The browser's language, which decides where Office does not. */
  readonly locale?: string;
  /** What is waited for in the pane instead of its first screen. */
  readonly shows?: string;
}

/** Opens the workbench in a browser of its own and waits until the pane is ready. */
export async function openWorkbench(browser: Browser, address: string, query = "", { prepare, locale = "en-US", shows }: Opening = {}): Promise<WorkbenchPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) problems.push(`foreign: ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`CSP ${violatedDirective} ${blockedURI}`),
    );
  });
  await prepare?.(page);
  await page.goto(address + query, { waitUntil: shows === undefined ? "load" : "commit" });
  const pane = page.frameLocator("[data-addin=pane]");
  await (shows === undefined ? pane.getByRole("main") : pane.getByText(shows)).first().waitFor({ timeout: shows === undefined ? 20_000 : 40_000 });
  return { page, pane, problems, close: () => context.close() };
}

/** One cell of the workbook behind the page. */
export const cellOf = (page: Page, sheet: string, address: string): Promise<ReturnType<WorkbenchView["cell"]>> =>
  page.evaluate(([name = "", place = ""]) => (globalThis as Observed).workbench.cell(name, place), [sheet, address]);

/** The band above the figures of the whole programme; those of the subprogrammes stand before it. */
export const WHOLE_PROGRAMME = "Программа в целом";

/** The first text below that band that stands beside a label, as the sheet shows it. */
export async function textBeside(page: Page, sheet: string, label: string, [labels, texts]: readonly [string, string]): Promise<string> {
  let start = 1;
  while (start <= 120 && (await cellOf(page, sheet, `A${start}`)).text !== WHOLE_PROGRAMME) start += 1;
  for (let row = start; row <= 120; row += 1) {
    if ((await cellOf(page, sheet, `${labels}${row}`)).text === label) return (await cellOf(page, sheet, `${texts}${row}`)).text;
  }
  throw new Error(`No «${label}» in column ${labels} of «${sheet}»`);
}

export const sheetNames = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as Observed).workbench.sheets());
export const selection = (page: Page): Promise<string> => page.evaluate(() => (globalThis as Observed).workbench.selection());
export const syncs = (page: Page): Promise<{ pane: number; commands: number }> =>
  page.evaluate(() => (globalThis as Observed).workbench.syncs());

/** The syncs once the add-in has been still for half a second. */
export async function quietSyncs(page: Page): Promise<{ pane: number; commands: number }> {
  for (let former = await syncs(page); ; ) {
    await page.waitForTimeout(500);
    const now = await syncs(page);
    if (now.pane === former.pane && now.commands === former.commands) return now;
    former = now;
  }
}

export const gaps = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as Observed).workbench.gaps());

/** Goes to a cell by the name box. */
export async function goTo(page: Page, reference: string): Promise<void> {
  await page.getByLabel("Имя", { exact: true }).fill(reference);
  await page.keyboard.press("Enter");
}

/** Types into a cell as a person does; an empty text empties it. */
export async function type(page: Page, reference: string, text: string): Promise<void> {
  await goTo(page, reference);
  if (text === "") return page.keyboard.press("Delete");
  // Playwright has keys for Latin letters only; other text needs a field to go to, which Backspace opens.
  if (!/^[!-~]/.test(text)) await page.keyboard.press("Backspace");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Presses «Рассчитать эффективность» in the pane and waits for what comes of it; the pane is busy as soon as the click is done. */
export async function calculate(pane: FrameLocator, outcome = "Результат за 2021 год"): Promise<void> {
  await pane.getByRole("banner").getByRole("button", { name: "Рассчитать эффективность" }).click();
  await pane.getByRole("main").and(pane.locator("[aria-busy=false]")).getByText(outcome).waitFor({ timeout: 20_000 });
}

/** The three percentages and the rating as the pane shows them. */
export async function paneResult(pane: FrameLocator): Promise<Record<string, string>> {
  const beside = async (label: string): Promise<string> =>
    plain(await pane.getByText(label, { exact: true }).locator("xpath=following-sibling::*[1]").innerText());
  return {
    effectiveness: await beside("Эффективность программы"),
    achievement: await beside("Достижение показателей"),
    outturn: await beside("Использование средств"),
    // «Оценка: высокая», or «Оценка не дана».
    rating: plain(
      await pane
        .getByText(/^Оценка/)
        .first()
        .innerText(),
    ),
  };
}

/** No-break spaces as ordinary ones. */
export const plain = (text: string): string => text.replaceAll("\u00a0", " ");
