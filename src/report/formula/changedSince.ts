import { plain } from "../../domain/decimal";
import type { Quantity } from "../../domain/quantity";
import { reference, type Homes } from "./homes";
import { literal } from "./text";

/** Decimals to which a figure must stay what it was; what lies beyond is binary noise. */
const TOLERANCE = "0.000000001";

/** A formula that shows a text once a figure differs from the one it was written for, in any spreadsheet program. */
export function changedSinceFormula(figures: readonly Quantity[], text: string, homes: Homes, from: string): string {
  const tests = figures.flatMap(({ id, result }) => {
    const home = homes.of(id);
    if (home === undefined) return [];
    const cell = reference(home, from);
    return [result.known ? `IF(ISNUMBER(${cell}),ABS(${cell}-${plain(result.value)})>${TOLERANCE},TRUE)` : `ISNUMBER(${cell})`];
  });
  return tests.length === 0 ? literal("") : `IF(OR(${tests.join(",")}),${literal(text)},"")`;
}
