import type { Page } from "playwright-core";
import { externalOptions, type HostOptions } from "./hostOptions";
import { createExternal } from "./protocol/external";
import type { ConnectableExcel } from "./testExcel";

/** A page whose office.js talks to a host in this process. */
export interface ConnectedPage {
  /** Presses a ribbon button; resolves when its function has called `event.completed()`. */
  invokeCommand(actionName: string): Promise<void>;
}

/**
 * Makes every document of a Playwright page meet Excel at `window.external`, with the host on this side of the connection. Call it before the page is
 * opened. The text of `createExternal` itself goes into the page, which is why that function may use nothing outside itself.
 */
export async function connectPage(page: Page, excel: ConnectableExcel, options: HostOptions = {}): Promise<ConnectedPage> {
  const { transport } = excel;
  await page.exposeFunction("testHostExecute", (body: string, flags: number) => transport.execute(body, flags));
  await page.exposeFunction("testHostWriteSettings", (settings: Record<string, unknown>) => transport.writeSettings(settings));
  await page.exposeFunction("testHostCommandCompleted", (id: string) => transport.commandCompleted(id));
  const introduction = JSON.stringify(externalOptions(excel.workbook, options));
  const content = `(() => {
    // Some loaders of TypeScript wrap functions in this helper.
    const __name = (named) => named;
    const createExternal = ${createExternal.toString()};
    const desktop = createExternal({
      execute: (body, flags) => window.testHostExecute(body, flags),
      writeSettings: (settings) => void window.testHostWriteSettings(settings),
      commandCompleted: (id) => void window.testHostCommandCompleted(id),
    }, ${introduction});
    Object.defineProperty(window, "external", { value: desktop.external, configurable: true });
    window.testHostInvokeCommand = desktop.invokeCommand;
    window.testHostRaiseEvents = desktop.raiseEvents;
  })();`;
  await page.addInitScript({ content });
  excel.host.onEvents((entries) => void page.evaluate(`window.testHostRaiseEvents(${JSON.stringify(entries)})`));
  let commands = 0;
  return {
    invokeCommand: async (actionName) => {
      const id = `command-${(commands += 1)}`;
      const completed = excel.commandCompleted(id);
      await page.evaluate(`window.testHostInvokeCommand(${JSON.stringify(id)}, ${JSON.stringify(actionName)})`);
      await completed;
    },
  };
}
