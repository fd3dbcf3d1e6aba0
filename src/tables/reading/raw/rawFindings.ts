import type { Finding } from "../../../domain/finding";
import { fieldFinding, type InputTable } from "../inputTable";
import { codeFindings } from "./codeCells";
import { numberTextFindings } from "./numberCells";
import { textFindings } from "./textCells";

/** What shows in the cells themselves, whatever they mean. */
export const rawFindings = (table: InputTable<string>): Finding[] => [...hiddenRowFindings(table), ...codeFindings(table), ...numberTextFindings(table), ...textFindings(table)];

/** B04: hidden rows with contents count all the same; one finding for the table. */
function hiddenRowFindings(table: InputTable<string>): Finding[] {
  const hidden = table.rows.filter((row) => row.hidden && row.texts.length > 0);
  const [first] = hidden;
  const field = table.definition.columns[0]?.field;
  return first === undefined || field === undefined ? [] : [fieldFinding(table, first, field, null, { code: "B04", count: hidden.length })];
}
