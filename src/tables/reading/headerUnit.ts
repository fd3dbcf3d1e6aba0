import { normalise, unifySpaces } from "../normalise";

const UNIT = /[,(]?\s*((?:тыс|тысяч|млн|млрд)?\.?\s*руб[а-я]*\.?|т\.\s?р\.?)\s*\)?$/iu;
const FOOTNOTE = /\s*(?:\*+\s*\(?\d*\)?|<\d+>)\s*$/u;

/** A header without its unit and footnote mark: «План, тыс. руб. *(28)» is «План». */
export const headerName = (text: string): string => normalise(bare(text).replace(UNIT, ""));

/** The unit of money that a header names; null where it names none, or is nothing but the unit. */
export function headerUnit(text: string): string | null {
  const found = UNIT.exec(bare(text));
  return found === null || found.index === 0 ? null : (found[1] ?? "").trim();
}

const bare = (text: string): string => unifySpaces(text).replace(FOOTNOTE, "");
