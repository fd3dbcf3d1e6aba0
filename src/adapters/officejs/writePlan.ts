import { quoteSheetName } from "../../workbook/cell";
import type { SheetSet, SheetSpec } from "../../workbook/sheetSpec";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { freeSheetName } from "./sheetNaming";
import type { OwnSheet, WorkbookState } from "./workbookState";

/** Where one sheet is drawn: on a sheet of ours, or on a new one when `former` is null. */
export interface PlannedSheet {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly former: OwnSheet | null;
}

/** Decides where each sheet goes, or refuses before anything is written. */
export function planWriting(set: SheetSet, state: WorkbookState): PlannedSheet[] {
  const taken = [...state.sheetNames];
  const planned = set.sheets.map((spec): PlannedSheet => {
    const former = set.mode === "replace" ? (state.ours.get(spec.key) ?? null) : null;
    const name = former?.name ?? freeSheetName(spec.name, taken);
    if (former === null) taken.push(name);
    return { spec, name, former };
  });
  refuseProtected(planned, state);
  refuseForeignTables(planned);
  refuseTakenTableNames(planned, state);
  return planned;
}

/** The real name of each sheet by key, quoted for formulas; an unknown key is a mistake of ours. */
export function quotedNames(planned: readonly PlannedSheet[]): (key: string) => string {
  const names = new Map(planned.map(({ spec, name }) => [spec.key, quoteSheetName(name)]));
  return (key) => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`No sheet has the key ${key}`);
    return name;
  };
}

function refuseProtected(planned: readonly PlannedSheet[], state: WorkbookState): void {
  const locked = planned.find(({ former }) => former?.protected);
  if (locked !== undefined) throw new WorkbookFailure("sheet-protected", locked.name);
  if (state.structureProtected && planned.some(({ former }) => former === null)) throw new WorkbookFailure("workbook-protected");
}

/** A table on a sheet of ours that the new drawing does not name is a person's, and would be lost. */
function refuseForeignTables(planned: readonly PlannedSheet[]): void {
  for (const { spec, former } of planned) {
    const own = new Set(spec.tables.map(({ name }) => name.toLowerCase()));
    const foreign = former?.tables.find(({ name }) => !own.has(name.toLowerCase()));
    if (foreign !== undefined) throw new WorkbookFailure("table-in-the-way", foreign.name);
  }
}

/**
 * Table names are unique in a workbook, whatever their case, and must differ from defined names; tables on sheets that are redrawn go away.
 */
function refuseTakenTableNames(planned: readonly PlannedSheet[], state: WorkbookState): void {
  const redrawn = new Set(planned.filter(({ former }) => former !== null).map(({ name }) => name));
  const staying = state.tables.filter(({ sheet }) => !redrawn.has(sheet)).map(({ name }) => name);
  const taken = new Set([...staying, ...state.definedNames].map((name) => name.toLowerCase()));
  const clash = planned.flatMap(({ spec }) => spec.tables).find(({ name }) => taken.has(name.toLowerCase()));
  if (clash !== undefined) throw new WorkbookFailure("name-taken", clash.name);
}
