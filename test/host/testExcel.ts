import { acceptsFormula, calculateWorkbook } from "./calculation";
import { createExcelHost } from "./excel/excelHost";
import { externalOptions, type HostOptions } from "./hostOptions";
import type { Workbook } from "./model/workbook";
import { createExternal, type DesktopExternal, type ExternalTransport } from "./protocol/external";
import type { RequestHost } from "./protocol/requestHost";

/** The imitated Excel around one workbook. */
export interface TestExcel {
  readonly host: RequestHost;
  readonly workbook: Workbook;
}

/** Excel with its end of the line to office.js. */
export interface ConnectableExcel extends TestExcel {
  readonly transport: ExternalTransport;
  /** Resolves when the ribbon command of that id has called `event.completed()`. */
  commandCompleted(id: string): Promise<void>;
}

/** Puts Excel around a workbook: answers requests, calculates formulas, keeps the document's settings. Works in a browser and in Node. */
export function createTestExcel(workbook: Workbook, options: HostOptions = {}): ConnectableExcel {
  workbook.readOnly = options.readOnly ?? workbook.readOnly;
  workbook.calculator ??= calculateWorkbook;
  workbook.acceptsFormula = acceptsFormula;
  const host = createExcelHost(workbook, acceptsFormula);
  const waiting = new Map<string, () => void>();
  return {
    host,
    workbook,
    transport: {
      execute: (body, flags) => host.execute(body, flags),
      writeSettings: (settings) => {
        workbook.settings.clear();
        for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
      },
      commandCompleted: (id) => waiting.get(id)?.(),
    },
    commandCompleted: (id) => new Promise((resolve) => void waiting.set(id, resolve)),
  };
}

/** The object for a page's `window.external`, which must stand there before office.js runs; e.g. on an iframe's window. */
export function externalFor(excel: ConnectableExcel, options: HostOptions = {}): DesktopExternal {
  const desktop = createExternal(excel.transport, externalOptions(excel.workbook, options));
  excel.host.onEvents((entries) => desktop.raiseEvents(entries));
  return desktop;
}
