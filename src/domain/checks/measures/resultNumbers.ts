import type { Finding } from "../../finding";
import type { Check } from "../check";
import { inMeasure } from "../place";

const INCLUDING = /в том числе/iu;
/** A number of its own: no part of a date, a share, a sum of money or a document's number. */
const WHOLE_NUMBER = /(?<![\d.,№/-])(?<!№\s)\d+(?![\d/]|[.,]\d|-?\p{L}|\s*(?:%|тыс|млн|руб|год|г\.|ст\.|п\.))/gu;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** M14: the parts of «в том числе» add up to the number before it. Free text is no data: a hint, never more. */
export const partsOfTotalFindings: Check = ({ data: { measures } }) =>
  measures.flatMap((measure): Finding[] => {
    const text = withoutAsides(measure.achievedResult ?? "");
    const at = text.search(INCLUDING);
    if (at < 0 || text.slice(at + 1).search(INCLUDING) >= 0) return [];
    const before = text.slice(0, at).split(/[.!?]\s|\n/u).at(-1) ?? "";
    const total = numbersIn(before).at(-1);
    const parts = numbersIn(listAfter(text.slice(at)));
    const sum = parts.reduce((added, part) => added + part, 0);
    if (total === undefined || parts.length < 2 || sum === total) return [];
    return [{ code: "M14", total: String(total), sum: String(sum), parts: parts.join(" + "), ...inMeasure(measure, "achievedResult") }];
  });

/** Brackets and quotations explain; they do not list. */
const withoutAsides = (text: string): string => text.replace(/\([^()]*\)/gu, " ").replace(/«[^«»]*»/gu, " ");

/** Up to the end of the sentence, or of the list whose lines begin with a dash. */
function listAfter(text: string): string {
  const lines = text.split("\n");
  const [first = "", ...rest] = lines;
  const listed = rest.slice(0, rest.findIndex((line) => !/^\s*[-–—•]/u.test(line)) >>> 0);
  return listed.length > 0 ? [first, ...listed].join("\n") : (first.split(/\.\s/u)[0] ?? "");
}

const numbersIn = (text: string): number[] => (text.match(WHOLE_NUMBER) ?? []).map(Number).filter((value) => value < FIRST_YEAR || value > LAST_YEAR);

const YEAR = /(?<![\d.])((?:19|20)\d\d)\s*(?:год|г\.)(?!\s*№)/giu;

/** M16: the results speak of the reporting year; the years beside it may appear, and years of cited acts do. One finding, with all cells. */
export const otherYearFindings: Check = ({ data: { programme, measures } }) => {
  const { reportingYear } = programme;
  const found = measures.flatMap((measure) => {
    const text = measure.achievedResult ?? "";
    const years = [...text.matchAll(YEAR)].filter(({ index }) => !/(?:от|с)\s+\d{1,2}\s+\p{L}+\s*$/u.test(text.slice(0, index))).map(([, year = ""]) => year);
    const far = years.find((year) => Math.abs(Number(year) - reportingYear) > 1);
    return far === undefined || years.includes(String(reportingYear)) ? [] : [{ measure, far }];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const also = others.flatMap(({ measure }) => measure.source.cells.achievedResult ?? []);
  const finding: Finding = { code: "M16", year: first.far, reportingYear, ...inMeasure(first.measure, "achievedResult") };
  return [also.length === 0 ? finding : { ...finding, also }];
};
