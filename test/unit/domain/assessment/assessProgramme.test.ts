import { assessProgramme } from "../../../../src/domain/assessment/assessProgramme";
import { expenditure, indicator, measure, outcome, PARTIZANSK, programmeData } from "../rows";

const data = programmeData({
  codes: ["1", "2"],
  indicators: [
    indicator({ plan: "10", fact: null }),
    indicator({ subprogramme: "1", plan: "10", fact: "9" }),
    indicator({ subprogramme: "1", plan: "10", fact: "10" }),
    indicator({ subprogramme: "2", plan: "0", fact: "4" }),
  ],
  measures: [measure("done", "выполнено", 1, { subprogramme: "1" }), measure("not-done", "не выполнено", 2, { subprogramme: "2" }), measure("done", "выполнено", 3)],
  expenditures: [expenditure("10", "5", { subprogramme: "1" })],
});
const assessment = assessProgramme(data, PARTIZANSK);

it("assesses each indicator in the order of the table", () => {
  // 9 / 10; 10 / 10; a zero plan of growth is left out by the methodology.
  expect(assessment.indicators.map(({ achievement }) => outcome(achievement))).toEqual(["actual-missing", "0.9", "1", "excluded-by-methodology"]);
});

it("takes the programme's mean over all indicators at once, not over the means of subprogrammes", () => {
  const { programme } = assessment;
  // (90 + 100) / 2 = 95 %; 5 / 10 = 50 %; 95 % × 50 % = 47,5 %.
  expect([programme.achievement, programme.spending.outturn, programme.effectiveness].map(outcome)).toEqual(["0.95", "0.5", "0.475"]);
  expect([programme.assessed, programme.total, programme.unreported].map(outcome)).toEqual(["2", "4", "1"]);
});

it("counts the programme's own measures with those of its subprogrammes", () => {
  const { planned, completed } = assessment.programme.implementation;
  expect([outcome(planned), outcome(completed)]).toEqual(["3", "2"]);
});

it("assesses each subprogramme by its own rows", () => {
  expect(assessment.subprogrammes.map(({ subprogramme, achievement, spending, effectiveness }) => [subprogramme.code, outcome(achievement), outcome(spending.outturn), outcome(effectiveness)])).toEqual([
    ["1", "0.95", "0.5", "0.475"],
    ["2", "no-assessable-indicator", "no-expenditure", "no-assessable-indicator"],
  ]);
});

it("is preliminary as long as one actual value is missing", () => {
  expect(assessment.preliminary).toBe(true);
  expect(assessProgramme({ ...data, indicators: data.indicators.slice(1) }, PARTIZANSK).preliminary).toBe(false);
});

it("gives every figure an id of its own", () => {
  const levels = [assessment.programme, ...assessment.subprogrammes];
  const ids = levels.flatMap((level) => [level.achievement, level.assessed, level.total, level.unreported, level.effectiveness, level.spending.planned].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
