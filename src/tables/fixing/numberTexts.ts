import { decimalFromCell, toCell } from "../../domain/decimal";
import type { CellState } from "../../workbook/tableEdits";
import { INPUT_FORMATS } from "../template/templateStyles";
import { unifySpaces } from "../normalise";
import { isDateFormat, isPercentFormat } from "../../workbook/numberFormat";
import { parseDecimal, readCorridor, readNumber } from "../reading/readNumber";
import { cellFix } from "./cellFix";
import type { Fix } from "./fix";
import { allCells, type FixingCell, type FixingTable } from "./fixingTable";

/** «1.234» may be a little more than one or more than a thousand. */
const AMBIGUOUS_POINT = /(?<![\d.,]|\d\s)[1-9]\d{0,2}\.\d{3}(?!\d)/u;
const POINT = /(?<=\d)\.(?=\d)/gu;

/** Numbers that stand as text become numbers; a decimal point becomes a comma where the text must stay text («не менее 53.0»). */
export const numberTextFixes = (table: FixingTable): Fix[] =>
  allCells(table).flatMap((cell): Fix[] => {
    const { content, isFormula, column } = cell;
    const isNumeric = column.format === "number" || column.format === "money";
    if (!isNumeric || isFormula || typeof content !== "string" || AMBIGUOUS_POINT.test(unifySpaces(content))) return [];
    const number = numberOf(content);
    if (number !== null) return [cellFix(content.includes(".") ? "decimal-mark" : "number-text", cell, { content: number, format: numberFormat(cell) })];
    const after = withComma(content, cell.format);
    return after === null ? [] : [cellFix("decimal-mark", cell, after)];
  });

/** The number that a bare text is; null where a cell could not hold it to its last digit. */
export function numberOf(text: string): number | null {
  const value = text.includes("%") ? null : parseDecimal(text);
  if (value === null) return null;
  const number = toCell(value);
  return decimalFromCell(number).eq(value) ? number : null;
}

/** The cell's own number format, unless it would show or mean something else. */
function numberFormat({ format, column }: FixingCell): string {
  const misleads = format === "@" || isDateFormat(format) || isPercentFormat(format);
  return misleads ? INPUT_FORMATS[column.format] : format;
}

function withComma(content: string, format: string): CellState | null {
  const isNumber = readNumber(content, format).kind === "number" || readCorridor(content) !== null;
  const after = content.replace(POINT, ",");
  return isNumber && after !== content ? { content: after, format } : null;
}
