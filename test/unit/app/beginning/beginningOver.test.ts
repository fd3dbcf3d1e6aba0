import { openXlsxWorkbook } from "../../../../src/adapters/xlsx/openXlsxWorkbook";
import { partizansk2021 } from "../../../../src/tables/sample/partizansk2021";
import { NO_EDITS } from "../../../../src/workbook/tableEdits";
import type { TableData } from "../../../../src/workbook/tableData";
import { beginningOver } from "../../../../src/app/beginning/beginningOver";
import type { ProgrammeDraft } from "../../../../src/app/beginning/beginningState";
import { calculateEffectiveness } from "../../../../src/app/calculateEffectiveness";
import type { WorkbookPort } from "../../../../src/workbook/workbookPort";
import { judge } from "../../../../src/app/judge";
import type { SheetSet } from "../../../../src/workbook/sheetSpec";
import { WorkbookFailure } from "../../../../src/workbook/workbookFailure";
import { inputFile } from "../../../golden/programmeBooks";
import { sampleTables } from "../../../golden/sampleTables";
import { tablesOfSheets } from "../../../golden/tablesOfSheets";
import { withCell } from "../../../golden/workbookEdits";
import { servicesOver, shortState, workbookFake, type FakeOptions } from "../workbookFake";

const DRAFT: ProgrammeDraft = {
  name: " Развитие муниципальной службы ",
  municipality: "Партизанский городской округ",
  startYear: "2019",
  endYear: "2023",
  reportingYear: "2021",
  subprogrammes: ["Кадры", " ", "Противодействие коррупции"],
  sources: ["local", "federal"],
  methodology: "partizansk-2021",
};

function over(options: FakeOptions = {}) {
  const workbook = workbookFake(options);
  const { services, states } = servicesOver(workbook);
  return { workbook, states, store: services.store, actions: beginningOver(services), last: () => states[states.length - 1] };
}

describe("where the user stands", () => {
  it("an empty workbook", async () => {
    const { actions, store } = over();
    await actions.refreshStanding();
    expect(store.getStanding()).toEqual({ kind: "empty" });
  });

  it("the report of 2021: three of four actual values, 51 measures with a status, ten rows of money", async () => {
    const { actions, store } = over({ tables: sampleTables() });
    await actions.refreshStanding();
    expect(store.getStanding()).toEqual({
      kind: "tables",
      passport: { filled: 6, required: 6 },
      indicators: { total: 4, actual: 3 },
      measures: { total: 51, status: 51 },
      expenditures: sampleTables().find(({ name }) => name === "Расходы")?.rows.length,
      missingTables: [],
      exampleRows: 0,
      reportingYear: 2021,
      report: { kind: "none" },
    });
  });

  it("some tables are missing", async () => {
    const { actions, store } = over({ tables: sampleTables().filter(({ name }) => name === "Показатели") });
    await actions.refreshStanding();
    expect(store.getStanding()).toMatchObject({ missingTables: ["Программа", "Подпрограммы", "Мероприятия", "Расходы"], reportingYear: null, passport: { filled: 0 } });
  });

  it("a workbook that cannot be read: unknown at first, later as it was", async () => {
    const { actions, store } = over({ failReading: new WorkbookFailure("cell-being-edited") });
    store.setStanding({ kind: "waiting" });
    await actions.refreshStanding();
    expect(store.getStanding()).toEqual({ kind: "unknown" });
    store.setStanding({ kind: "empty" });
    await actions.refreshStanding();
    expect(store.getStanding()).toEqual({ kind: "empty" });
  });
});

