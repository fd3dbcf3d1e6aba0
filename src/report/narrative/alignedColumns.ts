import type { OwnCell, OwnSheetContent } from "../../workbook/workbookPort";
import { formulaTrace } from "../formula/normalForm";
import { BESIDE } from "./besideColumns";
import { drawnFormulas } from "./formulaTraces";

type Row = readonly OwnCell[];

const EMPTY: OwnCell = { content: null, format: "General", formula: null };

/**
 * «Отчёт» with our columns where they were drawn: columns that a person inserted among them come last, as notes do, and deleted ones are empty. Where they were is told by
 * the traces of the rows' formulas and by what was generated last.
 */
export function aligned(sheet: OwnSheetContent): OwnSheetContent {
  const shift = shiftOf(sheet.rows);
  if (shift === 0) return sheet;
  const candidates = Array.from({ length: BESIDE.traces + 1 }, (_, place) => sheet.rows.map((cells) => without(cells, place, shift)));
  const likely = candidates.map((rows) => ({ rows, score: rows.reduce((sum, cells) => sum + oursIn(cells), 0) })).reduce((best, other) => (other.score > best.score ? other : best));
  return { ...sheet, rows: likely.rows };
}

/** By how many columns most rows' traces stand further to the right. */
function shiftOf(rows: readonly Row[]): number {
  const shifts = rows.flatMap((cells) => {
    const column = cells.findIndex((cell) => drawnFormulas(cell) !== null);
    return column < 0 ? [] : [column - BESIDE.traces];
  });
  const times = (shift: number): number => shifts.filter((other) => other === shift).length;
  return shifts.reduce((most, shift) => (times(shift) > times(most) ? shift : most), shifts[0] ?? 0);
}

function without(cells: Row, place: number, shift: number): OwnCell[] {
  const left = Array.from({ length: place }, (_, column) => cells[column] ?? EMPTY);
  if (shift < 0) return [...left, ...Array.from({ length: -shift }, () => EMPTY), ...cells.slice(place)];
  const others = [...left, ...cells.slice(place + shift)];
  while (others.length < BESIDE.notes) others.push(EMPTY);
  return [...others, ...cells.slice(place, place + shift)];
}

/** How many cells of a row are what we drew there. */
function oursIn(cells: Row): number {
  const traces = drawnFormulas(cells[BESIDE.traces]);
  if (traces === null) return 0;
  const formulas = traces.filter((trace, column) => {
    const formula = cells[column]?.formula ?? null;
    return trace !== "" && formula !== null && formulaTrace(formula) === trace;
  }).length;
  const [text, generated, drawn] = [0, BESIDE.generated, BESIDE.drawn].map((column) => cells[column]?.content ?? null);
  return formulas + (typeof text === "string" && (text === generated || text === drawn) ? 1 : 0);
}
