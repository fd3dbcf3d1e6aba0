import { recognition } from "../../../src/app/recogniseTables";
import type { RecognisedState } from "../../../src/app/state";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { gridOf } from "../../golden/pasted/gridOf";
import { EXPENDITURES_FORM, INDICATORS_FORM, MEASURES_FORM } from "../../golden/pasted/partizanskForms";
import { sampleTables } from "../../golden/sampleTables";
import { servicesOver, shortState, workbookFake, type FakeOptions } from "./workbookFake";

const RANGE = gridOf("Данные", [
  ["№ п/п", "Показатель", "Ед. изм.", "Направление", "План", "Факт"],
  ["1", "Доля дорог", "%", "рост", 50, 45],
]);

function start(options: FakeOptions) {
  const workbook = workbookFake(options);
  const { services, states } = servicesOver(workbook);
  const last = (): RecognisedState => {
    const state = states.at(-1);
    if (state?.kind !== "recognised") throw new Error(`The pane shows ${state?.kind ?? "nothing"}`);
    return state;
  };
  const idOf = (table: string): string => last().candidates.find((candidate) => candidate.table === table)?.id ?? "";
  return { workbook, states, last, idOf, ...recognition(services) };
}

it("looks, and changes nothing", async () => {
  const { workbook, states, last, recognise } = start({ grids: [INDICATORS_FORM, MEASURES_FORM, EXPENDITURES_FORM] });
  await recognise();
  expect(states.map(shortState)).toEqual(["busy:reading", "recognised"]);
  expect(last().candidates.map(({ table, sheet, firstRow, lastRow, rows, missing, inPlace }) => [table, sheet, firstRow, lastRow, rows, missing, inPlace])).toEqual([
    ["Показатели", "Лист1", 4, 13, 4, ["Направление"], false],
    ["Мероприятия", "Лист2", 4, 65, 51, ["Статус"], false],
    ["Расходы", "Лист3", 4, 13, 8, [], false],
  ]);
  expect(last()).toMatchObject({ done: null, addable: ["Программа", "Подпрограммы", "Показатели", "Мероприятия", "Расходы"], carriedOver: 3, isComplete: false });
  expect([workbook.written, workbook.made]).toEqual([[], []]);
});

it("shows how the columns were understood, parents of merged headers included", async () => {
  const { last, recognise } = start({ grids: [INDICATORS_FORM] });
  await recognise();
  expect(last().candidates[0]?.columns.slice(0, 5)).toEqual([
    { header: "№", written: "№п/п" },
    { header: "Показатель", written: "Показатель (индикатор) наименование" },
    { header: "Ед. изм.", written: "Ед. изм." },
    { header: "Прошлый год", written: "Значения показателей (индикаторов) – 2020 год" },
    { header: "План", written: "Значения показателей (индикаторов) – 2021год – план" },
  ]);
});

it("carries one form over to a new sheet", async () => {
  const { workbook, last, idOf, recognise, take } = start({ grids: [INDICATORS_FORM, MEASURES_FORM], names: { inputIndicators: "Показатели (2)" } });
  await recognise();
  await take(idOf("Показатели"));
  expect(workbook.written.map(({ mode, sheets }) => [mode, sheets.map(({ name }) => name)])).toEqual([["add", ["Показатели"]]]);
  expect(last().done).toEqual({ kind: "sheets", sheets: ["Показатели (2)"] });
});

it("makes a clean range a table where it stands", async () => {
  const { workbook, last, idOf, recognise, take } = start({ grids: [RANGE] });
  await recognise();
  await take(idOf("Показатели"));
  expect(workbook.made).toEqual([{ sheet: "Данные", range: { top: 0, left: 0, bottom: 1, right: 5 }, name: "Показатели" }]);
  expect(last().done).toEqual({ kind: "table", table: "Показатели", sheet: "Данные" });
  expect(workbook.written).toEqual([]);
});

it("a refused one is not shown again, and its table is offered empty", async () => {
  const { last, idOf, recognise, dismiss } = start({ grids: [RANGE] });
  await recognise();
  expect(last().addable).not.toContain("Показатели");
  await dismiss(idOf("Показатели"));
  await recognise();
  expect(last().candidates).toEqual([]);
});

it("a range that is gone meanwhile is not touched: what is there now is shown", async () => {
  const { workbook, last, recognise, take } = start({ grids: [RANGE] });
  await recognise();
  await take("Indicators A7:F9 Данные");
  expect([workbook.made, last().done, last().candidates.length]).toEqual([[], null, 1]);
});

it("takes over everything that is clear at once, with what is missing", async () => {
  const { workbook, last, recognise, takeAll } = start({ grids: [INDICATORS_FORM, MEASURES_FORM, EXPENDITURES_FORM] });
  await recognise();
  await takeAll();
  expect(workbook.written[0]?.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(["Программа", "Подпрограммы", "Показатели", "Мероприятия", "Расходы"]);
  expect(last().done).toMatchObject({ kind: "sheets" });
});

it("of two that look alike the user takes one", async () => {
  const { last, recognise } = start({ grids: [EXPENDITURES_FORM, { ...EXPENDITURES_FORM, name: "Лист4" }] });
  await recognise();
  expect(last().candidates.map(({ table, sheet }) => [table, sheet])).toEqual([
    ["Расходы", "Лист3"],
    ["Расходы", "Лист4"],
  ]);
  expect(last().addable).toEqual(["Программа", "Подпрограммы", "Показатели", "Мероприятия"]);
});

it("looks for tables only that the workbook lacks, and says when it lacks none", async () => {
  const { last, recognise } = start({ tables: sampleTables(), grids: [INDICATORS_FORM] });
  await recognise();
  expect(last()).toMatchObject({ candidates: [], addable: [], isComplete: true });
});

it("subprogrammes of forms are those that the workbook knows already", async () => {
  const { workbook, idOf, recognise, take } = start({ tables: sampleTables().slice(0, 2), grids: [INDICATORS_FORM] });
  await recognise();
  await take(idOf("Показатели"));
  const [sheet] = workbook.written[0]?.sheets ?? [];
  expect(sheet?.rows.slice(1).map(({ cells }) => cells[0]?.value)).toEqual([null, "1", "2", "2"]);
});

it("an empty workbook: nothing is found, and nothing is offered to be added", async () => {
  const { last, recognise } = start({ tooLarge: ["База"] });
  await recognise();
  expect(last()).toMatchObject({ candidates: [], addable: [], isComplete: false, tooLarge: ["База"] });
});

it("a refusal of the host becomes a state", async () => {
  const { states, idOf, recognise, take } = start({ grids: [RANGE], failWriting: new WorkbookFailure("table-refused", "Данные") });
  await recognise();
  await take(idOf("Показатели"));
  expect(states.at(-1)).toMatchObject({ kind: "failed", action: "take-table", reason: "table-refused", subject: "Данные" });
});
