import { actionsOver } from "../../../src/app/actionsOver";
import type { AppState } from "../../../src/app/state";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { sampleTables } from "../../golden/sampleTables";
import { withCell, withCells } from "../../golden/workbookEdits";
import { servicesOver, withDocuments, workbookFake, type FakeOptions } from "./workbookFake";

const WRONG = withCell(sampleTables(), "Расходы!F2", -1);
const FILLED = withCell(sampleTables(), "Показатели!H2", 35.1);

function pane(options: FakeOptions = { tables: sampleTables() }) {
  const workbook = workbookFake(options);
  const { services, states } = servicesOver(workbook);
  return { workbook, states, store: services.store, actions: actionsOver(withDocuments(services)), last: () => services.store.getState() };
}

const codes = (state: AppState): string[] => ("findings" in state ? state.findings.map(({ code }) => code) : []);

it("listens from the first check or calculation on, once", async () => {
  const { actions, workbook } = pane();
  await actions.insertSample();
  expect(workbook.watchers).toBe(0);
  await actions.checkData();
  await actions.calculateEffectiveness();
  await actions.checkData();
  expect(workbook.watchers).toBe(1);
});

it("listens from the first look at a workbook with tables on, and says how far they are filled as a person fills them", async () => {
  const { actions, workbook, store, last } = pane();
  await actions.refreshStanding();
  expect(workbook.watchers).toBe(1);
  expect(store.getStanding()).toMatchObject({ indicators: { total: 4, actual: 3 } });
  workbook.edit(FILLED);
  expect(store.getStanding()).toMatchObject({ indicators: { total: 4, actual: 4 } });
  expect(last().kind).toBe("idle");
});

it("after an edit the findings are those of the edited tables; nothing is written", async () => {
  const { actions, workbook, last } = pane();
  await actions.checkData();
  expect(codes(last())).toContain("I02");
  workbook.edit(FILLED);
  expect(last().kind).toBe("checked");
  expect(codes(last())).not.toContain("I02");
  workbook.edit(WRONG);
  expect(codes(last())).toContain("R07");
  expect(workbook.written).toEqual([]);
});

it("a result stays as it was and is marked as older than the data, until the data are again what they were", async () => {
  const { actions, workbook, last } = pane();
  await actions.calculateEffectiveness();
  const calculated = last();
  workbook.edit(FILLED);
  expect(last()).toMatchObject({ kind: "assessed", stale: true, result: calculated.kind === "assessed" ? calculated.result : null });
  expect(codes(last())).not.toContain("I02");
  workbook.edit(sampleTables());
  expect(last()).toEqual(calculated);
  workbook.edit(FILLED);
  await actions.calculateEffectiveness();
  expect(last()).toMatchObject({ kind: "assessed", stale: false });
});

it("when the last error is mended, the pane says that the data can be calculated", async () => {
  const { actions, workbook, last } = pane({ tables: withCells(sampleTables(), { "Расходы!F2": -1, "Расходы!F3": -2 }) });
  await actions.calculateEffectiveness();
  expect(last().kind).toBe("refused");
  workbook.edit(WRONG);
  expect(last().kind).toBe("refused");
  expect(codes(last()).filter((code) => code === "R07")).toHaveLength(1);
  workbook.edit(sampleTables());
  expect(last().kind).toBe("checked");
});

it("an edit while the add-in works is taken in when the work has ended", async () => {
  const { actions, workbook, last } = pane();
  await actions.checkData();
  const work = actions.checkData();
  workbook.edit(FILLED);
  expect(last().kind).toBe("busy");
  await work;
  expect(codes(last())).not.toContain("I02");
});

it("leaves alone what shows no findings", async () => {
  const { actions, workbook, last } = pane();
  await actions.checkData();
  await actions.createTemplate();
  const failed = last();
  workbook.edit(FILLED);
  expect(last()).toBe(failed);
});

it("where Excel tells of no edits, the buttons work all the same", async () => {
  const { actions, last } = pane({ tables: sampleTables(), failWatching: new WorkbookFailure("host-too-old") });
  await actions.checkData();
  await actions.calculateEffectiveness();
  expect(last().kind).toBe("assessed");
});
