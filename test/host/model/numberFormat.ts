import type { CellValue } from "./cellValue";
import { shownDate, isDateFormat } from "./dateFormat";
import { parseFormat, type FormatSection } from "./formatSections";
import { roundDecimal } from "./decimalRounding";

/** Decimal point and thousands separator of a language. */
const separators = (locale: string): { point: string; group: string } =>
  locale.startsWith("en") ? { point: ".", group: "," } : { point: ",", group: "\u00a0" };

const ERRORS_RU: Readonly<Record<string, string>> = {
  "#DIV/0!": "#ДЕЛ/0!",
  "#N/A": "#Н/Д",
  "#NAME?": "#ИМЯ?",
  "#NULL!": "#ПУСТО!",
  "#NUM!": "#ЧИСЛО!",
  "#REF!": "#ССЫЛКА!",
  "#VALUE!": "#ЗНАЧ!",
};

/** What a cell shows, in a column that is wide enough: the value by its number format (ECMA-376 part 1, 18.8.31 «numFmts») in a language's signs. */
export function shownText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return "";
  if (typeof value === "object") return locale.startsWith("ru") ? (ERRORS_RU[value.error] ?? value.error) : value.error;
  if (typeof value === "boolean") return locale.startsWith("ru") ? (value ? "ИСТИНА" : "ЛОЖЬ") : value ? "TRUE" : "FALSE";
  const sections = parseFormat(numberFormat);
  if (typeof value === "string") return textShown(value, sections[3] ?? sections.find(({ isText }) => isText));
  const section = sectionFor(value, sections);
  if (section === undefined || section.isGeneral) return generalNumber(value, locale);
  if (section.isText) return generalNumber(value, locale);
  if (isDateFormat(section)) return shownDate(value, section, locale);
  const sign = value < 0 && (section === sections[0] || section.condition !== null) ? "-" : "";
  return numberShown(Math.abs(value), section, locale, sign);
}

function textShown(value: string, section: FormatSection | undefined): string {
  if (section === undefined || !section.isText) return value;
  return section.parts.map((part) => (part.kind === "literal" ? part.text : part.kind === "text" ? value : "")).join("");
}

function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection | undefined {
  const conditional = sections.find(({ condition }) => condition?.(value) === true);
  if (conditional !== undefined) return conditional;
  if (sections.some(({ condition }) => condition !== null)) return sections.find(({ condition }) => condition === null) ?? sections[0];
  const numeric = sections.filter(({ isText }) => !isText || sections.length === 1);
  if (value < 0 && numeric.length > 1) return numeric[1];
  return value === 0 && numeric.length > 2 ? numeric[2] : numeric[0];
}

/** «General»: up to eleven signs, then an exponent. */
function generalNumber(value: number, locale: string): string {
  const size = Math.abs(value);
  const plain = size === 0 || (size >= 1e-9 && size < 1e11);
  const whole = Math.trunc(size).toString().length;
  const text = plain ? String(roundDecimal(value, Math.max(0, Math.min(9, 10 - whole)))) : exponential(value);
  return text.replace(".", separators(locale).point);
}

function exponential(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
  const power = Number(exponent);
  return `${String(Number(mantissa))}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function numberShown(size: number, section: FormatSection, locale: string, sign: string): string {
  const { point, group } = separators(locale);
  const { wholeDigits, decimals, optionalDecimals, grouped, scale, exponentDigits } = section.digits;
  let power = 0;
  let scaled = size * scale;
  if (exponentDigits > 0 && scaled !== 0) {
    power = Math.floor(Math.log10(scaled));
    scaled /= 10 ** power;
  }
  const rounded = roundDecimal(scaled, decimals);
  const [whole = "0", fraction = ""] = rounded.toFixed(Math.min(decimals, 20)).split(".");
  const padded = (whole === "0" && wholeDigits === 0 ? "" : whole).padStart(wholeDigits, "0");
  const before = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, group) : padded;
  const kept = trimmed(fraction, optionalDecimals);
  const exponent = exponentDigits > 0 ? `E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(exponentDigits, "0")}` : "";
  const shown = `${before}${decimals === 0 ? "" : point}${kept}${exponent}`;
  const visibleSign = rounded === 0 ? "" : sign;
  let placed = false;
  const text = section.parts.map((part) => {
    if (part.kind === "literal") return part.text;
    if (part.kind !== "digits" || placed) return "";
    placed = true;
    return shown;
  });
  return visibleSign + text.join("");
}

/** Drops zeros that the format makes optional («#» after the point). */
function trimmed(fraction: string, optional: number): string {
  let kept = fraction;
  for (let dropped = 0; dropped < optional && kept.endsWith("0"); dropped += 1) kept = kept.slice(0, -1);
  return kept;
}
