import { judge } from "../../../src/app/judge";
import { methodologyChoices, writeMethodology } from "../../../src/app/writeMethodology";
import type { SheetSet } from "../../../src/workbook/sheetSpec";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { methodologyTables, withProvisions } from "../../golden/methodologyTables";
import { sampleTables } from "../../golden/sampleTables";
import { tablesOfSheets } from "../../golden/tablesOfSheets";
import { withCells } from "../../golden/workbookEdits";
import { servicesOver, shortState, workbookFake, type FakeOptions } from "./workbookFake";

async function run(id: string | null, options: FakeOptions) {
  const workbook = workbookFake(options);
  const { services, states } = servicesOver(workbook);
  await writeMethodology(services, id);
  return { workbook, states, last: states[states.length - 1] };
}

const changed = [...sampleTables(), ...withProvisions(methodologyTables("share-reached"), { "Нет факта": "взять прошлый год" })];

it("offers every methodology that ships, and says which of them have a scale", () => {
  const choices = methodologyChoices();
  expect(choices).toHaveLength(12);
  expect(choices[0]).toEqual({ id: "partizansk-2021", title: "Партизанский городской округ (по отчёту за 2021 год)", scaleKnown: true });
  expect(choices.filter(({ scaleKnown }) => !scaleKnown).map(({ id }) => id).sort()).toEqual(["goal-task-measure", "kostroma-oblast", "murmansk-oblast", "perm-krai", "samara-oblast"]);
});

it("writes the sheet «Методика» in place, and says where", async () => {
  const { workbook, states, last } = await run("share-reached", { tables: sampleTables(), names: { methodology: "Методика (2)" } });
  expect(states.map(shortState)).toEqual(["busy:reading", "busy:writing", "methodology-written"]);
  expect(workbook.written.map(({ mode, activate, sheets }) => [mode, activate, sheets.map(({ name }) => name)])).toEqual([["replace", "methodology", ["Методика"]]]);
  expect(last).toEqual({ kind: "methodology-written", title: "Доля достигнутых показателей", sheet: "Методика (2)", scaleKnown: true, restored: false });
});

it("what it wrote is what the next calculation follows", async () => {
  const { workbook } = await run("share-reached", { tables: sampleTables() });
  expect(judge([...sampleTables(), ...tablesOfSheets(workbook.written[0] as SheetSet)])).toMatchObject({ assessment: { methodology: { id: "share-reached", changed: false } } });
});

it("says that the scale is to be entered where none is known", async () => {
  expect((await run("perm-krai", { tables: sampleTables() })).last).toMatchObject({ scaleKnown: false });
});

describe("«Вернуть как в акте»", () => {
  it("writes the methodology of the sheet anew, without the user's changes", async () => {
    const { workbook, last } = await run(null, { tables: changed });
    expect(last).toMatchObject({ kind: "methodology-written", title: "Доля достигнутых показателей", restored: true });
    const restored = judge([...sampleTables(), ...tablesOfSheets(workbook.written[0] as SheetSet)]);
    expect(judge(changed)).toMatchObject({ assessment: { methodology: { id: "share-reached", changed: true } } });
    expect(restored).toMatchObject({ assessment: { methodology: { id: "share-reached", changed: false } } });
  });

  it("without the sheet takes the passport's", async () => {
    expect((await run(null, { tables: sampleTables() })).last).toMatchObject({ title: "Партизанский городской округ (по отчёту за 2021 год)", restored: true });
  });

  it("has nothing to go back to where no known methodology is named, and writes nothing", async () => {
    const { workbook, last } = await run(null, { tables: withCells(sampleTables(), { "Паспорт!B13": "Методика 2025" }) });
    expect(last).toMatchObject({ kind: "failed", action: "restore-methodology", reason: "methodology-unknown", subject: "Методика 2025" });
    expect(workbook.written).toEqual([]);
    expect((await run(null, {})).last).toMatchObject({ reason: "methodology-unknown", subject: null });
  });
});

it("a failure of the host becomes a state of its action", async () => {
  const failWriting = new WorkbookFailure("sheet-protected", "Методика");
  expect((await run("share-reached", { tables: sampleTables(), failWriting })).last).toMatchObject({ kind: "failed", action: "write-methodology", reason: "sheet-protected", subject: "Методика" });
  expect((await run(null, { tables: sampleTables(), failWriting })).last).toMatchObject({ action: "restore-methodology" });
});
