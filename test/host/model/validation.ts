import { intersection, subtractArea, type Area } from "./address";

/** What may be typed into an area of cells. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  /** Shown beside the selected cell. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** Shown when a value is refused; null accepts everything. */
  readonly error: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" | "information" } | null;
}

/** Formulas are en-US text without the leading «=», or numbers. */
export type ValidationRule =
  | { readonly kind: "any" }
  | { readonly kind: "list"; readonly source: readonly string[] | { readonly formula: string }; readonly dropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "whole" | "decimal" | "date" | "time" | "textLength";
      readonly operator: ValidationOperator;
      readonly first: string | number;
      readonly second: string | number | null;
    };

/** Comparisons by their names in files. */
export type ValidationOperator =
  "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";

/** A validation without its place. */
export type ValidationContent = Omit<Validation, "area">;

/**
 * Changes the validation of an area. Rules that reach beyond it are split, so that every other cell keeps its own; `change` gets what a part had (null for
 * nothing) and says what it has from now on (null for nothing).
 */
export function withChangedValidation(
  validations: readonly Validation[],
  area: Area,
  change: (former: ValidationContent | null) => ValidationContent | null,
): Validation[] {
  const kept: Validation[] = [];
  let uncovered: Area[] = [area];
  for (const validation of validations) {
    const common = intersection(validation.area, area);
    kept.push(...subtractArea(validation.area, area).map((piece) => ({ ...validation, area: piece })));
    if (common === null) continue;
    const changed = change(validation);
    if (changed !== null) kept.push({ ...changed, area: common });
    uncovered = uncovered.flatMap((piece) => subtractArea(piece, common));
  }
  const fresh = change(null);
  return fresh === null ? kept : [...kept, ...uncovered.map((piece) => ({ ...fresh, area: piece }))];
}

/** The validation after something its formulas mention got another name. */
export function withRewrittenFormulas(validation: Validation, rewrite: (formula: string) => string): Validation {
  const { rule } = validation;
  if (rule.kind === "list" && "formula" in rule.source)
    return { ...validation, rule: { ...rule, source: { formula: rewrite(rule.source.formula) } } };
  return rule.kind === "custom" ? { ...validation, rule: { ...rule, formula: rewrite(rule.formula) } } : validation;
}
