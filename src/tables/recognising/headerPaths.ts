import { unifySpaces } from "../normalise";
import type { HeaderPath } from "./columnFields";

/** What Excel calls a header that was left empty. */
const UNNAMED = /^(столбец|column)\d+$/iu;

const isNamed = (text: string | undefined): text is string => text !== undefined && text !== "" && !UNNAMED.test(text);

/**
 * The header of each column over several rows. A cell without a text belongs to its left neighbour where a row below it has a text of its own, as merged cells
 * do; a text repeated from the row above says nothing new.
 */
export function headerPaths(rows: readonly (readonly string[])[]): HeaderPath[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const spread: string[][] = [];
  rows.forEach((row, index) => {
    const line: string[] = [];
    for (let column = 0; column < width; column += 1) {
      const own = unifySpaces(row[column] ?? "");
      const continued = column > 0 && rows.slice(index + 1).some((below) => isNamed(unifySpaces(below[column] ?? "")));
      const sameParent = spread.every((above) => above[column] === above[column - 1]);
      line.push(isNamed(own) ? own : continued && sameParent ? (line[column - 1] ?? "") : "");
    }
    spread.push(line);
  });
  return Array.from({ length: width }, (_, column) =>
    spread.map((line) => line[column] ?? "").filter((text, index, texts) => text !== "" && (index === 0 || text !== texts[index - 1])),
  );
}
