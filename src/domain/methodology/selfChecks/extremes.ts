import { assessProgramme } from "../../assessment/assessProgramme";
import type { LevelAssessment } from "../../assessment/assessment";
import { ONE, plain } from "../../decimal";
import type { Finding, FindingFacts } from "../../finding";
import type { RatingRule } from "../indexRules";
import type { Methodology } from "../methodology";
import { syntheticData } from "./syntheticData";

/** S01, S02: a programme that reached everything gets the rating that an index of 1 deserves, and one that reached nothing the lowest. */
export function extremesFindings(methodology: Methodology): Finding[] {
  const rules = methodology.rating.rules.value;
  const last = rules[rules.length - 1];
  if (last === undefined) return [];
  const findings: Finding[] = [];
  const report = (facts: FindingFacts): void => void findings.push({ ...facts, table: "Методика", cell: null, row: null });

  const perfect = assessProgramme(syntheticData({ subprogrammes: 2, actual: 100, measuresDone: true, spent: 100 }), methodology).programme;
  const deserved = rules.findIndex((rule) => holdsAtOne(rule));
  const reached = labelIndex(perfect, rules);
  const expected = rules[deserved];
  if (expected !== undefined && (reached === -1 || reached > deserved)) {
    const divided = methodology.effectiveness.programme.value !== "like-level" && methodology.effectiveness.dividedByCount.value;
    report({ code: "S01", index: indexOf(perfect), label: labelOf(perfect), expected: expected.label, dividedByCount: divided });
  }

  const nothing = assessProgramme(syntheticData({ subprogrammes: 2, actual: 0, measuresDone: false, spent: 100 }), methodology).programme;
  if (nothing.effectiveness.result.known && coversZero(last) && labelOf(nothing) !== last.label) {
    report({ code: "S02", index: indexOf(nothing), label: labelOf(nothing), expected: last.label });
  }
  return findings;
}

/** Whether every named result equal to 1 satisfies the rule. */
const holdsAtOne = ({ when }: RatingRule): boolean =>
  when.every(({ is, value }) => {
    const order = ONE.cmp(value);
    return { equal: order === 0, "at-least": order >= 0, above: order > 0, below: order < 0, "at-most": order <= 0 }[is];
  });

/** Whether the lowest rule is open downwards: a scale that is known from one border up says nothing of a failed programme. */
const coversZero = ({ when }: RatingRule): boolean => when.every(({ is, value }) => is === "below" || is === "at-most" || value.lte(0));

const labelOf = ({ rating }: LevelAssessment): string | null => (rating.result.known ? rating.result.verdict.label : null);
const labelIndex = (level: LevelAssessment, rules: readonly RatingRule[]): number => rules.findIndex(({ label }) => label === labelOf(level));
const indexOf = ({ effectiveness }: LevelAssessment): string | null => (effectiveness.result.known ? plain(effectiveness.result.value) : null);
