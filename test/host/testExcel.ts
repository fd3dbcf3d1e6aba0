import { acceptsFormula, calculateWorkbook } from "./calculation";
import type { Workbook } from "./model/workbook";
import { createExcelHost } from "./excel/excelHost";
import { externalOptions, type HostOptions } from "./hostOptions";
import { createExternal } from "./protocol/external";
import type { RequestHost } from "./protocol/requestHost";

/** The imitated Excel around one workbook, ready to meet office.js in the same process. */
export interface TestExcel {
  readonly host: RequestHost;
  readonly workbook: Workbook;
  /** For `window.external`, before office.js runs. */
  readonly external: object;
  /** Presses a ribbon button; resolves when its function called `event.completed()`. */
  invokeCommand(actionName: string): Promise<void>;
}

/** Puts Excel around a workbook. Works in a browser and in Node. */
export function createTestExcel(workbook: Workbook, options: HostOptions = {}): TestExcel {
  workbook.readOnly = options.readOnly ?? workbook.readOnly;
  workbook.calculator ??= calculateWorkbook;
  const host = createExcelHost(workbook, acceptsFormula);
  const waiting = new Map<string, () => void>();
  const { external, invokeCommand } = createExternal(
    {
      execute: (body, flags) => host.execute(body, flags),
      writeSettings: (settings) => {
        workbook.settings.clear();
        for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
      },
      commandCompleted: (id) => waiting.get(id)?.(),
    },
    externalOptions(workbook, options),
  );
  return {
    host,
    workbook,
    external,
    invokeCommand: (actionName) =>
      new Promise((resolve) => {
        const id = `command-${waiting.size + 1}`;
        waiting.set(id, resolve);
        invokeCommand(id, actionName);
      }),
  };
}
