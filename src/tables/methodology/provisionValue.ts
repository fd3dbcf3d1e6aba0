import { decimal, plain, type Decimal } from "../../domain/decimal";
import { normalise, unifySpaces } from "../normalise";
import { parseDecimal } from "../reading/readNumber";

/** How the value of a provision is written on the sheet «Методика», and read back into the methodology's JSON form. */
export type ProvisionKind =
  /** One of a closed list. */
  | { readonly kind: "choice"; readonly words: Readonly<Record<string, string>> }
  /** Digits after the point, or no rounding. */
  | { readonly kind: "digits" }
  /** «130 %», or no limit. */
  | { readonly kind: "limit" }
  /** «90 %», «0,35». */
  | { readonly kind: "ratio" }
  /** «0,10 – 1,25; 0,20 – 1,10», or none. */
  | { readonly kind: "pairs"; readonly keys: readonly [string, string] };

/** What a cell of «Значение» means: the JSON value, or that it cannot be read. */
export type ReadValue = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const NO_ROUNDING = "без округления";
const NONE = "нет";

/** The words of a value. `value` is as in the parsed methodology. */
export function provisionText(kind: ProvisionKind, value: unknown): string {
  switch (kind.kind) {
    case "choice":
      return kind.words[String(value)] ?? "";
    case "digits":
      return typeof value === "number" ? String(value) : NO_ROUNDING;
    case "limit":
      return value === null || value === undefined ? NONE : percent(value as Decimal);
    case "ratio":
      return value === null || value === undefined ? "" : comma(plain(value as Decimal));
    case "pairs":
      return value === null ? NONE : (value as readonly Record<string, Decimal>[]).map((row) => pairText(row, kind.keys)).join("; ");
  }
}

/** All values that a drop-down offers; none where any number may be typed. */
export function provisionList(kind: ProvisionKind): string[] | undefined {
  if (kind.kind === "choice") return Object.values(kind.words);
  if (kind.kind === "digits") return [NO_ROUNDING, "0", "1", "2", "3", "4"];
  return undefined;
}

/** The JSON value that a text means, as it would stand in a methodology's file. */
export function readProvision(kind: ProvisionKind, text: string): ReadValue {
  const word = normalise(text);
  switch (kind.kind) {
    case "choice": {
      const found = Object.entries(kind.words).find(([, words]) => normalise(words) === word);
      return found === undefined ? { ok: false } : ok(found[0] === "true" ? true : found[0] === "false" ? false : found[0]);
    }
    case "digits":
      return word === NO_ROUNDING ? ok(null) : /^\d$/u.test(word) ? ok(Number(word)) : { ok: false };
    case "limit":
      return word === NONE ? ok(null) : limitRatio(text);
    case "ratio":
      return ratio(text);
    case "pairs":
      return word === NONE ? ok(null) : pairs(text, kind.keys);
  }
}

const ok = (value: unknown): ReadValue => ({ ok: true, value });

/** «90 %» and «0,9» are the same. */
function ratio(text: string): ReadValue {
  const value = parseDecimal(text);
  if (value === null) return { ok: false };
  return ok(plain(unifySpaces(text).endsWith("%") ? value.div(HUNDRED) : value));
}

/** No limit is a thousand percent or more: «130» is meant in percent. */
function limitRatio(text: string): ReadValue {
  const value = parseDecimal(text);
  return value !== null && value.gte(LEAST_PERCENTAGE) ? ok(plain(value.div(HUNDRED))) : ratio(text);
}

function pairs(text: string, [first, second]: readonly [string, string]): ReadValue {
  const rows: Record<string, unknown>[] = [];
  for (const part of text.split(";").filter((piece) => piece.trim() !== "")) {
    const [left, right, ...rest] = part.split(/\s[-–—→]\s/u);
    const values = [ratio(left ?? ""), ratio(right ?? "")] as const;
    if (rest.length > 0 || !values[0].ok || !values[1].ok) return { ok: false };
    rows.push({ [first]: values[0].value, [second]: values[1].value });
  }
  return rows.length === 0 ? { ok: false } : ok(rows);
}

const pairText = (row: Record<string, Decimal>, [first, second]: readonly [string, string]): string =>
  [row[first], row[second]].map((value) => (value === undefined ? "" : comma(plain(value)))).join(" – ");

const HUNDRED = decimal("100");
const LEAST_PERCENTAGE = decimal("10");
const percent = (value: Decimal): string => `${comma(plain(value.times(HUNDRED)))} %`;
const comma = (text: string): string => text.replace(".", ",");
