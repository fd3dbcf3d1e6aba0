import type { Subprogramme } from "../../domain/model/subprogramme";
import { normalise } from "../normalise";

/** The code of the subprogramme that a cell means by its code, by «Подпрограмма 1», or by name; null when there is none such. A name within another name is none. */
export function subprogrammeOf(text: string, subprogrammes: readonly Subprogramme[]): string | null {
  const index = indexOf(subprogrammes);
  const known = index.answers.get(text);
  if (known !== undefined) return known;
  const plain = normalise(text);
  const numbered = /^(?:раздел \d+\.? )?(?:подпрограмма )?(?:№ ?)?(\S+)$/u.exec(plain)?.[1];
  // Where two codes are meant, the one that stands first in the table.
  const byCode = [index.codes.get(plain), numbered === undefined ? undefined : index.codes.get(numbered)].filter((position) => position !== undefined);
  const position = byCode.length > 0 ? Math.min(...byCode) : index.names.get(plainName(text));
  const answer = position === undefined ? null : (subprogrammes[position]?.code ?? null);
  index.answers.set(text, answer);
  return answer;
}

/** Where the first subprogramme of each code and name stands, and what was found before: thousands of rows name the same few. */
interface SubprogrammeIndex {
  /** Titles of a form are collected one by one: a list that has grown is another list. */
  readonly count: number;
  readonly codes: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly answers: Map<string, string | null>;
}

const indexes = new WeakMap<readonly Subprogramme[], SubprogrammeIndex>();

function indexOf(subprogrammes: readonly Subprogramme[]): SubprogrammeIndex {
  const present = indexes.get(subprogrammes);
  if (present?.count === subprogrammes.length) return present;
  const firstOf = (keyOf: (subprogramme: Subprogramme) => string): Map<string, number> =>
    new Map(subprogrammes.map((subprogramme, position): [string, number] => [keyOf(subprogramme), position]).reverse());
  const made = { count: subprogrammes.length, codes: firstOf(({ code }) => normalise(code)), names: firstOf(({ name }) => plainName(name)), answers: new Map<string, string | null>() };
  indexes.set(subprogrammes, made);
  return made;
}

/** A name without quotes, dashes of any kind and the word «подпрограмма». */
const plainName = (text: string): string =>
  normalise(
    normalise(text)
      .replace(/^(раздел \d+\.? )?подпрограмма\s*(№?\s*\d+\.?)?\s*/u, "")
      .replace(/["«»„“”]/gu, "")
      .replace(/,? на \d{4}\s*[-–—]\s*\d{4} (годы|гг)\.?$/u, "")
      .replace(/\s*[-–—]\s*/gu, "-"),
  );
