import { roundDecimal } from "../model/decimalRounding";
import { toNumber } from "./coercion";
import { first, isError, Kind, number, text, type EngineScalar, type EngineValue } from "./engineValue";
import { engineFunction, type EngineFunction } from "./engineFunction";

/** ROUND and its kin by decimal digits (the engine rounds the binary value), FIXED with the separators of the workbook's language. */
export function rounding(locale: string): Readonly<Record<string, EngineFunction>> {
  const rounded = (mode: "half" | "up" | "down"): EngineFunction =>
    engineFunction(1, 2, ([value, digits]) =>
      withNumbers([value, digits], locale, (amount, places) => number(roundDecimal(amount, Math.trunc(places), mode))),
    );
  return {
    ROUND: rounded("half"),
    ROUNDUP: rounded("up"),
    ROUNDDOWN: rounded("down"),
    FIXED: engineFunction(1, 3, ([value, digits, plain]) => {
      const places: EngineValue = digits === undefined || first(digits).kind === Kind.blank ? number(2) : digits;
      return withNumbers([value, places], locale, (amount, decimals) => {
        const flag = toNumber(first(plain), locale);
        const grouped = flag.kind === Kind.number && flag.value === 0;
        return isError(flag) ? flag : text(fixed(amount, Math.trunc(decimals), grouped, locale));
      });
    }),
  };
}

function withNumbers(
  args: readonly (EngineValue | undefined)[],
  locale: string,
  apply: (one: number, other: number) => EngineScalar,
): EngineScalar {
  const [one, other] = args.map((argument) => toNumber(first(argument), locale));
  for (const part of [one, other]) if (part !== undefined && isError(part)) return part;
  return one?.kind === Kind.number && other?.kind === Kind.number ? apply(one.value, other.value) : number(0);
}

function fixed(value: number, digits: number, grouped: boolean, locale: string): string {
  const amount = roundDecimal(value, digits);
  const [whole = "0", fraction = ""] = Math.abs(amount).toFixed(Math.max(0, digits)).split(".");
  const [point, group] = locale.startsWith("en") ? [".", ","] : [",", "\u00a0"];
  const digitsBefore = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return (amount < 0 ? "-" : "") + digitsBefore + (fraction === "" ? "" : point + fraction);
}
