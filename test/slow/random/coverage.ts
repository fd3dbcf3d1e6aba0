import type { Assessed } from "../../../src/app/judge";
import { provisionAt } from "../../../src/tables/methodology/provisionAt";
import { provisionText } from "../../../src/tables/methodology/provisionValue";
import { PROVISIONS } from "../../../src/tables/methodology/provisions";
import { figuresOf, isTie } from "./figures";

/** What the random programmes have come upon so far, by kind: names with the number of programmes. */
export class Coverage {
  private readonly met = new Map<string, number>();
  ties = 0;

  add({ assessment, sensitivity }: Assessed): void {
    const { methodology, programme, subprogrammes } = assessment;
    const { quantities, steps } = figuresOf([assessment, ...sensitivity.map((other) => other.assessment)]);
    const names = new Set<string>();
    names.add(`preset: ${methodology.id}`);
    for (const definition of PROVISIONS) {
      const found = provisionAt(methodology, definition);
      if (found !== null && definition.kind.kind === "choice") names.add(`${definition.label}: ${provisionText(definition.kind, found.value)}`);
    }
    if (programme.effectiveness.result.known) names.add(`known index: ${methodology.effectiveness.formula.value}`);
    if (programme.effectiveness.result.known && programme.fromSubprogrammes !== null) names.add(`known index: ${methodology.effectiveness.programme.value}`);
    for (const { rating } of [programme, ...subprogrammes]) names.add(`rating: ${rating.result.known ? "known" : rating.result.reason}`);
    for (const { choice } of sensitivity) names.add(`sensitivity: ${choice}`);
    for (const { indicator } of assessment.indicators) names.add(`direction: ${indicator.direction}`);
    for (const { expression, result, rule } of quantities) {
      names.add(`rule: ${rule}`);
      if (!result.known) names.add(`unknown: ${result.reason}`);
      if (expression.kind === "entered") names.add(`reading: ${expression.entry.reading.kind}`);
    }
    for (const step of steps) names.add(`step: ${step.kind}`);
    this.ties += steps.filter(isTie).length;
    for (const name of names) this.met.set(name, (this.met.get(name) ?? 0) + 1);
  }

  /** How many programmes had it. */
  count(name: string): number {
    return this.met.get(name) ?? 0;
  }

  /** Those of the names that no programme had. */
  missing(names: readonly string[]): string[] {
    return names.filter((name) => this.count(name) === 0);
  }
}

const named = (kind: string, names: readonly string[]): string[] => names.map((name) => `${kind}: ${name}`);

/** All that the random programmes are expected to come upon: every word of every drop-down of «Методика», every formula, every way to write a value. */
export const EXPECTED: readonly string[] = [
  ...PROVISIONS.flatMap(({ label, kind }) => (kind.kind === "choice" ? named(label, Object.values(kind.words)) : [])),
  ...named("known index", ["achievement", "product", "ratio", "product-with-factor", "achievement-by-spending-efficiency", "weighted-sum", "sum-over-count", "own-and-subprogrammes", "subprogrammes"]),
  ...named("rating", ["known", "not-covered", "not-computed", "scale-unknown"]),
  ...named("sensitivity", ["rounding", "cap", "zero-plan", "missing-as-zero", "missing-excluded", "grouping"]),
  ...named("direction", ["increase", "decrease", "equal", "range", "yes-no"]),
  ...named("reading", ["number", "percent", "text", "lower", "upper", "day", "year-end", "day-text", "yes-no"]),
  ...named("unknown", ["actual-missing", "value-missing", "weight-missing", "excluded-by-methodology", "division-by-zero", "no-assessable-indicator", "no-indicators", "no-expenditure", "no-measures", "not-due"]),
  ...named("step", ["round", "sum", "mean-of-known", "sum-of-known", "weighted-mean-of-known", "divide", "count-texts", "when", "unknown"]),
];