describe("the report that the workbook holds, in a pane that has just been opened", () => {
  async function reopened(edit: (workbook: WorkbookPort) => Promise<void>) {
    const workbook = await openXlsxWorkbook(await inputFile({ content: partizansk2021 }));
    await calculateEffectiveness(servicesOver(workbook).services);
    await edit(workbook);
    const { services } = servicesOver(workbook);
    await beginningOver(services).refreshStanding();
    return services.store.getStanding();
  }
  const enter = (row: number, column: number, before: number | null, content: number | string) => (workbook: WorkbookPort) =>
    workbook.editTables({ ...NO_EDITS, cells: [{ table: "Показатели", row, column, before: { content: before, format: "General" }, after: { content, format: "General" } }] });

  it("says its figures while the data are those of the calculation", async () => {
    // The report of 2021: 100,3 %, high, on three of four indicators.
    expect(await reopened(() => Promise.resolve())).toMatchObject({ report: { kind: "current", effectiveness: "100,3 %", rating: "высокая", preliminary: true } });
  });

  it("is outdated once a missing fact is entered, or a value can no longer be read", async () => {
    expect(await reopened(enter(0, 7, null, 35.1))).toMatchObject({ report: { kind: "outdated" } });
    expect(await reopened(enter(1, 7, 69, "много"))).toMatchObject({ report: { kind: "outdated" } });
  });
});

describe("starting a programme", () => {
  it("writes what the form knows: passport, codes, sources, an example in each table", async () => {
    const { actions, workbook, states, last } = over();
    expect(await actions.startProgramme(DRAFT)).toEqual({});
    expect(states.map(shortState)).toEqual(["busy:reading", "busy:writing", "created"]);
    expect(last()).toMatchObject({ what: "template", sheets: ["Паспорт", "Показатели", "Мероприятия", "Расходы", "Списки"] });
    const tables = tablesOfSheets(workbook.written[0] as SheetSet);
    const contents = (name: string) => tables.find((table) => table.name === name)?.rows.map(({ cells }) => cells) ?? [];
    const passport = new Map(contents("Программа").map(([label, value]) => [label, value]));
    expect([...passport].filter(([, value]) => value !== null)).toEqual([
      ["Наименование программы", "Развитие муниципальной службы"],
      ["Муниципальное образование", "Партизанский городской округ"],
      ["Начало реализации", 2019],
      ["Окончание реализации", 2023],
      ["Отчётный год", 2021],
      ["Источники финансирования", "федеральный бюджет; местный бюджет"],
      ["Единица денежных сумм", "тыс. руб."],
      ["Методика", "Партизанский городской округ (по отчёту за 2021 год)"],
    ]);
    expect(contents("Подпрограммы").slice(0, 3)).toEqual([["1", "Кадры", null], ["2", "Противодействие коррупции", null], [null, null, null]]);
    expect(contents("Показатели")[0]?.slice(0, 2)).toEqual([null, "пример"]);
    expect(workbook.written[0]?.sheets[4]?.rows.slice(2, 5).map(({ cells }) => cells[2]?.value)).toEqual(["федеральный бюджет", "местный бюджет", null]);
  });

  it("examples never enter the calculation: only what the form did not ask is missing", async () => {
    const { actions, workbook } = over();
    await actions.startProgramme(DRAFT);
    const { findings } = judge(tablesOfSheets(workbook.written[0] as SheetSet));
    expect(findings.map((finding) => (finding.code === "P03" ? finding.parameter : `${finding.code} ${finding.table}`))).toEqual([
      "Ответственный исполнитель",
      "B03 Показатели",
      "B03 Мероприятия",
      "B03 Расходы",
    ]);
  });

  it("titles lose what the report adds by itself", async () => {
    const { actions, workbook } = over();
    await actions.startProgramme({ ...DRAFT, name: 'Муниципальная программа "Кадры" на 2019-2023 годы', subprogrammes: ["Подпрограмма 1. «Учёба»"] });
    const tables = tablesOfSheets(workbook.written[0] as SheetSet);
    expect(tables[0]?.rows[0]?.cells[1]).toBe("Кадры");
    expect(tables[1]?.rows[0]?.cells).toEqual(["1", "Учёба", null]);
  });

  it("a wrong form writes nothing, and says what is wrong", async () => {
    const { actions, workbook, states } = over();
    expect(await actions.startProgramme({ ...DRAFT, name: "", reportingYear: "2030" })).toEqual({ name: "missing", reportingYear: "outside" });
    expect([workbook.written, states]).toEqual([[], []]);
  });

  it("asks for the same once more after a failure", async () => {
    const workbook = workbookFake({ failWriting: new WorkbookFailure("workbook-protected") });
    const { services, states } = servicesOver(workbook);
    const actions = beginningOver(services);
    expect(await actions.startProgramme(null)).toEqual({});
    expect(states).toEqual([]);
    await actions.startProgramme(DRAFT);
    await actions.startProgramme(null);
    expect(states.filter(({ kind }) => kind === "failed")).toMatchObject([{ action: "start-programme", reason: "workbook-protected" }, { action: "start-programme" }]);
  });
});

