import { ERROR_VALUES, type CellValue } from "./cellValue";
import { fullYear, serialOfDay } from "./dateSerial";
import { englishFormula } from "./localFormula";

/** What Excel makes of text put into a cell. */
export interface TypedContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly quotePrefix: boolean;
  /** Format the cell gets if it had none, as a typed «5 %» or a date brings; null for no change. */
  readonly numberFormat: string | null;
}

const text = (value: string, quotePrefix = false): TypedContent => ({ value, formula: null, quotePrefix, numberFormat: null });
const constant = (value: CellValue, numberFormat: string | null = null): TypedContent => ({
  value,
  formula: null,
  quotePrefix: false,
  numberFormat,
});

/**
 * Reads text as Excel reads an entry (support.microsoft.com, «Enter data manually in worksheet cells», «Format numbers as text»): in a cell of format «@»
 * everything is text; an apostrophe in front makes text; «=», «+», «-» and «@» in front make a formula; what looks like a number, a percentage, a date, a
 * logical value or an error value becomes one. `locale` is "en-US" for what a program writes, the workbook's own for what a person types.
 */
export function readTyped(entry: string, locale: string, numberFormat: string): TypedContent {
  if (entry === "") return constant(null);
  if (entry.startsWith("'")) return text(entry.slice(1), true);
  if (numberFormat === "@") return text(entry);
  if (/^=./s.test(entry)) return formula(entry.slice(1), locale);
  return readConstant(entry.trim(), locale) ?? (/^[+\-@]./s.test(entry) ? formula(entry.replace(/^[+@]/, ""), locale) : text(entry));
}

const formula = (body: string, locale: string): TypedContent => ({
  value: null,
  formula: locale === "en-US" ? body : englishFormula(body),
  quotePrefix: false,
  numberFormat: null,
});

/** A number, percentage, date, logical or error value written as text; null when the text is only text. */
export function readConstant(entry: string, locale: string): TypedContent | null {
  const word = entry.toUpperCase();
  if (word === "TRUE" || word === "ИСТИНА") return constant(true);
  if (word === "FALSE" || word === "ЛОЖЬ") return constant(false);
  if (ERROR_VALUES.includes(word)) return constant({ error: word });
  return readDate(entry, locale) ?? readNumber(entry, locale);
}

const NUMBERS: Readonly<Record<string, RegExp>> = {
  "en-US": /^([+-]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?\s*(%?)$/i,
  "ru-RU": /^([+-]?)\s*((?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:,\d*)?)(e[+-]?\d+)?\s*(%?)$/i,
};

function readNumber(entry: string, locale: string): TypedContent | null {
  const bracketed = /^\((.*)\)$/.exec(entry)?.[1];
  const match = (NUMBERS[locale] ?? NUMBERS["en-US"])?.exec(bracketed ?? entry);
  if (!match) return null;
  const [, sign = "", digits = "", exponent = "", percent = ""] = match;
  if (!/\d/.test(digits)) return null;
  const plain = locale === "ru-RU" ? digits.replace(/[ \u00a0\u202f]/g, "").replace(",", ".") : digits.replaceAll(",", "");
  const size = Number(`${plain.startsWith(".") ? `0${plain}` : plain}${exponent}`);
  const value = sign === "-" || bracketed !== undefined ? -size : size;
  if (percent === "%") return constant(value / 100, plain.includes(".") ? "0.00%" : "0%");
  return constant(value, exponent === "" ? null : "0.00E+00");
}

function readDate(entry: string, locale: string): TypedContent | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(entry);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const separator = locale === "ru-RU" ? "[./-]" : "[/-]";
  const parts = new RegExp(`^(\\d{1,4})${separator}(\\d{1,4})(?:${separator}(\\d{2}|\\d{4}))?$`).exec(entry);
  if (parts === null) return null;
  const [, one = "", two = "", three] = parts;
  const [dayPart, monthPart] = locale === "ru-RU" ? [one, two] : [two, one];
  if (three !== undefined) return day(three, monthPart, dayPart);
  return day(String(new Date().getFullYear()), monthPart, dayPart, "d-mmm") ?? day(two, one, "1", "mmm-yy");
}

function day(year = "", month = "", dayOfMonth = "", format = "m/d/yyyy"): TypedContent | null {
  const serial = serialOfDay(fullYear(Number(year)), Number(month), Number(dayOfMonth));
  return serial === null ? null : constant(serial, format);
}
