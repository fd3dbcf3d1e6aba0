import type { Finding } from "../../../domain/finding";
import { fieldFinding, type InputTable } from "../inputTable";
import { parseDecimal } from "../readNumber";

/** I06: numbers that stand as text, one finding for each column. A percent sign or «не менее» is meant; a bare number is not. */
export function numberTextFindings(table: InputTable<string>): Finding[] {
  const columns = table.definition.columns.filter(({ format }) => format === "number" || format === "money");
  return columns.flatMap(({ field, header }): Finding[] => {
    const texts = table.rows.flatMap((row) => {
      const content = row.content(field);
      return typeof content === "string" && isBareNumber(content) ? [{ row, content }] : [];
    });
    const [first] = texts;
    return first === undefined ? [] : [fieldFinding(table, first.row, field, null, { code: "I06", column: header, text: first.content.trim(), count: texts.length })];
  });
}

/** Digits with spaces and a decimal mark, and nothing else. */
export const isBareNumber = (text: string): boolean => !text.includes("%") && parseDecimal(text) !== null;
