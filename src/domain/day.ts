const DAY = 24 * 60 * 60 * 1000;
/** Excel counts days from here. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day that «31.12.2021» names, as Excel counts days; null when it names none. */
export function daySerial(text: string): number | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/u.exec(text.trim());
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

/** The last day of a month, 1 to 12, as Excel counts. */
export const lastDayOfMonth = (year: number, month: number): number => Math.round((Date.UTC(year, month, 0) - EPOCH) / DAY);

/** The year that a day lies in. */
export const yearOfDay = (serial: number): number => new Date(EPOCH + serial * DAY).getUTCFullYear();
