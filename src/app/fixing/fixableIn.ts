import type { Finding } from "../../domain/finding";
import { dataFixes } from "../../tables/fixing/dataFixes";
import { fixFinder } from "../../tables/fixing/fixFinder";
import { fixingBook } from "../../tables/fixing/fixingTable";
import type { TableData } from "../../workbook/tableData";

/** Whether a finding about these tables can be mended without a doubt. */
export function fixableIn(tables: readonly TableData[]): (finding: Finding) => boolean {
  const fixesOf = fixFinder(dataFixes(fixingBook({ tables, sheetNames: [] }), []));
  return (finding) => fixesOf(finding).length > 0;
}
