import type { ProgrammeDraft } from "../../../../src/app/beginning/beginningState";
import { draftProblems } from "../../../../src/app/beginning/draftProblems";

const GOOD: ProgrammeDraft = { name: "Кадры", municipality: "", startYear: "2019", endYear: " 2023", reportingYear: "2021", subprogrammes: [], sources: [], methodology: "partizansk-2021" };

it.each([
  ["a complete form", {}, {}],
  ["nothing filled", { name: " ", startYear: "", endYear: "", reportingYear: "", methodology: "" }, { name: "missing", startYear: "missing", endYear: "missing", reportingYear: "missing", methodology: "missing" }],
  ["no years", { startYear: "19", endYear: "двадцатый", reportingYear: "3021" }, { startYear: "not-a-year", endYear: "not-a-year", reportingYear: "not-a-year" }],
  ["an end before the start", { endYear: "2018" }, { endYear: "order", reportingYear: "outside" }],
  ["a reporting year before the programme", { reportingYear: "2018" }, { reportingYear: "outside" }],
  ["a reporting year after the programme", { reportingYear: "2024" }, { reportingYear: "outside" }],
  ["the first and the last year", { startYear: "2021", endYear: "2021" }, {}],
] as const)("%s", (_, change, expected) => {
  expect(draftProblems({ ...GOOD, ...change })).toEqual(expected);
});
