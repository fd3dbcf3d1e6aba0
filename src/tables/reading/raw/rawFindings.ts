import type { Finding } from "../../../domain/finding";
import type { SourceCell } from "../../../domain/sourceCell";
import { cellName } from "../../../workbook/cell";
import type { RangeSpec } from "../../../workbook/sheetSpec";
import { fieldFinding, type InputTable } from "../inputTable";
import { codeFindings } from "./codeCells";
import { numberTextFindings } from "./numberCells";
import { sectionNumberFindings } from "./sectionNumbers";
import { textFindings } from "./textCells";

/** What shows in the cells themselves, whatever they mean. */
export const rawFindings = (table: InputTable<string>): Finding[] => [...hiddenRowFindings(table), ...mergedCellFindings(table), ...sectionNumberFindings(table), ...codeFindings(table), ...numberTextFindings(table), ...textFindings(table)];

/** B04: hidden rows with contents count all the same; one finding for the table. */
function hiddenRowFindings(table: InputTable<string>): Finding[] {
  const hidden = table.rows.filter((row) => row.hidden && row.texts.length > 0);
  const [first] = hidden;
  const field = table.definition.columns[0]?.field;
  return first === undefined || field === undefined ? [] : [fieldFinding(table, first, field, null, { code: "B04", count: hidden.length })];
}

/** B05: merged cells within the data; one finding for the table, with all their places. */
function mergedCellFindings({ merges, definition, corner }: InputTable<string>): Finding[] {
  const [first, ...others] = merges;
  if (first === undefined) return [];
  const cellOf = ({ top, left }: RangeSpec): SourceCell => ({ ...corner, row: top, column: left });
  const range = `${cellName({ row: first.top, column: first.left })}:${cellName({ row: first.bottom, column: first.right })}`;
  const finding: Finding = { code: "B05", range, table: definition.name, cell: cellOf(first), row: null };
  return [others.length === 0 ? finding : { ...finding, also: others.map(cellOf) }];
}
