import { isAbsent } from "../normalise";
import { cellFix } from "./cellFix";
import type { Fix } from "./fix";
import { allCells, type FixingCell, type FixingTable } from "./fixingTable";

/** Several marks of absence in one table become the one that its author used most; empty cells stay empty. */
export function absenceFixes(table: FixingTable): Fix[] {
  const marked = allCells(table).filter(({ content, isFormula }) => typeof content === "string" && !isFormula && content.trim() !== "" && isAbsent(content));
  const counts = new Map<string, number>();
  for (const cell of marked) counts.set(markOf(cell), (counts.get(markOf(cell)) ?? 0) + 1);
  const [usual] = [...counts].reduce<readonly [string, number]>((most, mark) => (mark[1] > most[1] ? mark : most), ["", 0]);
  return marked.filter((cell) => markOf(cell) !== usual).map((cell) => cellFix("absence", cell, { content: usual, format: cell.format }));
}

const markOf = ({ content }: FixingCell): string => (typeof content === "string" ? content.trim().toLowerCase() : "");
