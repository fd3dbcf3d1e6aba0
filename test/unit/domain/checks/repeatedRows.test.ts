import { repeatedRowFindings } from "../../../../src/domain/checks/expenditures/repeatedRows";
import type { Expenditure } from "../../../../src/domain/model/expenditure";
import { entry, expenditure, programmeData } from "../rows";
import { contextOf } from "./checkContext";

const row = (planned: string, actual: string | null, name = "Ремонт"): Expenditure => expenditure(planned, "0", { measureNumber: "1", name, actual: entry(actual) });
const found = (...expenditures: Expenditure[]): string[] => repeatedRowFindings(contextOf({ ...programmeData(), expenditures })).map((finding) => (finding.code === "R22" ? finding.actual : finding.code));

it.each([
  ["the same money twice", [row("5", "4"), row("5", "4")], ["4"]],
  ["thrice is told twice", [row("5", "4"), row("5", "4"), row("5", "4")], ["4", "4"]],
  ["planned, and nothing spent", [row("5", "0"), row("5", "0")], ["0"]],
  ["spent without a plan", [row("0", "5"), row("0", "5")], ["5"]],
])("R22: %s", (_, rows, actual) => {
  expect(found(...rows)).toEqual(actual);
});

it.each([
  ["rows without money say nothing", [row("0", "0"), row("0", "0")]],
  ["another name", [row("5", "4"), row("5", "4", "Озеленение")]],
  ["another fact", [row("5", "4"), row("5", "3")]],
])("none: %s", (_, rows) => {
  expect(found(...rows)).toEqual([]);
});
