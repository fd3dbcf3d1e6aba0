import type { WorkbookContent } from "../../src/workbook/workbookPort";
import { addTable, renameTable, removeTable } from "../host/model/tableRules";
import { typeIntoCell } from "../host/model/userEdit";
import type { Workbook } from "../host/model/workbook";
import { openWithOfficejs, type OfficejsUnderTest } from "./officejsUnderTest";
import { replacing, sheetSpec, times, valueCell } from "./specBuilder";
import { buildWorkbook, type StartingCell } from "./startingWorkbook";
import { sheetOf } from "./workbookUnderTest";

const SECOND = 1000;
const ROWS = 40;

const start = (): Workbook =>
  buildWorkbook({
    sheets: [
      { name: "Показатели", rows: [["№", "План", "Факт"], ...times(ROWS, (row): StartingCell[] => [`${row + 1}`, row, row])], tables: [{ name: "Показатели", area: `A1:C${ROWS + 1}` }] },
      {
        name: "Расходы",
        rows: [
          ["Источник", "План"],
          ["местный бюджет", 10],
          ["краевой бюджет", 20],
          ["Всего", { value: 30, formula: "SUM(B2:B3)" }],
        ],
        tables: [{ name: "Расходы", area: "A1:B4" }],
      },
      { name: "Заметки", rows: [["моё"]] },
    ],
  });

interface Watched extends OfficejsUnderTest {
  readonly workbook: Workbook;
  readonly heard: WorkbookContent[];
  /** Types as a person does. */
  type(sheet: string, row: number, column: number, text: string): void;
  /** Round trips and milliseconds until the listener was called for the n-th time. */
  until(calls: number): Promise<{ syncs: number; elapsed: number }>;
}

const OWN = ["report", "log"];
const all = (): boolean => true;

async function watched(workbook = start()): Promise<Watched> {
  const opened = await openWithOfficejs(workbook, true);
  const heard: WorkbookContent[] = [];
  await opened.port.readTables(all, OWN);
  await opened.port.watch(all, OWN, (content) => heard.push(content));
  await opened.host.idle();
  let [syncs, since] = [opened.host.syncs, performance.now()];
  return {
    ...opened,
    workbook,
    heard,
    type: (sheet, row, column, text) => {
      [syncs, since] = [opened.host.syncs, performance.now()];
      typeIntoCell(workbook, sheetOf(workbook, sheet), row, column, text);
    },
    until: async (calls) => {
      while (heard.length < calls) {
        if (performance.now() - since > 5 * SECOND) throw new Error("Nobody was told of the edit");
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return { syncs: opened.host.syncs - syncs, elapsed: performance.now() - since };
    },
  };
}

/** Longer than a burst lasts. */
const quiet = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 600));

/** The program would see the same if it read everything anew. */
async function isWhole({ port, heard, inspect }: Watched): Promise<void> {
  expect(heard.at(-1)).toEqual(await port.readTables(all, OWN));
  await inspect();
}

test("an edit is told within a second, with one round trip that reads the row and no more", async () => {
  const book = await watched();
  book.type("Показатели", 5, 2, "99,5");
  const { syncs, elapsed } = await book.until(1);
  expect(elapsed).toBeLessThan(SECOND);
  expect(syncs).toBe(1);
  expect(book.heard[0]?.tables[0]?.rows[4]?.cells).toEqual(["5", 4, 99.5]);
  const answers = book.host.requests.filter(({ kind }) => kind === "sync").map(({ responseBytes }) => responseBytes);
  // The row, not the table: the whole reading before it was many times larger.
  expect(answers.at(-1)).toBeLessThan(Math.max(...answers) / 2);
  await isWhole(book);
});

test("a burst of edits is one round trip and one call", async () => {
  const book = await watched();
  for (const row of [1, 2, 3, 9]) book.type("Показатели", row, 1, "7");
  const { syncs } = await book.until(1);
  expect(syncs).toBe(1);
  await quiet();
  expect(book.heard).toHaveLength(1);
  expect(book.heard[0]?.tables[0]?.rows.map(({ cells }) => cells[1]).slice(0, 10)).toEqual([7, 7, 7, 3, 4, 5, 6, 7, 7, 9]);
  await isWhole(book);
});

