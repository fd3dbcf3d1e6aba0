import { ONE } from "../decimal";
import { ratioDigits, type Methodology } from "../methodology/methodology";
import type { Certainty, Provision } from "../methodology/provision";
import type { Assessment } from "./assessment";
import { reassessProgramme } from "./assessProgramme";

/** A choice that could have been made otherwise. */
export type Choice = "rounding" | "cap" | "zero-plan" | "missing-as-zero" | "missing-excluded" | "missing-previous" | "grouping";

/** What the result would be under one other choice. */
export interface SensitivityCase {
  readonly choice: Choice;
  /** How well the choice that was made is known. */
  readonly certainty: Certainty;
  readonly assessment: Assessment;
}

/** «Чувствительность»: the assessment again with other rounding, cap, zero rule, missing-data rule and grouping; only choices that the data call for. */
export function sensitivity(first: Assessment): SensitivityCase[] {
  const { methodology, indicators } = first;
  const { indicator, achievement } = methodology;
  const assess = (choice: Choice, { certainty }: Provision<unknown>, changed: Methodology): SensitivityCase => ({
    choice,
    certainty,
    assessment: reassessProgramme(first, changed, `${choice}:`),
  });
  const withIndicator = (changes: Partial<Methodology["indicator"]>): Methodology => ({ ...methodology, indicator: { ...indicator, ...changes } });
  const whole = ratioDigits(methodology, 0) === 0 ? 2 : 0;
  const cases = [
    assess("rounding", indicator.roundingDigits, withIndicator({ roundingDigits: { ...indicator.roundingDigits, value: indicator.roundingDigits.value === null ? whole : null } })),
    assess("cap", indicator.cap, withIndicator({ cap: { ...indicator.cap, value: indicator.cap.value === null ? ONE : null } })),
  ];
  const zeroes = indicators.some(({ planned, actual }) => planned.kind === "value" && isZero(planned.value) && isZero(actual));
  if (zeroes) {
    const other = indicator.zeroPlannedZeroActual.value === "exclude" ? "one" : "exclude";
    cases.push(assess("zero-plan", indicator.zeroPlannedZeroActual, withIndicator({ zeroPlannedZeroActual: { ...indicator.zeroPlannedZeroActual, value: other } })));
  }
  if (indicators.some(({ actual }) => !actual.result.known)) {
    const rules = (["exclude", "zero"] as const).filter((rule) => rule !== indicator.missingActual.value);
    for (const rule of rules) {
      const choice = rule === "zero" ? "missing-as-zero" : "missing-excluded";
      cases.push(assess(choice, indicator.missingActual, withIndicator({ missingActual: { ...indicator.missingActual, value: rule } })));
    }
  }
  const groups = new Set(indicators.map(({ indicator: { subprogramme } }) => subprogramme));
  if (groups.size > 1 && (achievement.grouping.value === "flat" || achievement.grouping.value === "groups")) {
    const value = achievement.grouping.value === "flat" ? "groups" : "flat";
    cases.push(assess("grouping", achievement.grouping, { ...methodology, achievement: { ...achievement, grouping: { ...achievement.grouping, value } } }));
  }
  return cases;
}

const isZero = ({ result }: { result: { known: boolean } & Partial<{ value: { eq: (other: number) => boolean } }> }): boolean =>
  result.known && result.value?.eq(0) === true;
