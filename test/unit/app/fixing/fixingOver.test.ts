import { actionsOver } from "../../../../src/app/actionsOver";
import type { PaneActions } from "../../../../src/app/paneActions";
import type { AppState, FindingView, FixProposalView } from "../../../../src/app/state";
import { createStore } from "../../../../src/app/store";
import { messagesFor } from "../../../../src/messages/messagesFor";
import { parseCellName, type CellContent } from "../../../../src/workbook/cell";
import { openWithOfficejs } from "../../../contract/officejsUnderTest";
import { cellOf, sheetOf } from "../../../contract/workbookUnderTest";
import { Workbook } from "../../../host/model/workbook";
import { withDocuments } from "../workbookFake";
import { renameTable } from "../../../host/model/tableRules";

/** The sample in a workbook of Excel's, damaged, and the pane's actions over it. */
async function damaged(cells: Readonly<Record<string, CellContent>>, formats: Readonly<Record<string, string>> = {}) {
  const workbook = new Workbook();
  workbook.addSheet("Лист1");
  const { port, host, inspect } = await openWithOfficejs(workbook);
  const store = createStore();
  const actions = actionsOver(withDocuments({ workbook: port, store, messages: () => messagesFor("ru-RU"), version: "test 1.0" }));
  await actions.insertSample();
  const set = (address: string, value: CellContent, numberFormat?: string): void => {
    const [sheet = "", name = ""] = address.split("!");
    const { row, column } = parseCellName(name);
    const { style } = sheetOf(workbook, sheet).cell(row, column);
    sheetOf(workbook, sheet).setCell(row, column, { value, formula: null, style: numberFormat === undefined ? style : { ...style, numberFormat } });
  };
  for (const [address, value] of Object.entries(cells)) set(address, value, formats[address]);
  const at = (address: string): CellContent => {
    const [sheet = "", name = ""] = address.split("!");
    return cellOf(workbook, sheet, name).value;
  };
  return { workbook, host, inspect, store, actions, set, at };
}

const proposal = (state: AppState): FixProposalView => {
  if (state.kind !== "fixes-proposed") throw new Error(`No proposal but ${JSON.stringify(state)}`);
  return state.proposal;
};
const lines = (state: AppState): string[] =>
  proposal(state).groups.flatMap(({ kind, items }) => items.map(({ address, before, after }) => `${kind} ${address ?? "–"}: ${before} → ${after}`));
const findings = (state: AppState): readonly FindingView[] => ("findings" in state ? state.findings : []);
const kindsOf = (state: AppState) => proposal(state).groups.map(({ kind }) => kind);

/** 44201 is 05.01.2021, and 5 January of any year is what becomes of «5.1». */
const DAMAGE = { "Показатели!G3": "68,0", "Показатели!C4": " Oтдел  кадров", "Мероприятия!C6": 44201, "Расходы!F3": "56.44" };
const FORMATS = { "Показатели!G3": "@", "Мероприятия!C6": "d-mmm" };

test("shows what can be mended, and writes nothing", async () => {
  const { actions, store, at, inspect } = await damaged(DAMAGE, FORMATS);
  await actions.proposeFixes(null);
  expect(proposal(store.getState()).scope).toBe("data");
  expect(lines(store.getState())).toEqual([
    "number-text Показатели!G3: «68,0» → 68 (число)",
    "decimal-mark Расходы!F3: «56.44» → 56,44 (число)",
    "codes Мероприятия!C6: 05.01.2021 (дата) → «5.1»",
    "letters Показатели!C4: « [O]тдел  кадров» → « Отдел  кадров»",
    "spaces Показатели!C4: «·Oтдел··кадров» → «Oтдел кадров»",
  ]);
  expect(at("Показатели!G3")).toBe("68,0");
  await inspect();
});

