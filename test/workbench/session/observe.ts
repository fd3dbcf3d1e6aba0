import { areaName, parseArea } from "../../host/model/address";
import { shownText } from "../../host/model/numberFormat";
import type { ActionFault, RequestFault } from "../../host/protocol/faults";
import type { CellValue } from "../../host/model/cellValue";
import type { Session } from "./session";

/** What tests may look at, and what they may do that the page has no button for. */
export interface WorkbenchView {
  cell(sheet: string, address: string): { value: CellValue; formula: string | null; text: string };
  sheets(): string[];
  /** «Показатели!H2». */
  selection(): string;
  /** Round trips of the pane and of the ribbon command since the workbook was opened. */
  syncs(): { pane: number; commands: number };
  /** Members of the Excel API that the stand-in lacks and was asked for. */
  gaps(): string[];
  isEditing(): boolean;
  /** The pane waits for Excel. */
  isAnswering(): boolean;
  /** Excel answers so many of the pane's requests and keeps the next one waiting; Infinity: all. */
  answer(requests: number): void;
  /** As the user does on the tab «Рецензирование». */
  protect(sheet: string): void;
  unprotect(sheet: string): void;
  /** «Защитить книгу», on and off. */
  protectStructure(isProtected: boolean): void;
  /** The next requests of the pane or of the ribbon command fail as asked. */
  fail(frame: "pane" | "commands", faults: { readonly request?: RequestFault; readonly action?: ActionFault }): void;
}

/** A read-only window into the session that is open at the time of each call. */
export const viewOf = (current: () => Session): WorkbenchView => ({
  cell: (name, address) => {
    const { workbook } = current();
    const sheet = workbook.sheet(name);
    const area = parseArea(address);
    if (sheet === null || area === null) throw new Error(`No such cell: ${name}!${address}`);
    const { value, formula, style } = sheet.cell(area.top, area.left);
    return { value, formula, text: shownText(value, style.numberFormat, workbook.locale) };
  },
  sheets: () => current().workbook.sheets.map(({ name }) => name),
  selection: () => `${current().cursor.sheet.name}!${areaName(current().cursor.area)}`,
  syncs: () => ({ pane: current().pane.excel.host.syncs, commands: current().commands.excel.host.syncs }),
  gaps: () => [...current().pane.excel.host.gaps, ...current().commands.excel.host.gaps],
  isEditing: () => current().edit !== null,
  isAnswering: () => current().pane.unanswered > 0,
  answer: (requests) => current().pane.answer(requests),
  protect: (name) => {
    sheetNamed(current(), name).protection = { options: {}, password: null };
  },
  unprotect: (name) => {
    sheetNamed(current(), name).protection = null;
  },
  protectStructure: (isProtected) => {
    current().workbook.structureProtection = isProtected ? { password: null } : null;
  },
  fail: (frame, { request, action }) => {
    const { faults } = current()[frame].excel.host;
    if (request !== undefined) faults.failRequest(request);
    if (action !== undefined) faults.failAction(action);
  },
});

function sheetNamed({ workbook }: Session, name: string) {
  const sheet = workbook.sheet(name);
  if (sheet === null) throw new Error(`No such sheet: ${name}`);
  return sheet;
}
