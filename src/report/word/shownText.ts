import { decimal, decimalFromCell, type Decimal } from "../../domain/decimal";
import type { CellSpec } from "../../workbook/sheetSpec";
import { grouped } from "../formula/sentence";
import { fixed } from "../print";

const NO_BREAK = "\u00a0";
const HUNDRED = decimal("100");
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** What a cell shows in print: its value by its number format, and nothing for an error, which marks a gap in a chart. Knows the formats that the report uses. */
export function shownText({ value, style }: Pick<CellSpec, "value" | "style">): string {
  if (value === null || typeof value === "object") return "";
  return typeof value === "string" ? value : numberText(value, style.numberFormat);
}

function numberText(value: number, format: string): string {
  if (format.includes("yyyy")) return dayText(value);
  const words = /^"(.*)";"(.*)";"(.*)"$/u.exec(format);
  if (words !== null) return (value > 0 ? words[1] : value < 0 ? words[2] : words[3]) ?? "";
  const exact = decimalFromCell(value);
  if (format === "General") return fixed(exact, decimalsOf(exact));
  const percent = format.includes("%");
  const text = digits(percent ? exact.times(HUNDRED) : exact, format);
  return `${format.includes("#,##0") ? grouped(text) : text}${percent ? `${NO_BREAK}%` : ""}`;
}

/** «0.0##»: at least one decimal, at most three. */
function digits(value: Decimal, format: string): string {
  const pattern = /\.(0*)(#*)/u.exec(format);
  const least = pattern?.[1]?.length ?? 0;
  const most = least + (pattern?.[2]?.length ?? 0);
  const text = fixed(value, most);
  const spare = new RegExp(`0{0,${most - least}}$`, "u");
  return most > least ? text.replace(spare, "") : text;
}

const decimalsOf = (value: Decimal): number => value.toFixed().split(".")[1]?.length ?? 0;

function dayText(serial: number): string {
  const [year = "", month = "", day = ""] = new Date(EPOCH + serial * DAY_MS).toISOString().slice(0, 10).split("-");
  return `${day}.${month}.${year}`;
}
