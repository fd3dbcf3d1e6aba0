import { dayText } from "../../domain/day";

/** A date in parts, without the quoted and bracketed pieces of its format. */
const signs = (format: string): string => format.toLowerCase().replace(/"[^"]*"|\\.|\[[^\]]*\]|;.*$/gu, "");

/**
 * The code that Excel took for a date, as Russian Excel reads entries: «5.1» is a day and a month of the current year, «5.13» a month and a year, «1.2.3» a
 * whole date. A date shown with day, month and year may have been either, so its neighbours must tell. Null where that is not certain.
 */
export function codeOfDate(serial: number, format: string, others: readonly string[]): string | null {
  if (!Number.isInteger(serial)) return null;
  const [day = 0, month = 0, year = 0] = dayText(serial).split(".").map(Number);
  const shows = (sign: string): boolean => signs(format).includes(sign);
  if (shows("h") || shows("s") || others.some((code) => /\.0\d/u.test(code))) return null;
  if (shows("d") && shows("m") && !shows("y")) return `${day}.${month}`;
  const isShortYear = (year > 2012 && year < 2030) || (year > 1929 && year < 2000);
  if (shows("m") && shows("y") && !shows("d")) return day === 1 && isShortYear ? `${month}.${year % 100}` : null;
  if (!(shows("d") && shows("m") && shows("y"))) return null;
  const parts = new Set(others.map((code) => code.split(".").length).filter((count) => count > 1));
  if (parts.size !== 1) return null;
  if (parts.has(2)) return `${day}.${month}`;
  return parts.has(3) && year > 2000 && year < 2030 ? `${day}.${month}.${year - 2000}` : null;
}
