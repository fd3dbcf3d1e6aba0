import { fingerprint } from "../../domain/fingerprint";
import type { RowSpec } from "../../workbook/sheetSpec";

interface Words {
  readonly column: number;
  readonly text: string;
}

/**
 * A name for each row that survives rows inserted above it and figures that change: made of its first words and, where these stand further to the right than those of a
 * row above, of the words of that row. Rows that are called the same are counted.
 */
export function rowNames(rows: readonly RowSpec[]): string[] {
  const headings: Words[] = [];
  const times = new Map<string, number>();
  return rows.map((row) => {
    const own = firstWords(row);
    while (own !== null && (headings.at(-1)?.column ?? -1) >= own.column) headings.pop();
    const name = fingerprint([...headings, ...(own === null ? [] : [own])].map(({ text }) => text).join("\n")).toString(36);
    if (own !== null) headings.push(own);
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  });
}

/** «1.1.» belongs to the words after it. */
const NUMBER = /^\P{L}{0,3}\d[\p{L}\d.]{0,6}$/u;

function firstWords({ cells }: RowSpec): Words | null {
  const [first, second] = cells.flatMap((cell, column): Words[] => {
    const text = typeof cell?.value === "string" ? cell.value.trim() : "";
    return text === "" ? [] : [{ column, text }];
  });
  if (first === undefined) return null;
  return second !== undefined && NUMBER.test(first.text) ? { column: second.column, text: `${first.text} ${second.text}` } : first;
}