test("mends what was chosen, checks anew, and puts it all back", async () => {
  const { actions, store, at, workbook } = await damaged(DAMAGE, FORMATS);
  await actions.checkData();
  expect(findings(store.getState()).filter(({ fixable }) => fixable).map(({ code }) => code).sort()).toEqual(["B01", "B06", "B06", "I06", "I06"]);
  await actions.proposeFixes(null);
  await actions.applyFixes(kindsOf(store.getState()).filter((kind) => kind !== "decimal-mark"));
  expect(store.getState()).toMatchObject({ kind: "fixed", canUndo: true, outcome: { done: "fixed", count: 3, left: 0 } });
  expect(findings(store.getState()).filter(({ fixable }) => fixable).map(({ code }) => code)).toEqual(["I06"]);
  expect(["Показатели!G3", "Показатели!C4", "Мероприятия!C6", "Расходы!F3"].map(at)).toEqual([68, "Отдел кадров", "5.1", "56.44"]);
  expect(cellOf(workbook, "Показатели", "G3").style.numberFormat).toBe("General");
  await actions.undoFixes();
  expect(store.getState()).toMatchObject({ kind: "fixed", canUndo: false, outcome: { done: "undone", count: 3, left: 0 } });
  expect(["Показатели!G3", "Показатели!C4", "Мероприятия!C6", "Расходы!F3"].map(at)).toEqual(["68,0", " Oтдел  кадров", 44201, "56.44"]);
  expect(["G3", "C4"].map((name) => cellOf(workbook, "Показатели", name).style.numberFormat)).toEqual(["@", "@"]);
  expect(cellOf(workbook, "Мероприятия", "C6").style.numberFormat).toBe("d-mmm");
  await actions.undoFixes();
  expect(store.getState()).toMatchObject({ kind: "fixed", outcome: { done: "undone", count: 0 } });
});

test("what the user has changed since stays when the rest is put back", async () => {
  const { actions, store, at, set } = await damaged(DAMAGE, FORMATS);
  await actions.proposeFixes(null);
  await actions.applyFixes(kindsOf(store.getState()));
  set("Показатели!G3", 70);
  await actions.undoFixes();
  expect(store.getState()).toMatchObject({ outcome: { done: "undone", count: 3, left: 1 } });
  expect([at("Показатели!G3"), at("Расходы!F3")]).toEqual([70, "56.44"]);
});

test("refuses when a cell has changed since it was shown, and shows it anew", async () => {
  const { actions, store, at, set } = await damaged(DAMAGE, FORMATS);
  await actions.proposeFixes(null);
  set("Показатели!G3", "69,0");
  await actions.applyFixes(["number-text", "decimal-mark"]);
  expect(store.getState()).toMatchObject({ kind: "failed", action: "apply-fixes", reason: "cells-changed", subject: "Показатели!G3" });
  expect(at("Расходы!F3")).toBe("56.44");
  await actions.proposeAgain();
  expect(lines(store.getState())[0]).toBe("number-text Показатели!G3: «69,0» → 69 (число)");
});

test.each([
  ["I06", ["number-text Показатели!G3: «68,0» → 68 (число)"]],
  ["B01", ["codes Мероприятия!C6: 05.01.2021 (дата) → «5.1»"]],
])("shows what belongs to the card %s alone", async (code, expected) => {
  const { actions, store } = await damaged(DAMAGE, FORMATS);
  await actions.checkData();
  const card = findings(store.getState()).find((finding) => finding.code === code);
  await actions.proposeFixes(card ?? null);
  expect(lines(store.getState())).toEqual(expected);
});

test("a card whose finding is gone has nothing to mend", async () => {
  const { actions, store, set } = await damaged({ "Показатели!G3": "68,0" });
  await actions.checkData();
  const card = findings(store.getState()).find(({ code }) => code === "I06");
  set("Показатели!G3", 68);
  await actions.proposeFixes(card ?? null);
  expect(proposal(store.getState()).groups).toEqual([]);
});

