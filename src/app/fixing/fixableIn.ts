import type { Finding } from "../../domain/finding";
import { dataFixes } from "../../tables/fixing/dataFixes";
import { fixingBook } from "../../tables/fixing/fixingTable";
import { fixesOfFinding } from "../../tables/fixing/fixesOfFinding";
import type { TableData } from "../../workbook/tableData";

/** Whether a finding about these tables can be mended without a doubt. */
export function fixableIn(tables: readonly TableData[]): (finding: Finding) => boolean {
  const fixes = dataFixes(fixingBook({ tables, sheetNames: [] }), []);
  return (finding) => fixes.length > 0 && fixesOfFinding(finding, fixes).length > 0;
}
