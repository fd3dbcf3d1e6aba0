import type { Browser } from "playwright-core";
import { serveWorkbench, type RunningWorkbench } from "../workbench/serve";
import { launchBrowser } from "./browser";
import { gaps, openWorkbench, type Opening, type WorkbenchPage } from "./workbenchPage";

/** A browser and a server for one suite. */
export interface Harness {
  /** Opens the workbench for the length of a test, which fails if anything at all goes wrong in the page. */
  inWorkbench(query: string, test: (opened: WorkbenchPage) => Promise<void>, trouble?: Trouble): Promise<void>;
}

/** What a test does to the page before it opens, and the problems that come of it. */
export interface Trouble extends Opening {
  readonly expected?: RegExp;
}

/** Starts a browser and the server before the suite's tests and ends them afterwards. Both builds must exist; `npm test` makes them. */
export function startedHarness(): Harness {
  let browser: Browser;
  let server: RunningWorkbench;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveWorkbench(0)]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    inWorkbench: async (query, test, trouble) => {
      const opened = await openWorkbench(browser, server.address, query, trouble);
      await test(opened);
      expect(opened.problems.filter((problem) => trouble?.expected?.test(problem) !== true)).toEqual([]);
      expect(await gaps(opened.page)).toEqual([]);
      await opened.close();
    },
  };
}
