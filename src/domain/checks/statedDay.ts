import { daySerial, lastDayOfMonth } from "../day";

const MONTHS = ["январ", "феврал", "март", "апрел", "ма[йяе]", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

/** The last day that a text may mean: «31.05.2022», «в мае 2022 года», «2022 год»; null where it names no time. */
export function statedDay(text: string): number | null {
  const day = daySerial(text) ?? daySerial(/\d{1,2}\.\d{1,2}\.\d{4}/u.exec(text)?.[0] ?? "");
  if (day !== null) return day;
  const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  const month = MONTHS.findIndex((stem) => new RegExp(`(?<!\\p{L})${stem}\\p{L}*\\s+${year}`, "iu").test(text));
  return lastDayOfMonth(year, month < 0 ? 12 : month + 1);
}
