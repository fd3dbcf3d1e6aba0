import type { Finding } from "../../../domain/finding";
import { dayText } from "../../../domain/day";
import { fieldFinding, type InputTable } from "../inputTable";
import { isDateFormat } from "../../../workbook/numberFormat";

export const CODES = new Set(["code", "subprogramme", "number", "measureNumber"]);

/** B01: «5.1» that became a date, «1.10» that became 1.1. One finding for the numbers of a column. */
export function codeFindings(table: InputTable<string>): Finding[] {
  const codes = table.definition.columns.filter(({ field }) => CODES.has(field));
  return codes.flatMap(({ field }) => {
    const cells = table.rows.flatMap((row) => {
      const content = row.content(field);
      return typeof content === "number" ? [{ row, content, isDate: isDateFormat(row.format(field)) }] : [];
    });
    const dates = cells.filter(({ isDate }) => isDate);
    const fraction = cells.find(({ content, isDate }) => !isDate && !Number.isInteger(content));
    return [
      ...dates.map(({ row, content }) => fieldFinding(table, row, field, null, { code: "B01", problem: "date", text: dayText(Math.floor(content)) })),
      ...(fraction === undefined ? [] : [fieldFinding(table, fraction.row, field, null, { code: "B01", problem: "number", text: String(fraction.content) })]),
    ];
  });
}
