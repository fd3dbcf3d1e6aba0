import type { CellRule, ColumnLists, ColumnPlace } from "../../workbook/tableEdits";
import { runsOf } from "./runs";

/** Cells that are asked one by one, where the rules of a column differ; what lies beyond stays untold. */
const MOST_SINGLE_CELLS = 2000;

/** A column is asked as a whole, and only where its cells differ, cell by cell: two round trips, however many columns. */
export async function readLists(context: Excel.RequestContext, places: readonly ColumnPlace[]): Promise<ColumnLists[]> {
  const columns = places.map(({ table, column }) => {
    const range = context.workbook.tables.getItem(table).columns.getItemAt(column).getDataBodyRange();
    range.load("rowCount,dataValidation/type,dataValidation/rule");
    return range;
  });
  await context.sync();
  let room = MOST_SINGLE_CELLS;
  const cells = columns.map((range) => {
    const count = isMixed(range.dataValidation.type) ? Math.min(room, range.rowCount) : 0;
    room -= count;
    return Array.from({ length: count }, (_, row) => {
      const cell = range.getCell(row, 0).untrack();
      cell.load("dataValidation/type,dataValidation/rule");
      return cell;
    });
  });
  await context.sync();
  return places.map(({ table, column }, index) => {
    const range = columns[index];
    const count = range?.rowCount ?? 0;
    const single = cells[index] ?? [];
    const whole: CellRule = range === undefined || isMixed(range.dataValidation.type) ? { kind: "other" } : ruleOf(range.dataValidation);
    const rules = Array.from({ length: count }, (_, row) => (single[row] === undefined ? whole : ruleOf(single[row].dataValidation)));
    return {
      table,
      column,
      runs: runsOf(rules.map((rule) => JSON.stringify(rule))).map(({ first, last }) => ({ first, last, rule: rules[first] ?? { kind: "other" } })),
    };
  });
}

/** Both words mean that not all cells have the same rule (learn.microsoft.com, «Excel.DataValidationType»). */
const isMixed = (type: string): boolean => type === "Inconsistent" || type === "MixedCriteria";

function ruleOf({ type, rule }: Excel.DataValidation): CellRule {
  if (type === "None") return { kind: "none" };
  const source = type === "List" ? rule.list?.source : undefined;
  if (typeof source !== "string") return { kind: "other" };
  return { kind: "list", source: source.startsWith("=") ? { formula: source.slice(1) } : source.split(",").map((word) => word.trim()) };
}
