import { assessProgramme } from "../../../../src/domain/assessment/assessProgramme";
import { openRuleFindings } from "../../../../src/domain/checks/openRules";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { cellAt, indicator, PARTIZANSK, programmeData } from "../rows";

const asking: Methodology = { ...PARTIZANSK, indicator: { ...PARTIZANSK.indicator, zeroPlannedGrowth: { ...PARTIZANSK.indicator.zeroPlannedGrowth, value: "ask" } } };
const found = (plan: string, fact: string, methodology: Methodology) =>
  openRuleFindings(assessProgramme(programmeData({ indicators: [indicator({ plan, fact, name: "Число посещений", source: { cells: { planned: cellAt(1, 6) } } })] }), methodology));

it("I12: a zero plan for which the methodology asks the user, at the plan's cell", () => {
  expect(found("0", "3", asking)).toMatchObject([{ code: "I12", name: "Число посещений", table: "Показатели", cell: { row: 1, column: 6 } }]);
  expect(found("1", "3", asking)).toEqual([]);
  expect(found("0", "3", PARTIZANSK)).toEqual([]);
});

it("P14: the value reached has no step: 9 / 10 = 0.9 below the only one, 1", () => {
  expect(found("10", "9", PARTIZANSK)).toEqual([{ code: "P14", problem: "not-covered", at: "0.9", table: "Шкала", cell: null, row: null }]);
  expect(found("10", "10", PARTIZANSK)).toEqual([]);
});

it("a scale that nobody knows, or an index that cannot be computed, is not this finding", () => {
  const unknown: Methodology = { ...PARTIZANSK, rating: { ...PARTIZANSK.rating, rules: { ...PARTIZANSK.rating.rules, value: [] } } };
  expect(found("10", "9", unknown)).toEqual([]);
  expect(openRuleFindings(assessProgramme(programmeData(), PARTIZANSK))).toEqual([]);
});
