import { momentOfSerial } from "./dateSerial";
import type { FormatPart, FormatSection } from "./formatSections";

/** Whether a section writes dates or times. */
export const isDateFormat = (section: FormatSection): boolean => section.parts.some(({ kind }) => kind === "date");

const MONTHS_RU = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const MONTH_NAMES_RU = "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(" ");
const MONTHS_EN = "January February March April May June July August September October November December".split(" ");
const DAYS_RU = "воскресенье понедельник вторник среда четверг пятница суббота".split(" ");
const DAYS_EN = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A serial number as a date or time. The en-US short date «m/d/yyyy» stands for the language's own, as in Excel. */
export function shownDate(serial: number, section: FormatSection, locale: string): string {
  if (serial < 0) return "#".repeat(8);
  const russian = locale.startsWith("ru");
  const codes = section.parts.map((part) => (part.kind === "date" ? part.code : part.kind === "literal" ? part.text : "")).join("");
  if (russian && codes === "m/d/yyyy") return russianShortDate(serial);
  const twelve = section.parts.some((part) => part.kind === "date" && part.code.startsWith("a"));
  return section.parts.map((part, index) => shownPart(part, index, section.parts, serial, russian, twelve)).join("");
}

function russianShortDate(serial: number): string {
  const moment = momentOfSerial(serial);
  return `${two(moment.getUTCDate())}.${two(moment.getUTCMonth() + 1)}.${moment.getUTCFullYear()}`;
}

function shownPart(
  part: FormatPart,
  index: number,
  parts: readonly FormatPart[],
  serial: number,
  russian: boolean,
  twelve: boolean,
): string {
  if (part.kind === "literal") return part.text;
  if (part.kind !== "date") return "";
  const moment = momentOfSerial(serial);
  const { code } = part;
  if (code.startsWith("[")) return String(Math.floor(serial * { h: 24, m: 1440, s: 86_400 }[code.charAt(1) as "h" | "m" | "s"]));
  if (code.startsWith("a")) return moment.getUTCHours() < 12 ? "AM" : "PM";
  if (code.startsWith("y")) return code.length > 2 ? String(moment.getUTCFullYear()) : two(moment.getUTCFullYear() % 100);
  if (code.startsWith("h")) {
    const hour = twelve ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours();
    return code.length > 1 ? two(hour) : String(hour);
  }
  if (code.startsWith("s")) return code.length > 1 ? two(moment.getUTCSeconds()) : String(moment.getUTCSeconds());
  if (code.startsWith("d")) return shownDay(moment, code.length, russian);
  const beforeTime = /^\[?h/.test(dates(parts, index, -1) ?? "") || /^s/.test(dates(parts, index, 1) ?? "");
  if (beforeTime) return code.length > 1 ? two(moment.getUTCMinutes()) : String(moment.getUTCMinutes());
  return shownMonth(
    moment,
    code.length,
    russian,
    parts.some((other) => other.kind === "date" && other.code.startsWith("d")),
  );
}

function shownDay(moment: Date, length: number, russian: boolean): string {
  if (length === 1) return String(moment.getUTCDate());
  if (length === 2) return two(moment.getUTCDate());
  const name = (russian ? DAYS_RU : DAYS_EN)[moment.getUTCDay()] ?? "";
  return length === 3 ? name.slice(0, russian ? 2 : 3) : name;
}

function shownMonth(moment: Date, length: number, russian: boolean, withDay: boolean): string {
  const month = moment.getUTCMonth();
  if (length === 1) return String(month + 1);
  if (length === 2) return two(month + 1);
  const name = (russian ? (withDay && length > 3 ? MONTHS_RU : MONTH_NAMES_RU) : MONTHS_EN)[month] ?? "";
  return length === 3 ? (russian ? name.slice(0, 3).toLowerCase() : name.slice(0, 3)) : name;
}

/** The nearest date code before or after a part: it tells minutes from months. */
function dates(parts: readonly FormatPart[], from: number, step: 1 | -1): string | null {
  for (let index = from + step; index >= 0 && index < parts.length; index += step) {
    const part = parts[index];
    if (part?.kind === "date") return part.code;
  }
  return null;
}

const two = (value: number): string => String(value).padStart(2, "0");
