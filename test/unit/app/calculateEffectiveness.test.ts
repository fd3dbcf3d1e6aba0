import { calculateEffectiveness } from "../../../src/app/calculateEffectiveness";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { sampleTables } from "../../golden/sampleTables";
import { withCell } from "../../golden/workbookEdits";
import { servicesOver, shortState, workbookFake, type FakeOptions } from "./workbookFake";

async function run(options: FakeOptions) {
  const workbook = workbookFake(options);
  const { services, states } = servicesOver(workbook);
  await calculateEffectiveness(services);
  return { workbook, states, last: states[states.length - 1] };
}

it("reads, calculates, writes, and shows the result, in this order", async () => {
  const { workbook, states, last } = await run({ tables: sampleTables() });
  expect(states.map(shortState)).toEqual(["busy:reading", "busy:calculating", "busy:writing", "assessed"]);
  expect(workbook.written.map(({ mode, sheets }) => [mode, sheets.length])).toEqual([["replace", 6]]);
  expect(last).toMatchObject({
    kind: "assessed",
    result: { rating: "высокая", ratingKnown: true, preliminary: true, assessedIndicators: 3, totalIndicators: 4, reportingYear: 2021 },
    findings: [
      { code: "I02", severity: "warning", address: "Показатели!H2" },
      { code: "X08", severity: "warning", address: null },
      { code: "M05", severity: "hint" },
      { code: "M10", severity: "hint" },
      { code: "M14", severity: "hint" },
      { code: "M14", severity: "hint" },
      { code: "M12", severity: "hint" },
      { code: "R10", severity: "hint" },
      { code: "P14", severity: "hint", address: null },
    ],
    renamedSheets: [],
  });
});

it("prints the figures as the sheets do", async () => {
  const { last } = await run({ tables: sampleTables() });
  expect(last?.kind === "assessed" ? last.result.figures : []).toEqual([
    { kind: "achievement", display: "100,3 %", unknown: null },
    { kind: "outturn", display: "100,0 %", unknown: null },
    { kind: "effectiveness", display: "100,3 %", unknown: null },
  ]);
});

it("refuses errors in the data and writes nothing", async () => {
  const { workbook, states, last } = await run({ tables: withCell(sampleTables(), "Показатели!H3", "много") });
  expect(states.map(shortState)).toEqual(["busy:reading", "busy:calculating", "refused"]);
  expect(workbook.written).toEqual([]);
  expect(last).toMatchObject({ kind: "refused", findings: [{ code: "I05", severity: "error" }, { code: "I02", severity: "warning" }, ...["M05", "M10", "M14", "M14", "M12", "R10", "P14"].map((code) => ({ code, severity: "hint" }))] });
});

it("a workbook without tables is told so, once", async () => {
  const { last } = await run({});
  expect(last).toMatchObject({ kind: "failed", action: "calculate", reason: "no-tables" });
});

describe("sheets whose name was taken", () => {
  it("are told", async () => {
    const { last } = await run({ tables: sampleTables(), names: { report: "Отчёт (2)" } });
    expect(last).toMatchObject({ renamedSheets: [{ wanted: "Отчёт", written: "Отчёт (2)" }] });
  });

  it("are told apart from sheets that the user renamed", async () => {
    const { last } = await run({ tables: sampleTables(), names: { report: "Отчёт за 2021 год", checks: "Замечания" } });
    expect(last).toMatchObject({ renamedSheets: [] });
  });
});

describe("what goes wrong becomes a state", () => {
  it("a failure of the host keeps its reason and subject", async () => {
    const { states, last } = await run({ tables: sampleTables(), failWriting: new WorkbookFailure("sheet-protected", "Отчёт", "AccessDenied") });
    expect(states.map(shortState)).toEqual(["busy:reading", "busy:calculating", "busy:writing", "failed"]);
    expect(last).toEqual({ kind: "failed", action: "calculate", reason: "sheet-protected", subject: "Отчёт", diagnostics: "test 1.0\ncalculate\nsheet-protected\nAccessDenied" });
  });

  it("reading may fail too", async () => {
    const { states, last } = await run({ failReading: new WorkbookFailure("cell-being-edited") });
    expect(states.map(shortState)).toEqual(["busy:reading", "failed"]);
    expect(last).toMatchObject({ reason: "cell-being-edited", subject: null });
  });

  it("anything else is a defect of ours, with what is needed to find it", async () => {
    const { last } = await run({ tables: sampleTables(), failWriting: new TypeError("x is undefined") });
    expect(last).toEqual({ kind: "failed", action: "calculate", reason: "defect", subject: null, diagnostics: "test 1.0\ncalculate\ndefect\nTypeError: x is undefined" });
  });
});

it("a second click while the first is at work does nothing", async () => {
  const workbook = workbookFake({ tables: sampleTables() });
  const { services, states } = servicesOver(workbook);
  await Promise.all([calculateEffectiveness(services), calculateEffectiveness(services)]);
  expect(states.map(shortState)).toEqual(["busy:reading", "busy:calculating", "busy:writing", "assessed"]);
  expect(workbook.written).toHaveLength(1);
});

it("speaks English in the pane of an English Office, and Russian on the sheets", async () => {
  const workbook = workbookFake({ tables: sampleTables() });
  const { services, states } = servicesOver(workbook, "en-US");
  await calculateEffectiveness(services);
  const last = states[states.length - 1];
  expect(last?.kind === "assessed" ? last.findings[0]?.message : "").toMatch(/^The indicator has no actual value/u);
  const texts = JSON.stringify(workbook.written[0]?.sheets.find(({ key }) => key === "checks")?.rows);
  expect(texts).toContain("Нет фактического значения показателя");
});