test("results of formulas in the tables are read with the edit that changes them", async () => {
  const book = await watched();
  book.type("Расходы", 1, 1, "15");
  expect((await book.until(1)).syncs).toBe(1);
  expect(book.heard[0]?.tables[1]?.rows.map(({ cells }) => cells[1])).toEqual([15, 20, 35]);
  await isWhole(book);
});

test("an edit outside the tables is read only for the formulas' sake", async () => {
  const book = await watched(buildWorkbook({ sheets: [{ name: "Данные", rows: [["№"], [1]], tables: [{ name: "Показатели", area: "A1:A2" }] }, { name: "Заметки", rows: [["моё"]] }] }));
  book.type("Заметки", 0, 0, "другое");
  book.type("Данные", 7, 4, "рядом");
  const before = book.host.syncs;
  await quiet();
  expect(book.heard).toEqual([]);
  expect(book.host.syncs).toBe(before);
});

describe("what changes a table's shape brings a whole reading:", () => {
  test("typing below it", async () => {
    const book = await watched();
    book.type("Показатели", ROWS + 1, 0, "41");
    await book.until(1);
    expect(book.heard[0]?.tables[0]?.rows).toHaveLength(ROWS + 1);
    await isWhole(book);
  });

  test("another header", async () => {
    const book = await watched();
    book.type("Показатели", 0, 1, "Запланировано");
    await book.until(1);
    expect(book.heard[0]?.tables[0]?.headers).toEqual(["№", "Запланировано", "Факт"]);
  });

  test("a new table, and one that is gone", async () => {
    const book = await watched();
    book.type("Заметки", 1, 0, "строка");
    renameTable(book.workbook, addTable(book.workbook, sheetOf(book.workbook, "Заметки"), { top: 0, left: 0, bottom: 1, right: 0 }, true), "Подпрограммы");
    await book.until(1);
    expect(book.heard[0]?.tables.map(({ name }) => name)).toContain("Подпрограммы");
    const expenditures = book.workbook.tables.find(({ name }) => name === "Расходы");
    if (expenditures !== undefined) removeTable(expenditures, false);
    await book.until(2);
    expect(book.heard[1]?.tables.map(({ name }) => name)).toEqual(["Показатели", "Подпрограммы"]);
  });

  test("a table that was moved without a word is noticed when a row of it is read", async () => {
    const book = await watched();
    const table = book.workbook.tables[0];
    if (table === undefined) throw new Error("No table");
    table.area = { ...table.area, bottom: table.area.bottom - 5 };
    book.type("Показатели", 3, 1, "8");
    await book.until(1);
    expect(book.heard[0]?.tables[0]?.rows).toHaveLength(ROWS - 5);
    await isWhole(book);
  });
});

test("what a person writes on a sheet of ours is told too, and what we drew meanwhile is read with the next edit", async () => {
  const book = await watched();
  await book.port.writeSheets(replacing(sheetSpec({ key: "log", name: "Проверка", rows: [{ height: 20, cells: [valueCell("ключ"), valueCell(null)] }] })));
  book.type("Проверка", 0, 1, "причина");
  await book.until(1);
  expect(book.heard[0]?.ownSheets.map(({ key, rows }) => [key, rows[0]?.map(({ content }) => content)])).toEqual([["log", ["ключ", "причина"]]]);
  book.type("Проверка", 0, 1, "другая");
  expect((await book.until(2)).syncs).toBe(1);
  expect(book.heard[1]?.ownSheets[0]?.rows[0]?.[1]?.content).toBe("другая");
  await isWhole(book);
});

test("a person who types on in another cell is waited for", async () => {
  const book = await watched();
  book.type("Показатели", 1, 1, "5");
  book.host.faults.cellEditMode = true;
  await quiet();
  expect(book.heard).toEqual([]);
  book.host.faults.cellEditMode = false;
  await book.until(1);
  expect(book.heard[0]?.tables[0]?.rows[0]?.cells[1]).toBe(5);
});

test("after a reading that failed, the next edit is told all the same", async () => {
  const book = await watched();
  for (const sync of [1, 2]) book.host.faults.failRequest({ sync, status: 5012 });
  book.type("Показатели", 1, 1, "5");
  await quiet();
  expect(book.heard).toEqual([]);
  book.type("Показатели", 2, 1, "6");
  await book.until(1);
  expect(book.heard.at(-1)?.tables[0]?.rows.slice(0, 2).map(({ cells }) => cells[1])).toEqual([5, 6]);
  await isWhole(book);
});
