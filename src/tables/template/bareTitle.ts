import { unifySpaces } from "../normalise";

/** «Муниципальная программа …», before a quote or a title of its own; «муниципальная программа развития …» is one title. */
const PROGRAMME = /^муниципальная\s+программа\s+(?=[«"„“\p{Lu}])/iu;
/** «Подпрограмма 2. …», «2. …»: the code comes of the order. */
const SUBPROGRAMME = /^(?:подпрограмма(?:\s*№?\s*\d+\s*[.:]?)?|\d+\.)\s*(?=[«"„“\p{Lu}])/iu;
const PERIOD = /[,\s]*на\s+(20\d\d)\s*[-–—]\s*(20\d\d)\s*(?:годы|гг)\.?$/iu;

/** A programme's name as the passport wants it: the report itself adds the words before it, the quotes, and the years of the programme. What is not certain stays. */
export function bareProgrammeTitle(typed: string, startYear: number, endYear: number): string {
  const title = afterWord(unifySpaces(typed).trim(), PROGRAMME);
  const period = PERIOD.exec(title);
  const isOwn = Number(period?.[1]) === startYear && Number(period?.[2]) === endYear;
  return unquoted(period !== null && isOwn ? title.slice(0, period.index) : title);
}

/** The same of a subprogramme. */
export const bareSubprogrammeTitle = (typed: string): string => unquoted(afterWord(unifySpaces(typed).trim(), SUBPROGRAMME));

/** The rest of a title begins with a capital letter or a quote; `i` would let a small one pass. */
function afterWord(title: string, word: RegExp): string {
  const rest = title.slice(word.exec(title)?.[0].length ?? 0);
  return /^[«"„“\p{Lu}]/u.test(rest) ? rest : title;
}

/** Without quotes around the whole of it; «А» и «Б» keeps them. */
function unquoted(title: string): string {
  const inner = title.slice(1, -1);
  if (/^«.*»$/u.test(title)) return isClosed(inner) ? inner.trim() : title;
  return /^["„“].*["”“]$/u.test(title) && !/["„“”]/u.test(inner) ? inner.trim() : title;
}

/** Every «…» that begins in the text ends in it. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    open += letter === "«" ? 1 : letter === "»" ? -1 : 0;
    if (open < 0) return false;
  }
  return open === 0;
}
