import type { CellRule, ColumnLists, ListEdit } from "../../workbook/tableEdits";
import type { Fix } from "./fix";
import type { FixingBook } from "./fixingTable";
import { listOf } from "./templateLists";

/** Drop-down lists that are missing, or refer to cells that are gone, come back; a rule that the user made himself stays. */
export const listFixes = (book: FixingBook, present: readonly ColumnLists[]): Fix[] =>
  book.tables.flatMap((table) =>
    table.definition.columns.flatMap((column): Fix[] => {
      const { data, definition, positions } = table;
      const position = positions.get(column.field);
      const list = listOf(book, column);
      const runs = present.find((found) => found.table === data.name && found.column === position)?.runs ?? [];
      const edits = runs.filter(({ rule }) => rule.kind === "none" || isBroken(rule)).map(({ first, last }): ListEdit => ({ table: data.name, column: position ?? 0, first, last, list }));
      const [start] = edits;
      if (position === undefined || list === null || start === undefined) return [];
      const state = runs.some(({ rule }) => isBroken(rule)) ? "broken" : edits.length < runs.length ? "partly" : "missing";
      return [
        {
          kind: "lists",
          table: definition.name,
          header: column.header,
          place: { sheet: data.sheet, row: data.topLeft.row + 1 + start.first, column: data.topLeft.column + position },
          before: { kind: "list", state },
          after: { kind: "list", state: "present" },
          count: edits.reduce((sum, { first, last }) => sum + last - first + 1, 0),
          edits: { lists: edits },
        },
      ];
    }),
  );

const isBroken = (rule: CellRule): boolean => rule.kind === "list" && "formula" in rule.source && rule.source.formula.includes("#REF!");
