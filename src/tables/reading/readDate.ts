import { daySerial } from "../../domain/day";
import type { MeasureDate } from "../../domain/model/measure";
import { isCellError, type CellContent } from "../../workbook/cell";
import { isAbsent, unifySpaces } from "../normalise";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

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

const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
