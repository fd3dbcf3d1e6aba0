import type { CellSpec, RowSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { CellStyle } from "../../workbook/sheetStyle";
import type { OwnCell, OwnSheetContent } from "../../workbook/workbookPort";
import { CONTROL_FORMULA } from "../formula/controlFormula";
import { formulaTrace } from "../formula/normalForm";
import { STYLES } from "../style/styles";
import { BESIDE } from "./besideColumns";

/*
 * Beside each row of «Отчёт», hidden, stands which formulas were drawn in it: «§», then a trace for each column up to the offered text, empty where there is no
 * formula. Beside the first empty row of a sheet with formulas stands the one that nobody edits, and before it what it was drawn as.
 */
const ROW = /^§([0-9a-z,]*)$/u;
const CONTROL = /^§=([0-9a-z]+)$/u;

/** The narrative with the traces of its formulas. */
export function withFormulaTraces(spec: SheetSpec, font: string): SheetSpec {
  const style: CellStyle = { ...STYLES.hidden, fontName: font };
  const cell = (value: string, formula: string | null = null): CellSpec => ({ value, formula, style, link: null });
  const isFree = ({ cells }: RowSpec): boolean => cells.every((drawn) => drawn === null || drawn.value === null);
  const isLive = spec.rows.some(({ cells }) => (cells[BESIDE.key] ?? null) !== null && typeof cells[0]?.formula === "string");
  const free = isLive ? spec.rows.findIndex(isFree) : -1;
  const rows = spec.rows.map((row, index) => {
    if (index === free) return withCells(row, { [BESIDE.offer]: cell(`§=${formulaTrace(CONTROL_FORMULA)}`), [BESIDE.traces]: cell("", CONTROL_FORMULA) });
    if (isFree(row)) return row;
    const traces = row.cells.slice(0, BESIDE.offered + 1).map((drawn) => (typeof drawn?.formula === "string" ? formulaTrace(drawn.formula) : ""));
    return withCells(row, { [BESIDE.traces]: cell(`§${traces.join(",").replace(/,+$/u, "")}`) });
  });
  return { ...spec, rows };
}

function withCells(row: RowSpec, added: Readonly<Record<number, CellSpec>>): RowSpec {
  const length = Math.max(row.cells.length, BESIDE.traces + 1);
  return { ...row, cells: Array.from({ length }, (_, column) => added[column] ?? row.cells[column] ?? null) };
}

const textIn = (cell: OwnCell | undefined): string => (typeof cell?.content === "string" ? cell.content : "");

/** The traces that a cell keeps, by column, or null. */
export const drawnFormulas = (cell: OwnCell | undefined): string[] | null => ROW.exec(textIn(cell))?.[1]?.split(",") ?? null;

/** What is known of a row's formulas. */
export interface RowTraces {
  /** Whether the cell of this column holds the formula that we drew there. */
  readonly isOurs: (column: number, cell: OwnCell) => boolean;
  /** Whether the cell itself is one that keeps traces. */
  readonly isTrace: (column: number) => boolean;
}

/** Tells our formulas from a person's. Where the sheet keeps no traces, as of former versions, or the program writes formulas in its own way, all are ours. */
export function formulasOf(sheet: OwnSheetContent): (cells: readonly OwnCell[]) => RowTraces {
  const canTell = sheet.rows.some((cells) => drawnFormulas(cells[BESIDE.traces]) !== null) && writesOurWay(sheet);
  return (cells) => {
    const traces = drawnFormulas(cells[BESIDE.traces]) ?? [];
    const isControl = CONTROL.test(textIn(cells[BESIDE.offer]));
    return {
      isOurs: (column, { formula }) => formula !== null && (!canTell || formula === "" || (isControl && column === BESIDE.traces) || (traces[column] ?? "") === formulaTrace(formula)),
      isTrace: (column) => (column === BESIDE.traces && drawnFormulas(cells[column]) !== null) || (column === BESIDE.offer && isControl),
    };
  };
}

/** Whether the program that saved the workbook gives formulas back as we know them: the one that nobody edits is what it was. Where its row was deleted, nothing speaks against it. */
export function writesOurWay(sheet: OwnSheetContent | undefined): boolean {
  for (const cells of sheet?.rows ?? []) {
    const drawn = CONTROL.exec(textIn(cells[BESIDE.offer]))?.[1];
    const formula = cells[BESIDE.traces]?.formula ?? "";
    if (drawn !== undefined && formula !== "") return formulaTrace(formula) === drawn;
  }
  return true;
}
