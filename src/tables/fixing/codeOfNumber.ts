/** A code of a column, or the number that is left of one. */
export interface CodeCell {
  /** Codes are counted within it. */
  readonly group: string;
  /** The code where it is known; null for an empty cell, and where `number` is all there is. */
  readonly code: string | null;
  readonly number: string | null;
}

/** The codes of a column. 1.1 may have been «1.1» or «1.10»: the codes above and below it tell, or nobody does, and it stays null. */
export function codeOfNumber(cells: readonly CodeCell[]): (string | null)[] {
  const codes = cells.map(({ code }) => code);
  cells.forEach(({ number }, index) => {
    if (number !== null) codes[index] = /\.\d$/u.test(number) ? byNeighbours(cells, codes, index, number) : number;
  });
  return codes;
}

function byNeighbours(cells: readonly CodeCell[], codes: readonly (string | null)[], index: number, number: string): string | null {
  const [prefix = "", digit = ""] = number.split(".");
  const single = Number(digit);
  const above = neighbour(cells, codes, index, -1, prefix);
  const below = neighbour(cells, codes, index, 1, prefix);
  const isFirst = above === null && single === 1 && !hasPrefix(cells, codes, index, prefix);
  const isBetween = above !== null && below !== null && above < single && single < below && below < single * 10;
  const asSingle = above === single - 1 || below === single + 1 || isFirst || isBetween;
  const asTenfold = above === single * 10 - 1 || below === single * 10 + 1;
  if (asSingle === asTenfold) return null;
  return asSingle ? number : `${number}0`;
}

/** The second part of the nearest code with the same first part, going up or down as long as there are codes of the same group. */
function neighbour(cells: readonly CodeCell[], codes: readonly (string | null)[], index: number, step: 1 | -1, prefix: string): number | null {
  for (let at = index + step; ; at += step) {
    const cell = cells[at];
    if (cell === undefined || cell.group !== cells[index]?.group || (cell.code === null && cell.number === null)) return null;
    const parts = codes[at]?.split(".") ?? [];
    if (parts.length === 2 && parts[0] === prefix) return Number(parts[1]);
    if (codes[at] === null || codes[at] === undefined) return null;
  }
}

/** Whether a code above, in the same group, begins so. */
const hasPrefix = (cells: readonly CodeCell[], codes: readonly (string | null)[], index: number, prefix: string): boolean =>
  codes.slice(0, index).some((code, at) => cells[at]?.group === cells[index]?.group && (code?.startsWith(`${prefix}.`) ?? false));
