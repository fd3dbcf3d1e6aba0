import type { Methodology } from "../../../../../src/domain/methodology/methodology";
import { selfCheckFindings, yearsFindings } from "../../../../../src/domain/methodology/selfChecks/selfChecks";
import { methodologyById } from "../../../../../src/methodologies";
import { PARTIZANSK } from "../../rows";

describe("years of force", () => {
  const inForce = (from: number | null, to: number | null): Methodology => ({ ...PARTIZANSK, years: { from, to } });

  it.each([
    [2019, 2023, 2019],
    [2019, 2023, 2023],
    [null, 2023, 1999],
    [2019, null, 2099],
  ])("%p–%p holds for %d", (from, to, year) => {
    expect(yearsFindings(inForce(from, to), year)).toEqual([]);
  });

  it.each([
    [2019, 2023, 2018],
    [2019, 2023, 2024],
    [2019, null, 2018],
    [null, 2023, 2024],
  ])("%p–%p does not hold for %d: never a neighbour's rule", (from, to, year) => {
    expect(yearsFindings(inForce(from, to), year)).toEqual([{ code: "S04", reportingYear: year, from, to, table: "Программа", cell: null, row: null }]);
  });

  it("nothing is said where the document sets no limit", () => {
    expect(yearsFindings(PARTIZANSK, 2035)).toEqual([]);
  });
});

it("gathers coverage, weights and extremes", () => {
  expect(selfCheckFindings(PARTIZANSK)).toMatchObject([{ code: "P14", problem: "gap", at: "0" }]);
  expect(selfCheckFindings(methodologyById("federal-582-divided") ?? PARTIZANSK).map(({ code }) => code)).toEqual(["S01"]);
  expect(selfCheckFindings(methodologyById("federal-582") ?? PARTIZANSK)).toEqual([]);
});
