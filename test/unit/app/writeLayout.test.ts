import { newXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { inputSheets } from "../../../src/app/createTemplate";
import { judge } from "../../../src/app/judge";
import { writeMethodology } from "../../../src/app/writeMethodology";
import { layoutChoices, writeLayout } from "../../../src/app/writeLayout";
import type { LayoutView } from "../../../src/app/state";
import { isInputTable } from "../../../src/tables/readProgrammeData";
import type { CellContent } from "../../../src/workbook/cell";
import type { SheetSet, SheetSpec } from "../../../src/workbook/sheetSpec";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import type { WorkbookPort } from "../../../src/workbook/workbookPort";
import { withOwnColumn } from "../../golden/layoutTables";
import { sampleTables } from "../../golden/sampleTables";
import { servicesOver, shortState, workbookFake } from "./workbookFake";

const WISH: LayoutView = { font: "PT Astra Serif", content: "values", forms: ["indicators", "expenditures"] };

/** The sample in a file of its own, with services over it. */
async function sampleFile() {
  const workbook: WorkbookPort = newXlsxWorkbook();
  await workbook.writeSheets(await inputSheets("sample"));
  const { services, states } = servicesOver({ ...workbookFake(), ...workbook });
  const tableOf = async (name: string): Promise<CellContent[][]> => {
    const { tables } = await workbook.readTables(isInputTable);
    return tables.find((table) => table.name === name)?.rows.map(({ cells }) => [...cells]) ?? [];
  };
  return { workbook, services, states, tableOf };
}

const USUAL: LayoutView = { font: "Times New Roman", content: "formulas", forms: ["indicators", "measures", "expenditures"] };

it("offers the three fonts and begins with live forms in Times New Roman", async () => {
  const { services } = await sampleFile();
  expect(await layoutChoices(services)).toEqual({ fonts: ["Times New Roman", "PT Astra Serif", "Liberation Serif"], layout: USUAL, isRead: true });
});

it("writes the table «Оформление» to the sheet «Методика», and reads it again", async () => {
  const { services, states, tableOf } = await sampleFile();
  await writeLayout(services, WISH, false);
  expect(states.map(shortState)).toEqual(["busy:reading", "busy:writing", "layout-written"]);
  expect(states.at(-1)).toEqual({ kind: "layout-written", sheet: "Методика", withColumns: false });
  expect(await tableOf("Оформление")).toEqual([
    ["Шрифт", "PT Astra Serif"],
    ["Содержание листов", "значения"],
    ["Форма 1. Показатели", "да"],
    ["Форма 2. Мероприятия", "нет"],
    ["Форма 3. Расходы", "да"],
  ]);
  expect(await tableOf("СтолбцыФорм")).toEqual([]);
  expect(await layoutChoices(services)).toMatchObject({ layout: WISH, isRead: true });
});

it("the workbook follows the passport's methodology as before: no methodology was written", async () => {
  const { workbook, services, tableOf } = await sampleFile();
  await writeLayout(services, WISH, false);
  expect(await tableOf("Методика")).toEqual([]);
  const { tables } = await workbook.readTables(isInputTable);
  expect(judge(tables)).toMatchObject({ kind: "assessed", layout: WISH });
});

it("the table of columns names every column of every form, and changes nothing by itself", async () => {
  const { workbook, services, tableOf } = await sampleFile();
  const before = judge((await workbook.readTables(isInputTable)).tables);
  await writeLayout(services, USUAL, true);
  const rows = await tableOf("СтолбцыФорм");
  expect(rows.filter(([form]) => form === "Форма 1. Показатели").map(([, column, , shown]) => [column, shown])).toEqual([
    ["№ п/п", "да"],
    ["Показатель", "да"],
    ["Ед. изм.", "да"],
    ["Направление", "нет"],
    ["Вид", "нет"],
    ["Уровень", "нет"],
    ["Прошлый год", "да"],
    ["План", "да"],
    ["Факт", "да"],
    ["Отклонение", "нет"],
    ["Отклонение, %", "нет"],
    ["Вес", "по методике"],
    ["Степень достижения", "да"],
    ["Изменение к прошлому году", "по методике"],
    ["Обоснование отклонений", "да"],
    ["Ожидаемая дата", "нет"],
  ]);
  expect(rows.filter(([form]) => form === "Форма 2. Мероприятия")).toHaveLength(13);
  expect(rows.filter(([form]) => form === "Форма 3. Расходы")).toHaveLength(9);
  const after = judge((await workbook.readTables(isInputTable)).tables);
  expect(after.kind === "assessed" && before.kind === "assessed" ? after.layout : null).toEqual(before.kind === "assessed" ? before.layout : undefined);
});

describe("what else stands on the sheet «Методика» stays:", () => {
  const cellAt = (set: SheetSet, label: string) => (set.sheets[0] as SheetSpec).rows.find(({ cells }) => cells[0]?.value === label)?.cells.map((cell) => cell?.value ?? null);

  it("the methodology with the user's changes, when the layout is written", async () => {
    const { services, tableOf } = await sampleFile();
    await writeMethodology(services, "federal-582");
    const methodology = await tableOf("Методика");
    const scale = await tableOf("Шкала");
    await writeLayout(services, WISH, true);
    expect(methodology.length).toBeGreaterThan(20);
    expect(await tableOf("Методика")).toEqual(methodology);
    expect(await tableOf("Шкала")).toEqual(scale);
  });

  it("the layout, when another methodology is written", async () => {
    const { services, tableOf } = await sampleFile();
    await writeLayout(services, WISH, true);
    const [layout, columns] = [await tableOf("Оформление"), await tableOf("СтолбцыФорм")];
    await writeMethodology(services, "share-reached");
    expect(await tableOf("Оформление")).toEqual(layout);
    expect(await tableOf("СтолбцыФорм")).toEqual(columns);
    expect((await tableOf("Методика")).length).toBeGreaterThan(20);
  });

  it("columns that the user added to its tables, and yes and no that Excel made truth values", async () => {
    const { workbook, services } = await sampleFile();
    await writeLayout(services, WISH, false);
    const { tables } = await workbook.readTables(isInputTable);
    const own = withOwnColumn(tables, "Оформление", "Примечание", ["по письму главы", true]);
    const fake = workbookFake({ tables: own, ownSheets: [{ key: "methodology", name: "Методика", rows: [] }] });
    await writeMethodology(servicesOver(fake).services, "share-reached");
    expect(cellAt(fake.written[0] as SheetSet, "Шрифт")).toEqual(["Шрифт", "PT Astra Serif", "по письму главы"]);
    expect(cellAt(fake.written[0] as SheetSet, "Содержание листов")).toEqual(["Содержание листов", "значения", "да"]);
  });

  it("but a table on a sheet of the user's own is not taken along", async () => {
    const fake = workbookFake({ tables: withOwnColumn(sampleTables(), "Показатели", "Примечание", []), ownSheets: [] });
    await writeLayout(servicesOver(fake).services, WISH, false);
    expect((fake.written[0] as SheetSet).sheets[0]?.tables.map(({ name }) => name)).toEqual(["Оформление"]);
  });
});

describe("a failure of the host", () => {
  const failure = new WorkbookFailure("sheet-protected", "Методика");

  it("becomes a state of its action", async () => {
    const { services, states } = servicesOver(workbookFake({ failWriting: failure }));
    await writeLayout(services, WISH, false);
    await writeLayout(services, WISH, true);
    expect(states.filter(({ kind }) => kind === "failed")).toMatchObject([
      { action: "write-layout", reason: "sheet-protected" },
      { action: "write-columns", reason: "sheet-protected" },
    ]);
  });

  it("leaves the pane as it is while it asks what the workbook says", async () => {
    const { services, states } = servicesOver(workbookFake({ failReading: failure }));
    expect(await layoutChoices(services)).toMatchObject({ layout: USUAL, isRead: false });
    expect(states).toEqual([]);
    await expect(layoutChoices(servicesOver(workbookFake({ failReading: new TypeError("a fault") })).services)).rejects.toThrow("a fault");
  });
});
