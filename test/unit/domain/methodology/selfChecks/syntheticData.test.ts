import { assessProgramme } from "../../../../../src/domain/assessment/assessProgramme";
import { syntheticData } from "../../../../../src/domain/methodology/selfChecks/syntheticData";
import { outcome, PARTIZANSK } from "../../rows";

it("is a programme of its own level and so many subprogrammes, each with one indicator, measure and amount", () => {
  const data = syntheticData({ subprogrammes: 2, actual: 100, measuresDone: true, spent: 100 });
  for (const rows of [data.indicators, data.measures, data.expenditures]) expect(rows.map(({ subprogramme }) => subprogramme)).toEqual([null, "1", "2"]);
  expect(data.subprogrammes.map(({ code }) => code)).toEqual(["1", "2"]);
});

it("half of the plan with 80 of 100 spent and nothing carried out is assessed as just that", () => {
  const { programme } = assessProgramme(syntheticData({ subprogrammes: 1, actual: 50, measuresDone: false, spent: 80 }), PARTIZANSK);
  expect([programme.achievement, programme.counted.outturn, programme.implementation.rate].map(outcome)).toEqual(["0.5", "0.8", "0"]);
});

it("no two figures stand in the same cell", () => {
  const { indicators } = syntheticData({ subprogrammes: 3, actual: 100, measuresDone: true, spent: 100 });
  const rows = indicators.map(({ actual }) => actual.cell.row);
  expect(new Set(rows).size).toBe(rows.length);
});
