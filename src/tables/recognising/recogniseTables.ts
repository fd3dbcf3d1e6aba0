import type { SheetGrid } from "../../workbook/sheetGrid";
import { normalise } from "../normalise";
import type { Candidate } from "./candidate";
import { formFacts } from "./formFacts";
import { formRow, type FormRow } from "./formRow";
import { overlap, viewOf, type GridView } from "./gridView";
import { headerAt, type HeaderBlock } from "./headerBlock";

/** Everything on the sheets that looks like one of our tables, in the order of sheets and rows. What is uncertain is left to the user, who sees it before anything is done. */
export const recogniseTables = (sheets: readonly SheetGrid[], reportingYear: number | null = null): Candidate[] => sheets.flatMap((sheet) => onSheet(viewOf(sheet), reportingYear));

function onSheet(view: GridView, reportingYear: number | null): Candidate[] {
  const found: Candidate[] = [];
  let from = view.top;
  let row = view.top;
  while (row < view.bottom) {
    const header = headerAt(view, row, reportingYear);
    const bottom = header === null ? null : lastDataRow(view, header, reportingYear);
    if (header === null || bottom === null) {
      row += 1;
      continue;
    }
    found.push(candidate(view, header, bottom, from));
    row = from = bottom + 1;
  }
  return found;
}

function candidate(view: GridView, header: HeaderBlock, bottom: number, from: number): Candidate {
  const range = { top: header.top, left: header.left, bottom, right: header.right };
  const { definition, rows: headerRows, columns } = header;
  return { definition, view, range, headerRows, columns, inPlace: isClean(view, header, bottom), facts: formFacts(view, header, from) };
}

/** Where the data end: at the last row that holds data before the next header or before rows that are none. Null where there are none. */
function lastDataRow(view: GridView, header: HeaderBlock, reportingYear: number | null): number | null {
  const place = { table: header.definition.name, left: header.left, right: header.right, columns: header.columns };
  let last: number | null = null;
  let strange = 0;
  for (let row = header.top + header.rows; row <= view.bottom && strange < MOST_STRANGE_ROWS; row += 1) {
    const kind: FormRow = formRow(view, row, place);
    if (kind.kind === "data" && headerAt(view, row, reportingYear) !== null) break;
    if (kind.kind === "data" && kind.complete) last = row;
    strange = isPart(kind) ? 0 : strange + 1;
  }
  return last;
}

/** Blank rows and notes in a row after which a table has ended. */
const MOST_STRANGE_ROWS = 4;

const isPart = (row: FormRow): boolean => row.kind === "band" || row.kind === "total" || (row.kind === "data" && row.complete);

/** One header row of different words, with nothing merged and no row of column numbers below, and no table in the way. */
function isClean(view: GridView, { top, left, right, rows, columns, definition }: HeaderBlock, bottom: number): boolean {
  const range = { top, left, bottom, right };
  const { merges, tables } = view.grid;
  if (rows > 1 || [...merges, ...tables].some((area) => overlap(area, range))) return false;
  const cells = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const names = new Set(cells.map((column) => normalise(view.text(top, column))));
  const isText = cells.every((column) => typeof view.own(top, column) === "string" && !view.isFormula(top, column));
  return isText && names.size === cells.length && formRow(view, top + 1, { table: definition.name, left, right, columns }).kind !== "column-numbers";
}
