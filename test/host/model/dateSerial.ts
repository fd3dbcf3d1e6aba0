const DAY = 86_400_000;
/** Day 0 of the 1900 date system, shifted so that every date from 1 March 1900 on is right (Excel counts a 29 February 1900 that never was). */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of a calendar day, or null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? (date.getTime() - EPOCH) / DAY : null;
}

/** The moment of a serial number, to be read with the UTC getters. */
export const momentOfSerial = (serial: number): Date => new Date(EPOCH + Math.round(serial * 86_400) * 1000);

/** Two digits of a year as Excel reads them: 00–29 is this century, 30–99 the last one. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);
