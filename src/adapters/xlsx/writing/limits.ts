import { cellName } from "../../../workbook/cell";
import type { SheetSpec, TableSpec, ValidationSpec } from "../../../workbook/sheetSpec";
import { LONGEST_SHEET_NAME } from "../book/sheetName";

/** Excel's limits (its specifications, and ISO/IEC 29500-1, 18.3.1.32): a file beyond them is «repaired» on opening and loses content. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const HIGHEST_ROW = 409;
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Throws on a sheet that Excel could not show as it is described; the description comes from our own code, so this is a fault of ours. */
export function checkLimits(spec: SheetSpec): void {
  const refuse = (what: string): never => {
    throw new Error(`Sheet ${spec.key}: ${what}`);
  };
  if (spec.name === "" || spec.name.length > LONGEST_SHEET_NAME || /[[\]:*?/\\]|^'|'$/.test(spec.name)) refuse(`name «${spec.name}»`);
  spec.rows.forEach(({ height, cells }, row) => {
    if (height !== null && (height < 0 || height > HIGHEST_ROW)) refuse(`height ${height} of row ${row + 1}`);
    cells.forEach((cell, column) => {
      if (typeof cell?.value === "string" && cell.value.length > LONGEST_TEXT) refuse(`text of ${cellName({ row, column })} is too long`);
      if ((cell?.formula?.length ?? 0) > LONGEST_FORMULA) refuse(`formula of ${cellName({ row, column })} is too long`);
    });
  });
  for (const table of spec.tables) checkTable(spec, table, refuse);
  for (const validation of spec.validations) checkValidation(validation, refuse);
}

function checkTable({ rows }: SheetSpec, { name, range, columns }: TableSpec, refuse: (what: string) => never): void {
  if (range.bottom <= range.top || range.right - range.left + 1 !== columns.length) refuse(`range of table ${name}`);
  columns.forEach((column, index) => {
    const header = rows[range.top]?.cells[range.left + index];
    if (header?.value !== column || header.formula !== null) refuse(`header «${column}» of table ${name} is not in its cell`);
  });
}

function checkValidation({ source, prompt, error }: ValidationSpec, refuse: (what: string) => never): void {
  if (source !== null && !("formula" in source) && source.join(",").length > LONGEST_LIST) refuse(`list «${source[0]}…» is too long`);
  for (const message of [prompt, error]) {
    if ((message?.title.length ?? 0) > LONGEST_TITLE || (message?.text.length ?? 0) > LONGEST_MESSAGE)
      refuse(`message «${message?.title}» is too long`);
  }
}
