import { dayText } from "../../domain/day";
import { decimal, decimalFromCell, plain } from "../../domain/decimal";
import { reportTexts } from "../../messages/report/reportTexts";
import { isCellError } from "../../workbook/cell";
import { isDateFormat, isPercentFormat, signsOf } from "../../workbook/numberFormat";
import type { OwnCell } from "../../workbook/workbookPort";
import { FORMATS } from "../style/styles";

/** What a person typed, as a cell holds it: a day and a percentage are numbers with a format. */
export interface Typed {
  readonly content: string | number;
  readonly format: string;
}

const NO_BREAK = "\u00a0";
const HUNDRED = decimal("100");
const MINUTES = 24 * 60;
/** The day after 31.12.9999, the last one that Excel knows. */
const LAST_DAY = 2_958_466;

/** What a person typed into a cell, or null where that is nothing. A formula counts by what it shows, and where it shows an error, by itself. */
export function typedIn(cell: OwnCell | undefined): Typed | null {
  if (cell === undefined || cell.content === null) return null;
  const { content, format, formula } = cell;
  if (typeof content === "number") return { content, format };
  if (typeof content === "boolean") return asText(content ? reportTexts.notes.truth : reportTexts.notes.untruth);
  if (isCellError(content)) return formula === null || formula === "" ? null : asText(`=${formula}`);
  return content.trim() === "" ? null : asText(content.trim());
}

const asText = (content: string): Typed => ({ content, format: "General" });

/** As a text: nothing of a number is rounded away. */
export function typedText({ content, format }: Typed): string {
  if (typeof content === "string") return content;
  if (isDateFormat(format) && content >= 0 && content < LAST_DAY) return momentText(Math.round(content * MINUTES), format.toLowerCase());
  const exact = decimalFromCell(content);
  return isPercentFormat(format) ? `${comma(plain(exact.times(HUNDRED)))}${NO_BREAK}%` : comma(plain(exact));
}

const comma = (number: string): string => number.replace(".", ",");

function momentText(minutes: number, format: string): string {
  const isDuration = /\[[hms]+\]/u.test(format);
  const signs = signsOf(format);
  const hours = Math.floor(minutes / 60);
  const time = [isDuration ? hours : hours % 24, minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  const hasTime = isDuration || /[hs]/u.test(signs);
  const hasDay = !isDuration && (/[dy]/u.test(signs) || !hasTime);
  return [...(hasDay ? [dayText(Math.floor(minutes / MINUTES))] : []), ...(hasTime ? [time] : [])].join(" ");
}

/** Excel's names in files for the days and times of the reader's own country. */
const LOCAL_FORMATS: Readonly<Record<string, string>> = { "m/d/yyyy": FORMATS.day, "m/d/yyyy h:mm": FORMATS.moment };

/** The number format with which it is written again. */
export const keptFormat = ({ content, format }: Typed): string => (typeof content === "string" ? "General" : (LOCAL_FORMATS[format] ?? format));
