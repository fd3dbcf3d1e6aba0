import { SUBPROGRAMMES_TABLE } from "../definitions/subprogrammesTable";
import { unifySpaces } from "../normalise";
import { SUBPROGRAMME_BAND } from "../reading/formRows";
import { subprogrammeOf } from "../reading/subprogrammeOf";
import type { Subprogramme } from "../../domain/model/subprogramme";
import type { Candidate } from "./candidate";
import { transferredRows } from "./transferredRows";

const TITLE = /^(?:раздел\s*(\d+)\.?\s*)?подпрограмма\s*(?:№?\s*(\d+)\.?)?\s*[«"„“]?(.*?)[»"”]?(?:[,\s]*на\s+20\d\d\s*[-–—]\s*20\d\d\s*(?:годы|гг)\.?)?\.?$/iu;

/** The subprogrammes that a list of them on a sheet names; its own codes are theirs. */
export const subprogrammesIn = (candidates: readonly Candidate[]): Subprogramme[] =>
  candidates
    .filter(({ definition }) => definition.name === SUBPROGRAMMES_TABLE.name)
    .slice(0, 1)
    .flatMap((candidate) => transferredRows(candidate, []))
    .flatMap((row) => (row["Код"] === null || row["Наименование"] === null ? [] : [asSubprogramme(String(row["Код"]), String(row["Наименование"]))]));

const asSubprogramme = (code: string, name: string): Subprogramme => ({ code, name, leadAgency: null, source: { cells: {} } });

/**
 * The subprogrammes that titles of forms name, after those that are known already. A number in a title («Подпрограмма 2», «Раздел 2. Подпрограмма») is its code;
 * a title without one gets the next free number, as forms count from one.
 */
export function subprogrammesOfTitles(titles: readonly string[], known: readonly Subprogramme[]): Subprogramme[] {
  const found = [...known];
  for (const title of titles.map(unifySpaces)) {
    if (!SUBPROGRAMME_BAND.test(title) || subprogrammeOf(title, found) !== null) continue;
    const [, section, own, name = ""] = TITLE.exec(title) ?? [];
    const code = [own, section].find((number) => number !== undefined && found.every((other) => other.code !== number)) ?? freeCode(found);
    found.push(asSubprogramme(code, name === "" ? title : name));
  }
  return found;
}

function freeCode(subprogrammes: readonly Subprogramme[]): string {
  let code = 1;
  while (subprogrammes.some((other) => other.code === String(code))) code += 1;
  return String(code);
}
