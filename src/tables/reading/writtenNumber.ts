import { decimal, ZERO, type Decimal } from "../../domain/decimal";
import { daySerial } from "../../domain/day";
import type { MoneyUnit } from "../../domain/model/programme";
import { unifySpaces } from "../normalise";
import { parseDecimal } from "./readNumber";

/** A number with something else beside it, and what that is: the mark of a footnote, the table's own unit of money, or another unit. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly problem: "footnote" | "unit" | "converted";
}

/** «0,2 *(28)», «0,2*», «0,2 <1>», «0,2¹». */
const FOOTNOTE = /\s*(?:\*+\s*(?:\(\d+\))?|<\d+>|[¹²³⁴-⁹]+\)?)$/u;

/** «2 млрд», «535 млн руб.», «269,76 т.р.», «5 000 рублей». */
const AMOUNT = /^(\d[\d ]*(?:[.,]\d+)?) ?(?:(млрд|миллиард\p{L}*|млн|миллион\p{L}*|тысяч\p{L}*|тыс|т(?=\. ?р))\.? ?)?((?:руб(?:л\p{L}*)?|р)(?!\p{L})\.?)?,? ?/u;

/** Powers of ten, by the start of the word. */
const SCALES: readonly (readonly [start: string, exponent: number])[] = [
  ["миллиард", 9],
  ["млрд", 9],
  ["м", 6],
  ["т", 3],
];

const EXPONENTS: Readonly<Record<MoneyUnit, number>> = { rubles: 0, thousandRubles: 3, millionRubles: 6 };

/** What a text means that is more than one bare number; null where that would be a guess. `unit` is what amounts of the cell are counted in, if they are money. */
export function writtenNumber(text: string, unit: MoneyUnit | null): WrittenNumber | null {
  const words = unifySpaces(text).toLowerCase();
  const marked = parseDecimal(words.replace(FOOTNOTE, ""));
  if (marked !== null && FOOTNOTE.test(words)) return { value: marked, problem: "footnote" };
  return unit === null ? null : amount(words, unit);
}

/** The sum of «2 млрд 535 млн»: each part smaller than the one before, the last with its scale or its roubles. */
function amount(words: string, unit: MoneyUnit): WrittenNumber | null {
  let rest = words;
  let sum = ZERO;
  let last = Infinity;
  let parts = 0;
  while (rest !== "") {
    const [whole = "", digits = "", scale, roubles] = AMOUNT.exec(rest) ?? [];
    const value = parseDecimal(digits);
    const exponent = exponentOf(scale);
    if (value === null || (scale === undefined && roubles === undefined) || exponent >= last) return null;
    sum = sum.plus(shifted(value, exponent - EXPONENTS[unit]));
    last = exponent;
    parts += 1;
    rest = rest.slice(whole.length);
  }
  if (parts === 0) return null;
  return { value: sum, problem: parts === 1 && last === EXPONENTS[unit] ? "unit" : "converted" };
}

const exponentOf = (scale = ""): number => SCALES.find(([start]) => scale.startsWith(start))?.[1] ?? 0;

const shifted = (value: Decimal, exponent: number): Decimal => value.times(decimal(`1e${exponent}`));

/** «63.761.4»: two numbers run together, as when two columns were pasted into one. A day, or thousands parted by points, is none. */
export const isFused = (text: string): boolean => {
  const bare = unifySpaces(text);
  return /^\d+[.,]\d+[.,]\d+$/u.test(bare) && daySerial(bare) === null && !/^\d{1,3}([.,])\d{3}\1\d{3}$/u.test(bare);
};
