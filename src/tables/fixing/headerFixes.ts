import type { ColumnDefinition } from "../definitions/tableDefinition";
import { normalise } from "../normalise";
import { withoutMixedWords } from "../reading/raw/mixedAlphabets";
import type { Fix } from "./fix";
import type { FixingTable } from "./fixingTable";
import { isNearSpelling } from "./nearSpelling";

/** What Excel itself calls a column whose header was deleted. */
const EMPTIED = /^(столбец|column)\s*\d+$/u;

/** Damaged headers get their words back where there is no doubt: a slip of the pen, a deleted header between the columns that belong beside it, or another name over words that only one list has. */
export function headerFixes({ definition, data, positions, headerRows, dataRows }: FixingTable): Fix[] {
  if (headerRows > 0) return [];
  const recognised = new Set(positions.values());
  const unknown = data.headers.flatMap((text, position) => (recognised.has(position) ? [] : [{ text, position }]));
  const missing = definition.columns.filter(({ field, extra }) => !positions.has(field) && extra !== true);
  const isDamaged = (column: ColumnDefinition, { text, position }: (typeof unknown)[number]): boolean =>
    isNearSpelling(normalise(withoutMixedWords(text)), normalise(column.header)) || (isInPlace(column, position) && (EMPTIED.test(normalise(text)) || isListed(column, position)));
  const isListed = ({ list = [] }: ColumnDefinition, position: number): boolean => {
    const words = dataRows.flatMap((row) => data.rows[row]?.cells[position] ?? []);
    return words.length > 0 && words.every((word) => typeof word === "string" && list.some((known) => normalise(known) === normalise(word)));
  };
  const isInPlace = (column: ColumnDefinition, position: number): boolean => {
    const index = definition.columns.indexOf(column);
    return [-1, 1].every((step) => {
      const beside = definition.columns[index + step];
      const isEdge = beside === undefined || beside.extra === true;
      return isEdge ? data.headers[position + step] === undefined : positions.get(beside.field) === position + step;
    });
  };
  return missing.flatMap((column): Fix[] => {
    const damaged = unknown.filter((header) => isDamaged(column, header));
    const [found] = damaged;
    if (found === undefined || damaged.length > 1 || missing.some((other) => other !== column && isDamaged(other, found))) return [];
    return [
      {
        kind: "headers",
        table: definition.name,
        header: column.header,
        place: { sheet: data.sheet, row: data.topLeft.row, column: data.topLeft.column + found.position },
        before: { kind: "header", text: found.text },
        after: { kind: "header", text: column.header },
        count: 1,
        edits: { headers: [{ table: data.name, column: found.position, before: found.text, after: column.header }] },
      },
    ];
  });
}
