import { dayText } from "../../domain/day";
import { decimalFromCell, plain } from "../../domain/decimal";
import type { FixWords } from "../../messages/pane/fixing/texts";
import type { Fix, FixSide } from "../../tables/fixing/fix";
import { mixedWords } from "../../tables/reading/raw/mixedAlphabets";
import { isCellError, type CellContent } from "../../workbook/cell";

/** How much of a long text is shown, and how much of it before the first difference. */
const LONGEST = 70;
const LEAD = 20;

/** What was and what will be, in words. What the eye does not see is marked: needless spaces as «·», Latin letters between brackets. */
export function fixWords({ kind, before, after }: Fix, words: FixWords): { readonly before: string; readonly after: string } {
  const texts = [textOf(before), textOf(after)] as const;
  if (texts[0] === null || texts[1] === null) return { before: sideWords(before, words), after: sideWords(after, words) };
  const start = excerptStart(texts[0], texts[1]);
  const [one, other] = [excerpt(texts[0], start), excerpt(texts[1], start)];
  return { before: quoted(kind === "letters" ? withLatinMarks(one) : kind === "spaces" ? withSpaceMarks(one) : one, words), after: quoted(other, words) };
}

const textOf = (side: FixSide): string | null => (side.kind === "content" && typeof side.content === "string" ? side.content : null);

function sideWords(side: FixSide, words: FixWords): string {
  switch (side.kind) {
    case "content":
      return contentWords(side.content, side.isDate, words);
    case "header":
      return words.quoted(side.text);
    case "column":
      return side.present ? words.column.added : words.column.missing;
    case "list":
      return words.list[side.state];
    case "format":
      return words.format[side.format];
  }
}

function contentWords(content: CellContent, isDate: boolean, words: FixWords): string {
  if (content === null) return words.empty;
  if (typeof content === "string") return quoted(content.trim() === "" ? withSpaceMarks(content) : content, words);
  if (typeof content === "number") return isDate ? words.date(dayText(Math.floor(content))) : words.number(plain(decimalFromCell(content)));
  return isCellError(content) ? content.error : String(content);
}

const quoted = (text: string, words: FixWords): string => words.quoted(text);

function excerptStart(one: string, other: string): number {
  if (Math.max(one.length, other.length) <= LONGEST) return 0;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return Math.max(0, same - LEAD);
}

const excerpt = (text: string, start: number): string => `${start > 0 ? "…" : ""}${text.slice(start, start + LONGEST)}${text.length > start + LONGEST ? "…" : ""}`;

const SPACE = /[^\S\n]/gu;

const withSpaceMarks = (text: string): string =>
  text
    .replace(/^\s+|\s+$/gu, (run) => run.replace(SPACE, "·").replaceAll("\n", "·"))
    .replace(/[^\S\n]{2,}/gu, (run) => run.replace(SPACE, "·"))
    .replace(/[^\S\n]+(?=\n)|(?<=\n)[^\S\n]+/gu, (run) => run.replace(SPACE, "·"));

const withLatinMarks = (text: string): string =>
  text.replace(/[\p{L}]+/gu, (word) => (mixedWords(word).length === 0 ? word : word.replace(/[A-Za-z]+/gu, (letters) => `[${letters}]`)));
