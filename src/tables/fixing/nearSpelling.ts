/** Letters that may be wrong in a word of so many: one in four. */
const SHARE = 4;
const MOST = 2;

/** Whether one text is the other with a slip of the pen: letters left out, added, exchanged or swapped, few for its length. Digits are never a slip. */
export function isNearSpelling(text: string, wanted: string): boolean {
  if (text.replace(/\D/gu, "") !== wanted.replace(/\D/gu, "")) return false;
  return distance([...text], [...wanted]) <= Math.min(MOST, Math.floor(wanted.length / SHARE));
}

/** Optimal string alignment. */
function distance(one: readonly string[], other: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  one.forEach((letter, row) => {
    const current = [row + 1];
    other.forEach((wanted, column) => {
      const exchanged = (above[column] ?? 0) + (letter === wanted ? 0 : 1);
      const swapped = letter === other[column - 1] && one[row - 1] === wanted ? (before[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min(exchanged, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, swapped));
    });
    before = above;
    above = current;
  });
  return above[other.length] ?? 0;
}
