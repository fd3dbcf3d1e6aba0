import type { Subprogramme } from "../../domain/model/subprogramme";
import { normalise } from "../normalise";

/** The code of the subprogramme that a cell means by its code, by «Подпрограмма 1», or by name; null when there is none such. A name within another name is none. */
export function subprogrammeOf(text: string, subprogrammes: readonly Subprogramme[]): string | null {
  const wanted = plainName(text);
  const numbered = /^(?:раздел \d+\.? )?(?:подпрограмма )?(?:№ ?)?(\S+)$/u.exec(normalise(text))?.[1];
  const match =
    subprogrammes.find(({ code }) => normalise(code) === normalise(text) || normalise(code) === numbered) ??
    subprogrammes.find(({ name }) => plainName(name) === wanted);
  return match?.code ?? null;
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
