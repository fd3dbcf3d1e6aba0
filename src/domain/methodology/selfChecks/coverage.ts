import { decimal, plain, ZERO, type Decimal } from "../../decimal";
import type { Finding } from "../../finding";
import type { RatingRule } from "../indexRules";
import type { Methodology } from "../methodology";

/** P14: the rules of a scale that asks only for the index cover the whole axis from 0 up, without a gap and without a rule that never applies. */
export function coverageFindings({ rating }: Methodology): Finding[] {
  const rules = rating.rules.value;
  const place = { table: "Шкала", cell: null, row: null };
  if (rules.length === 0) return [{ code: "P14", problem: "unknown-scale", at: null, ...place }];
  if (rules.some(({ when }) => when.some(({ of }) => of !== "index"))) return [];
  const applied = new Set<RatingRule>();
  const gaps: Decimal[] = [];
  for (const point of samplePoints(rules)) {
    const rule = rules.find(({ when }) => when.every(({ is, value }) => holds(point.cmp(value), is)));
    if (rule === undefined) gaps.push(point);
    else applied.add(rule);
  }
  const findings: Finding[] = [];
  const [gap] = gaps;
  if (gap !== undefined) findings.push({ code: "P14", problem: "gap", at: plain(gap), ...place });
  const idle = rules.find((rule) => !applied.has(rule));
  if (idle !== undefined) findings.push({ code: "P14", problem: "overlap", at: idle.label, ...place });
  return findings;
}

/** Every border, a point between any two neighbours, zero, and a point beyond the last. */
function samplePoints(rules: readonly RatingRule[]): Decimal[] {
  const borders = [ZERO, ...rules.flatMap(({ when }) => when.map(({ value }) => value))].sort((one, other) => one.cmp(other));
  const between = borders.slice(1).map((border, index) => border.plus(borders[index] ?? ZERO).div(decimal("2")));
  const last = borders[borders.length - 1] ?? ZERO;
  return [...borders, ...between, last.plus(decimal("1"))];
}

const holds = (order: number, is: RatingRule["when"][number]["is"]): boolean =>
  ({ equal: order === 0, "at-least": order >= 0, above: order > 0, below: order < 0, "at-most": order <= 0 })[is];
