import type { Finding } from "../../domain/finding";
import { dataFixes } from "../../tables/fixing/dataFixes";
import { fixesOfFinding } from "../../tables/fixing/fixesOfFinding";
import type { TableData } from "../../workbook/tableData";

/** Whether a finding about these tables can be mended without a doubt. */
export function fixableIn(tables: readonly TableData[]): (finding: Finding) => boolean {
  const fixes = dataFixes(tables, []);
  return (finding) => fixes.length > 0 && fixesOfFinding(finding, fixes).length > 0;
}
