import { jsonOfTables } from "../golden/jsonOfTables";
import type { TableData } from "../../src/workbook/tableData";

/** What is said of how a value is written, not of the value. */
const OF_WRITING = new Set(["I06", "B06", "B07", "R15"]);

const ADDRESS = /[\p{L}][\p{L}\p{N} ]*![A-Z]{1,3}\d+/gu;
const sorted = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();

/** All figures and all findings of tables, whatever the order of the rows they come from; addresses are left out. */
export function saidOf(tables: readonly TableData[]): unknown {
  const { status, indicators, measures, expenditure, subprogrammes, result, findings } = jsonOfTables(tables);
  return {
    status,
    indicators: sorted(indicators),
    measures,
    expenditure: { ...expenditure, bySource: sorted(expenditure?.bySource ?? []) },
    subprogrammes: sorted(subprogrammes),
    result,
    findings: sorted(
      findings.filter(({ code }) => !OF_WRITING.has(code)).map(({ code, severity, table, message }) => [code, severity, table, message.replaceAll(ADDRESS, "…")]),
    ),
  };
}
