import { decimal } from "../../../../../src/domain/decimal";
import type { Methodology } from "../../../../../src/domain/methodology/methodology";
import { weightFindings } from "../../../../../src/domain/methodology/selfChecks/weights";
import { PARTIZANSK } from "../../rows";

const { effectiveness, achievement } = PARTIZANSK;

const indexOf = (outturn: string, formula: Methodology["effectiveness"]["formula"]["value"] = "weighted-sum"): Methodology => ({
  ...PARTIZANSK,
  effectiveness: {
    ...effectiveness,
    formula: { ...effectiveness.formula, value: formula },
    weights: { ...effectiveness.weights, value: { achievement: decimal("0.6"), outturn: decimal(outturn) } },
  },
});

const levelsOf = (measure: string): Methodology => ({
  ...PARTIZANSK,
  achievement: {
    ...achievement,
    grouping: { ...achievement.grouping, value: "levels" },
    levelWeights: { ...achievement.levelWeights, value: { goal: decimal("0.5"), task: decimal("0.3"), measure: decimal(measure) } },
  },
});

it("0.6 + 0.4 = 1, 0.5 + 0.3 + 0.2 = 1", () => {
  expect([...weightFindings(indexOf("0.4")), ...weightFindings(levelsOf("0.2"))]).toEqual([]);
});

it("0.6 + 0.3 = 0.9 is found", () => {
  expect(weightFindings(indexOf("0.3"))).toEqual([{ code: "S03", weights: "index", sum: "0.9", table: "Методика", cell: null, row: null }]);
});

it("0.5 + 0.3 + 0.25 = 1.05 is found", () => {
  expect(weightFindings(levelsOf("0.25"))).toMatchObject([{ code: "S03", weights: "levels", sum: "1.05" }]);
});

it("weights that are not used are not judged", () => {
  expect(weightFindings(indexOf("0.3", "product"))).toEqual([]);
});
