/** How long the pane takes from navigation to its first usable button, beside what office.js takes of it: `npm run bench:start`, after both builds. */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/browser";
import { serveWorkbench } from "../workbench/serve";

const RUNS = 7;

interface Start {
  /** From the navigation of the pane's page, in milliseconds. */
  readonly officeReady: number;
  readonly button: number;
}

async function coldStart(browser: Browser, address: string): Promise<Start> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // What tsx compiles calls this helper, which a page does not have.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(() => {
    const times: { office?: number; button?: number } = {};
    Object.assign(window, { coldStart: times });
    const look = (): void => {
      const office = (window as { Office?: { onReady(): Promise<unknown> } }).Office;
      if (office !== undefined && times.office === undefined) {
        times.office = -1;
        void office.onReady().then(() => (times.office = performance.now()));
      }
      const button = document.querySelector("header button:not([aria-disabled=true])");
      if (button !== null) times.button ??= performance.now();
      if (times.button === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  const pane = page.frameLocator("[data-addin=pane]");
  await pane.getByRole("button", { name: "Рассчитать эффективность" }).waitFor({ timeout: 60_000 });
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not open");
  const times = await frame.evaluate(async () => {
    const { coldStart: seen } = window as unknown as { coldStart: { office: number; button?: number } };
    while (seen.button === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    return { office: seen.office, button: seen.button };
  });
  await context.close();
  return { officeReady: times.office, button: times.button };
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const [browser, server] = await Promise.all([launchBrowser(), serveWorkbench(0)]);
  const starts: Start[] = [];
  for (let run = 0; run < RUNS; run += 1) starts.push(await coldStart(browser, server.address));
  const ms = (value: number): string => `${Math.round(value)} ms`;
  process.stdout.write(
    [
      `Cold start of the pane, ${RUNS} runs in headless Chromium ${browser.version()}, CPU not throttled, median (fastest to slowest):`,
      `  navigation to Office.onReady:        ${ms(median(starts.map(({ officeReady }) => officeReady)))}`,
      `  navigation to first usable button:   ${ms(median(starts.map(({ button }) => button)))} (${ms(Math.min(...starts.map(({ button }) => button)))} to ${ms(Math.max(...starts.map(({ button }) => button)))})`,
      `  of it our own code after Office:     ${ms(median(starts.map(({ button, officeReady }) => button - officeReady)))}`,
      "",
    ].join("\n"),
  );
  await browser.close();
  await server.close();
}

void main();
