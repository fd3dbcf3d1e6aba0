import { readConstant } from "../model/typedText";
import { BLANK, error, isError, Kind, number, type EngineScalar } from "./engineValue";

/** Excel keeps and shows 15 digits. */
const shown = (value: number): number => Number(value.toPrecision(15));

/** A number where one is needed: logical values count 0 and 1, text counts if the workbook's language reads it as a number or date. */
export function toNumber(value: EngineScalar, locale: string): EngineScalar {
  if (value.kind === Kind.number || isError(value)) return value;
  if (value.kind === Kind.boolean) return number(value.value ? 1 : 0);
  if (value.kind === Kind.blank) return number(0);
  const constant = readConstant(value.value.trim(), locale)?.value;
  return typeof constant === "number" ? number(constant) : error("#VALUE!");
}

/** A value as text: numbers with 15 digits and the language's decimal separator, logical values by their name. */
export function toText(value: EngineScalar, locale: string): string {
  if (value.kind === Kind.number) {
    const digits = String(shown(value.value)).replace("e", "E");
    return locale.startsWith("en") ? digits : digits.replace(".", ",");
  }
  if (value.kind === Kind.boolean) return locale.startsWith("ru") ? (value.value ? "ИСТИНА" : "ЛОЖЬ") : value.value ? "TRUE" : "FALSE";
  return value.kind === Kind.text ? value.value : isError(value) ? value.code : "";
}

const RANK: Readonly<Record<number, number>> = { [Kind.number]: 0, [Kind.text]: 1, [Kind.boolean]: 2 };

/** Like Excel's comparison: numbers before text before logical values, text without case, numbers by 15 digits; an empty cell is 0, "" or FALSE. */
export function compare(one: EngineScalar, other: EngineScalar): number {
  const [left, right] = [filled(one, other), filled(other, one)];
  if (left.kind !== right.kind) return (RANK[left.kind] ?? 0) - (RANK[right.kind] ?? 0);
  if (left.kind === Kind.text && right.kind === Kind.text) return left.value.toLowerCase().localeCompare(right.value.toLowerCase(), "ru");
  if (left.kind === Kind.number && right.kind === Kind.number) return shown(left.value) - shown(right.value);
  return left.kind === Kind.boolean && right.kind === Kind.boolean ? Number(left.value) - Number(right.value) : 0;
}

function filled(value: EngineScalar, beside: EngineScalar): EngineScalar {
  if (value.kind !== Kind.blank) return value;
  if (beside.kind === Kind.text) return { kind: Kind.text, value: "" };
  return beside.kind === Kind.boolean ? { kind: Kind.boolean, value: false } : beside.kind === Kind.blank ? BLANK : number(0);
}
