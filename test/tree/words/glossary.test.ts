import { filesBelow, sourceCode } from "../files/projectFiles";
import { strayEfficiency, wrongWords } from "./glossary";

it("names keep to the glossary", () => {
  expect(wrongWords(sourceCode())).toEqual([]);
});

it.each([
  ["export const metricValues = [];", 'the name metricValues says "metric", but a «показатель» is an Indicator'],
  ["export interface KpiRow {}", 'the name KpiRow says "kpi"'],
  ["const PROGRAM_NAME = 1;", 'the name PROGRAM_NAME says "program", but a «программа» is a Programme'],
  ["const { subProgram } = data;", 'the name subProgram says "program"'],
])("a wrong word is found: %s", (text, failure) => {
  expect(wrongWords([{ path: "src/domain/a.ts", text }])).toEqual([expect.stringContaining(`src/domain/a.ts:1: ${failure}`)]);
});

it("a wrong word is found in the name of a file", () => {
  expect(wrongWords([{ path: "src/domain/kpi.ts", text: "" }])).toEqual([
    expect.stringContaining('src/domain/kpi.ts: the name kpi says "kpi"'),
  ]);
});

it("words that only contain a forbidden one are free", () => {
  expect(wrongWords([{ path: "src/domain/programmeData.ts", text: "const programmes = symmetrical;" }])).toEqual([]);
});

it("efficiency is only ever the efficiency of spending", () => {
  expect(strayEfficiency(filesBelow("src", [".ts", ".tsx", ".json", ".html", ".css", ".js"]))).toEqual([]);
});

it("a stray efficiency is found", () => {
  expect(strayEfficiency([{ path: "src/report/a.ts", text: "\nconst programmeEfficiency = 1;" }])).toEqual([
    expect.stringContaining("src/report/a.ts:2 says"),
  ]);
  expect(strayEfficiency([{ path: "src/domain/assessment/efficiency.ts", text: "" }])).toHaveLength(1);
  expect(
    strayEfficiency([{ path: "src/domain/assessment/spendingEfficiency.ts", text: "export function spendingEfficiency() {}" }]),
  ).toEqual([]);
});
