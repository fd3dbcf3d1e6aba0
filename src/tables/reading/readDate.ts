import type { MeasureDate } from "../../domain/model/measure";
import { isCellError, type CellContent } from "../../workbook/cell";
import { isAbsent, unifySpaces } from "../normalise";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const DAY = 24 * 60 * 60 * 1000;
/** Excel counts days from here. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A term: an Excel date, «31.12.2021», a year, or words that are neither; null when absent. */
export function readDate(content: CellContent): MeasureDate | null {
  if (content === null || isCellError(content) || typeof content === "boolean") return null;
  if (typeof content === "number") return isYear(content) ? { kind: "year", year: content } : { kind: "day", serial: Math.floor(content) };
  if (isAbsent(content)) return null;
  const text = unifySpaces(content);
  const year = /^(\d{4})\s*(год|г\.?)?$/u.exec(text);
  if (year !== null && isYear(Number(year[1]))) return { kind: "year", year: Number(year[1]) };
  return { kind: "text", text, serial: daySerial(text) };
}

/** The day that «31.12.2021» names, as Excel counts days; null when it names none. */
export function daySerial(text: string): number | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/u.exec(unifySpaces(text));
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCDate() === day && time.getUTCMonth() === month - 1;
  return exists ? Math.round((time.getTime() - EPOCH) / DAY) : null;
}

/** «31.12.2021» for Excel's day number. */
export function dayText(serial: number): string {
  const day = new Date(EPOCH + serial * DAY);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
