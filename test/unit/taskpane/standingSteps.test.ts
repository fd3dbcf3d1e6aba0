import type { AppState, TablesStanding } from "../../../src/app/state";
import { standingSteps } from "../../../src/taskpane/standingSteps";
import { sampleFindings, sampleState } from "./states";

const FILLED: TablesStanding = {
  kind: "tables",
  passport: { filled: 6, required: 6 },
  indicators: { total: 4, actual: 3 },
  measures: { total: 51, status: 51 },
  expenditures: 10,
  missingTables: [],
  exampleRows: 0,
  reportingYear: 2021,
  report: { kind: "none" },
};
const CURRENT: TablesStanding["report"] = { kind: "current", effectiveness: "100,3 %", rating: "высокая", preliminary: true };
const IDLE: AppState = { kind: "idle" };
const assessed = sampleState("assessed", "ru");

it.each<[string, Partial<TablesStanding>, AppState, string]>([
  ["fresh tables", { passport: { filled: 1, required: 6 } }, IDLE, "current later later later"],
  ["no indicator yet", { indicators: { total: 0, actual: 0 } }, IDLE, "current later later later"],
  ["a measure without a status", { measures: { total: 51, status: 50 } }, IDLE, "current later later later"],
  ["a table is missing", { missingTables: ["Расходы"] }, IDLE, "current later later later"],
  ["filled; an actual value may come later", {}, IDLE, "done current later later"],
  ["checked without errors", {}, { kind: "checked", findings: [] }, "done done current later"],
  ["checked, with errors", {}, { kind: "checked", findings: sampleFindings("ru") }, "done attention later later"],
  ["refused", {}, { kind: "refused", findings: sampleFindings("ru") }, "done attention later later"],
  ["calculated", { report: CURRENT }, assessed, "done done done current"],
  ["opened again with a report", { report: CURRENT }, IDLE, "done done done current"],
  ["opened again, the data changed since the report", { report: { kind: "outdated" } }, IDLE, "done current later later"],
  ["fixed, with errors left", {}, { kind: "fixed", outcome: { scope: "data", done: "fixed", count: 1, left: 0 }, canUndo: true, findings: sampleFindings("ru") }, "done attention later later"],
  ["the data changed since", { report: CURRENT }, assessed.kind === "assessed" ? { ...assessed, stale: true } : IDLE, "done current later later"],
])("%s", (_, change, state, marks) => {
  expect(standingSteps({ ...FILLED, ...change }, state).map(({ mark }) => mark).join(" ")).toBe(marks);
});
