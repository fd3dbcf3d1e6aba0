import { spendingOf } from "../../../../src/domain/assessment/spending";
import type { Spending } from "../../../../src/domain/assessment/spending";
import type { Quantity } from "../../../../src/domain/quantity";
import { expenditure, outcome, PARTIZANSK, programmeData } from "../rows";

const amounts = ({ planned, actual, outturn }: Spending): string[] => [planned, actual, outturn].map(outcome);

/** Two subprogrammes and the programme itself; local and regional money. */
const data = programmeData({
  codes: ["1", "2"],
  expenditures: [
    expenditure("100", "90", { subprogramme: "1", measureNumber: "1" }),
    expenditure("50", "50", { subprogramme: "1", measureNumber: "1", fundingSource: "областной бюджет" }),
    expenditure("0.1", "0.1", { subprogramme: "1", measureNumber: "2" }),
    expenditure("0.2", "0.2", { subprogramme: "1", measureNumber: "2" }),
    expenditure("7", "7", { subprogramme: "2", name: "Разное" }),
    expenditure("3", "0"),
  ],
});
const spending = spendingOf(data, PARTIZANSK);
const level = (code: string | null) => spending.levels.find(({ subprogramme }) => subprogramme === code);

it("adds up the whole programme: 100 + 50 + 0.3 + 7 + 3 and 90 + 50 + 0.3 + 7", () => {
  // 147.3 / 160.3 = 0.918902…
  expect(amounts(spending.total)).toEqual(["160.3", "147.3", "0.919"]);
});

it("adds up each source over all levels", () => {
  expect(spending.sources.map(({ source, planned, actual }) => [source, outcome(planned), outcome(actual)])).toEqual([
    ["местный бюджет", "110.3", "97.3"],
    ["областной бюджет", "50", "50"],
  ]);
});

it("adds up each subprogramme, and what belongs to none", () => {
  expect(level("1")?.total.planned.result).toMatchObject({ known: true });
  expect([level("1"), level("2"), level(null)].map((item) => (item === undefined ? [] : amounts(item.total)))).toEqual([
    ["150.3", "140.3", "0.933"],
    ["7", "7", "1"],
    ["3", "0", "0"],
  ]);
});

it("keeps rows of one measure together, by number or by name", () => {
  expect(level("1")?.measures.map(({ number, rows }) => [number, rows.length])).toEqual([
    ["1", 2],
    ["2", 2],
  ]);
  expect(level("2")?.measures.map(({ number, name }) => [number, name])).toEqual([[null, "Разное"]]);
});

it("knows no total where there is no row", () => {
  expect(amounts(spendingOf(programmeData(), PARTIZANSK).total)).toEqual(["no-expenditure", "no-expenditure", "no-expenditure"]);
});

it("gives every figure an id of its own, whatever the codes and sources are called", () => {
  const codes = ["1", "1/1", "direct", "programme", "total", "1/total"];
  const strange = spendingOf(
    programmeData({ codes, expenditures: ["total", "1", "1/1", "source/0"].flatMap((fundingSource) => codes.map((subprogramme) => expenditure("1", "1", { subprogramme, fundingSource }))) }),
    PARTIZANSK,
  );
  const figures = (item: Spending): Quantity[] => [item.planned, item.actual, item.outturn];
  const all = [strange, ...strange.levels, ...strange.levels.flatMap(({ measures }) => measures)].flatMap(({ total, sources }) => [total, ...sources].flatMap(figures));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
