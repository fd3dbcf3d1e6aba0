import { decimal, decimalFromCell, ONE, ZERO, type Decimal } from "../../domain/decimal";
import type { Reading } from "../../domain/quantity";
import { isCellError, type CellContent } from "../../workbook/cell";
import { isDateFormat, isPercentFormat } from "../../workbook/numberFormat";
import { isAbsent, unifySpaces } from "../normalise";
import { dayText } from "../../domain/day";

/** What a cell says where a number belongs. */
export type NumberReading =
  | { readonly kind: "absent" }
  | { readonly kind: "number"; readonly value: Decimal; readonly reading: Reading }
  | { readonly kind: "text"; readonly text: string };

const PREFIX = /^(не\s+(?:менее|более|ниже|выше|меньше|больше)|≥|≤|>=|<=)\s*/iu;
const DIGITS = /^[+\-−]?\d+([.,]\d+)?$/u;

/** Reads a number as people write it: comma or point, any spaces, a trailing «%», «не менее 53,0». Empty, «-», «х», «н/д» are absent, never zero. */
export function readNumber(content: CellContent, format: string): NumberReading {
  if (content === null) return { kind: "absent" };
  if (typeof content === "number") {
    if (isDateFormat(format)) return { kind: "text", text: dayText(Math.floor(content)) };
    const value = decimalFromCell(content);
    return isPercentFormat(format)
      ? { kind: "number", value: value.times(decimal("100")), reading: { kind: "percent" } }
      : { kind: "number", value, reading: { kind: "number" } };
  }
  if (typeof content === "boolean") return { kind: "text", text: content ? "ИСТИНА" : "ЛОЖЬ" };
  if (isCellError(content)) return { kind: "text", text: content.error };
  return readText(content);
}

function readText(content: string): NumberReading {
  if (isAbsent(content)) return { kind: "absent" };
  const text = unifySpaces(content);
  const prefix = PREFIX.exec(text)?.[0] ?? "";
  const value = parseDecimal(text.slice(prefix.length));
  if (value === null) return { kind: "text", text };
  return { kind: "number", value, reading: { kind: "text", text: content, prefix: PREFIX.exec(content.trimStart())?.[0] ?? "" } };
}

/** «1 234,5 %» → 1234.5; null when it is not one number. */
export function parseDecimal(text: string): Decimal | null {
  const digits = unifySpaces(text)
    .replace(/\s*%$/u, "")
    .replace(/(?<=\d) (?=\d{3}(\D|$))/gu, "");
  if (!DIGITS.test(digits)) return null;
  return decimal(digits.replace(",", ".").replace("−", "-").replace("+", ""));
}

const CORRIDOR = /^(?:от\s+)?(\d[\d\s]*(?:[.,]\d+)?)\s*%?(\s*(?:[-–—…]|до)\s*)(\d[\d\s]*(?:[.,]\d+)?)\s*%?$/iu;

/** The two borders of «95–105»; null when the cell holds no corridor. */
export function readCorridor(content: CellContent): { lower: Decimal; upper: Decimal; text: string; separator: string } | null {
  if (typeof content !== "string") return null;
  const match = CORRIDOR.exec(unifySpaces(content));
  if (match === null) return null;
  const [, low = "", separator = "", high = ""] = match;
  const lower = parseDecimal(low);
  const upper = parseDecimal(high);
  return lower === null || upper === null || lower.gt(upper) ? null : { lower, upper, text: content, separator: separator.trim() };
}

/** «да» is 1, «нет» is 0; null for anything else. */
export function readYesNo(content: CellContent): { value: Decimal; text: string } | null {
  if (typeof content === "boolean") return { value: content ? ONE : ZERO, text: content ? "да" : "нет" };
  if (typeof content !== "string") return null;
  const word = unifySpaces(content).toLowerCase();
  if (word === "да" || word === "yes") return { value: ONE, text: content };
  return word === "нет" || word === "no" ? { value: ZERO, text: content } : null;
}