describe("a new year", () => {
  it("changes the tables in place, and back", async () => {
    const workbook = await openXlsxWorkbook(await inputFile({ content: partizansk2021 }));
    const read = async () => (await workbook.readTables(() => true)).tables;
    const before = await read();
    const { services, states } = servicesOver(workbook);
    const actions = beginningOver(services);
    const valueOf = (tables: readonly TableData[], label: string) => tables.find(({ name }) => name === "Программа")?.rows.find(({ cells }) => cells[0] === label)?.cells[1];
    await actions.startNewYear();
    expect(states[states.length - 1]).toMatchObject({ kind: "tables-changed", change: "new-year", year: 2022, left: 0, canUndo: true });
    expect(valueOf(await read(), "Отчётный год")).toBe(2022);
    const [, , first] = await read();
    await workbook.editTables({ ...NO_EDITS, cells: [{ table: first?.name ?? "", row: 1, column: 6, before: { content: null, format: "General" }, after: { content: 70, format: "General" } }] });
    await actions.undoTableChange();
    // The plan that was entered meanwhile stays; all else is as it was.
    expect(states[states.length - 1]).toMatchObject({ change: "undone", year: 2021, left: 1, canUndo: false });
    const after = await read();
    expect(after[2]?.rows[1]?.cells[6]).toBe(70);
    const withoutPlan = (tables: readonly TableData[]) => tables.map(({ name, rows }) => [name, rows.map(({ cells }, row) => cells.filter((_, column) => !(name === "Показатели" && row === 1 && column === 6)))]);
    expect(withoutPlan(after)).toEqual(withoutPlan(before));
  });

  it("needs a reporting year to go on from", async () => {
    const { actions, workbook, last } = over({ tables: sampleTables().filter(({ name }) => name !== "Программа") });
    await actions.startNewYear();
    expect(last()).toMatchObject({ kind: "failed", action: "new-year", reason: "year-unknown" });
    expect(workbook.edited).toEqual([]);
  });

  it("a refusal of the host is told, and there is nothing to undo", async () => {
    const { actions, last } = over({ tables: sampleTables(), failEditing: new WorkbookFailure("sheet-protected", "Показатели") });
    await actions.startNewYear();
    expect(last()).toMatchObject({ kind: "failed", action: "new-year", reason: "sheet-protected" });
  });
});

it("example rows are emptied, and nothing else", async () => {
  const first = over();
  await first.actions.startProgramme(DRAFT);
  const tables = tablesOfSheets(first.workbook.written[0] as SheetSet);
  const { actions, workbook, store, last } = over({ tables });
  await actions.refreshStanding();
  expect(store.getStanding()).toMatchObject({ exampleRows: 3, indicators: { total: 0, actual: 0 }, measures: { total: 0 }, expenditures: 0 });
  await actions.removeExamples();
  expect(last()).toMatchObject({ change: "examples-removed", cells: 3, canUndo: true });
  const cells = workbook.edited[0]?.cells ?? [];
  expect(new Set(cells.map(({ table }) => table))).toEqual(new Set(["Показатели", "Мероприятия", "Расходы"]));
  expect(new Set(cells.map(({ row }) => row))).toEqual(new Set([0]));
  expect(new Set(cells.map(({ after }) => after.content))).toEqual(new Set([null]));
});

it("an example row that a person filled in is not emptied with the others", async () => {
  const first = over();
  await first.actions.startProgramme(DRAFT);
  const tables = withCell(tablesOfSheets(first.workbook.written[0] as SheetSet), "Показатели!C2", "Число обращений граждан");
  const { actions, workbook, store } = over({ tables });
  await actions.refreshStanding();
  expect(store.getStanding()).toMatchObject({ exampleRows: 2 });
  await actions.removeExamples();
  expect(new Set(workbook.edited[0]?.cells.map(({ table }) => table))).toEqual(new Set(["Мероприятия", "Расходы"]));
});