describe("«Восстановить шаблон»", () => {
  /** «Факт» misspelt, «Вес» overwritten, drop-downs of «Направление» taken off two rows, «№» no longer text. */
  async function spoilt() {
    const opened = await damaged({ "Показатели!H1": "Факты", "Показатели!I1": "Куратор" });
    const sheet = sheetOf(opened.workbook, "Показатели");
    sheet.change(() => {
      sheet.validations = sheet.validations.flatMap((validation) =>
        validation.area.left === 4 ? [{ ...validation, area: { ...validation.area, top: 3 } }] : [validation],
      );
    });
    const { style } = sheet.cell(4, 1);
    sheet.setCell(4, 1, { style: { ...style, numberFormat: "General" } });
    return opened;
  }

  it("mends headers, columns, lists and formats, leaves the data, and can be undone", async () => {
    const { actions, store, at, workbook } = await spoilt();
    await actions.proposeRestoring();
    expect(proposal(store.getState()).scope).toBe("template");
    expect(lines(store.getState())).toEqual([
      "headers Показатели!H1: «Факты» → «Факт»",
      "columns –: столбца нет → новый пустой столбец",
      "lists Показатели!E2: список не во всех строках → список во всех строках",
      "formats Показатели!B5: число → текст",
    ]);
    await actions.applyFixes(kindsOf(store.getState()));
    expect(store.getState()).toMatchObject({ kind: "fixed", outcome: { scope: "template", done: "fixed", count: 5, left: 0 } });
    expect(["H1", "I1", "L1", "H3"].map((name) => at(`Показатели!${name}`))).toEqual(["Факт", "Куратор", "Вес", 69]);
    expect(sheetOf(workbook, "Показатели").validationAt(1, 4)?.rule).toMatchObject({
      kind: "list",
      source: { formula: expect.stringContaining("'Списки'!$D$3") as string },
    });
    await actions.undoFixes();
    expect(["H1", "I1", "L1", "H3"].map((name) => at(`Показатели!${name}`))).toEqual(["Факты", "Куратор", null, 69]);
    expect(sheetOf(workbook, "Показатели").validationAt(1, 4)).toBeNull();
    expect(cellOf(workbook, "Показатели", "B5").style.numberFormat).toBe("General");
    expect(sheetOf(workbook, "Показатели").tables[0]?.area.right).toBe(10);
  });

  it("a new column that has been filled stays", async () => {
    const { actions, at, set, store } = await spoilt();
    await actions.proposeRestoring();
    await actions.applyFixes(["columns"]);
    set("Показатели!L2", 0.5);
    await actions.undoFixes();
    expect(store.getState()).toMatchObject({ outcome: { done: "undone", count: 0, left: 1 } });
    expect([at("Показатели!L1"), at("Показатели!L2")]).toEqual(["Вес", 0.5]);
  });

  it("has nothing to do in a new template", async () => {
    const { actions, store } = await damaged({});
    await actions.proposeRestoring();
    expect(lines(store.getState())).toEqual([]);
    await actions.proposeFixes(null);
    expect(lines(store.getState())).toEqual([]);
  });
});

test.each<[string, (actions: PaneActions) => Promise<void>, string]>([
  ["a protected sheet", (actions) => actions.applyFixes(["number-text"]), "apply-fixes"],
  ["a protected sheet when undoing", (actions) => actions.undoFixes(), "undo-fixes"],
])("%s is named, and nothing is written", async (_, act, action) => {
  const { actions, store, workbook } = await damaged({ "Показатели!G3": "68,0" });
  await actions.proposeFixes(null);
  if (action === "undo-fixes") await actions.applyFixes(["number-text"]);
  sheetOf(workbook, "Показатели").protection = { options: {}, password: null };
  const before = cellOf(workbook, "Показатели", "G3").value;
  await act(actions);
  expect(store.getState()).toMatchObject({ kind: "failed", action, reason: "sheet-protected", subject: "Показатели" });
  expect(cellOf(workbook, "Показатели", "G3").value).toBe(before);
});

test("a check that fails after the mending is told as such, and the mending can be undone", async () => {
  const { actions, store, host, at } = await damaged({ "Показатели!G3": "68,0" });
  await actions.proposeFixes(null);
  await host.idle();
  host.faults.failAction({ sync: 3, action: 1, code: "GeneralException" });
  await actions.applyFixes(["number-text"]);
  expect(store.getState()).toMatchObject({ kind: "failed", action: "check" });
  expect(at("Показатели!G3")).toBe(68);
  await actions.undoFixes();
  expect(at("Показатели!G3")).toBe("68,0");
});

test("a table that was renamed meanwhile is told", async () => {
  const { actions, store, workbook } = await damaged({ "Показатели!G3": "68,0" });
  await actions.proposeFixes(null);
  const [table] = sheetOf(workbook, "Показатели").tables;
  if (table !== undefined) renameTable(workbook, table, "Индикаторы");
  await actions.applyFixes(["number-text"]);
  expect(store.getState()).toMatchObject({ kind: "failed", action: "apply-fixes", reason: "not-found" });
});
