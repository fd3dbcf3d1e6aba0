import { parseCellName, type CellPosition } from "../../../workbook/cell";
import { MOST_COLUMNS, MOST_ROWS } from "../book/tableList";
import { DamagedFile } from "../damagedFile";
import { localName, rawAttributes, scanXml } from "../xml/xmlScan";
import { isOn, rawText } from "../xml/xmlTree";

/** A cell as the sheet's part writes it, before its text is given a meaning. */
export interface RawCell {
  /** «s», «str», «inlineStr», «n», «b», «e», «d»; «n» where nothing is written. */
  readonly type: string;
  readonly format: number;
  /** Null where the file gives no value, as for a formula never calculated. */
  readonly text: string | null;
  readonly isFormula: boolean;
  /** As it is written; "" where another cell has it or no file says it. */
  readonly formula: string;
  /** Number of the formula that several cells share; the first of them has its text. */
  readonly shared: string | null;
}

/** One row of a sheet. */
export interface RawRow {
  readonly hidden: boolean;
  readonly cells: Map<number, RawCell>;
}

/** Reads the rows that are wanted, by zero-based number. Rows and cells may leave their positions out, and then follow each other. */
export function readRows(xml: string, isWanted: (row: number) => boolean): Map<number, RawRow> {
  const rows = new Map<number, RawRow>();
  let at: CellPosition = { row: -1, column: -1 };
  let row: RawRow | null = null;
  let cell: { -readonly [part in keyof RawCell]: RawCell[part] } | null = null;
  let guides = 0;
  let inText = false;
  let inFormula = false;
  scanXml(xml, {
    open(name, attributes) {
      const local = localName(name);
      if (local === "row") {
        const found = rawAttributes(attributes);
        const number = found.get("r");
        at = { row: number === undefined ? at.row + 1 : rowOf(number), column: -1 };
        // A second row of the same number would hide the first one.
        if (rows.has(at.row)) throw new DamagedFile(`row ${at.row + 1} twice`);
        row = isWanted(at.row) ? { hidden: isOn(found.get("hidden")), cells: new Map() } : null;
        if (row !== null) rows.set(at.row, row);
      } else if (row === null) return;
      else if (local === "c") {
        const found = rawAttributes(attributes);
        at = { row: at.row, column: columnOf(found.get("r"), at) };
        cell = { type: found.get("t") ?? "n", format: Number(found.get("s") ?? 0), text: null, isFormula: false, formula: "", shared: null };
      } else if (local === "f" && cell !== null) {
        cell.isFormula = inFormula = true;
        cell.shared = rawAttributes(attributes).get("si") ?? null;
      } else if (local === "rPh") guides += 1;
      else if ((local === "v" || local === "t") && cell !== null && guides === 0) {
        inText = true;
        cell.text ??= "";
      }
    },
    close(name) {
      if (row === null) return;
      const local = localName(name);
      if (local === "c" && cell !== null) {
        row.cells.set(at.column, cell);
        cell = null;
      } else if (local === "rPh") guides -= 1;
      else if (local === "f") inFormula = false;
      else if (local === "v" || local === "t") inText = false;
      else if (local === "row") row = null;
    },
    raw(markup) {
      if (inFormula && cell !== null) cell.formula += rawText(markup);
      if (inText && cell !== null) cell.text = (cell.text ?? "") + rawText(markup);
    },
  });
  return rows;
}

function rowOf(number: string): number {
  const row = Number(number) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MOST_ROWS) throw new DamagedFile(`row ${number}`);
  return row;
}

/** Where a cell stands: as it is named, which must be in its own row, or after the one before. */
function columnOf(name: string | undefined, before: CellPosition): number {
  if (name === undefined) return before.column + 1;
  if (!/^[A-Z]{1,3}\d{1,7}$/i.test(name)) throw new DamagedFile(`cell ${name}`);
  const { row, column } = parseCellName(name);
  if (row !== before.row || column >= MOST_COLUMNS) throw new DamagedFile(`cell ${name} in row ${before.row + 1}`);
  return column;
}
