import type { WorkbookContent } from "../../src/workbook/workbookPort";
import { buildWorkbook, type StartingSheet } from "./startingWorkbook";
import type { OpenWorkbook } from "./workbookUnderTest";

const read = async (open: OpenWorkbook, ...sheets: readonly StartingSheet[]): Promise<WorkbookContent> => {
  const { port } = await open(buildWorkbook({ sheets }));
  return port.readTables(() => true);
};

/** What `readTables` promises, whatever stands behind it. */
export function describeReading(open: OpenWorkbook): void {
  describe("readTables", () => {
    it("finds tables anywhere on any sheet, and says where they stand", async () => {
      const { tables, sheetNames } = await read(
        open,
        {
          name: "Паспорт",
          rows: [["Заголовок"], [], [null, null, "Код", "Имя"], [null, null, "1", "Первая"]],
          tables: [{ name: "Подпрограммы", area: "C3:D4" }],
        },
        { name: "Пустой лист", rows: [] },
        { name: "Данные 2021", rows: [["№"], [7]], tables: [{ name: "Показатели", area: "A1:A2" }] },
      );
      expect(sheetNames).toEqual(["Паспорт", "Пустой лист", "Данные 2021"]);
      expect(tables.map(({ name, sheet, topLeft, headers }) => ({ name, sheet, topLeft, headers }))).toEqual([
        { name: "Подпрограммы", sheet: "Паспорт", topLeft: { row: 2, column: 2 }, headers: ["Код", "Имя"] },
        { name: "Показатели", sheet: "Данные 2021", topLeft: { row: 0, column: 0 }, headers: ["№"] },
      ]);
      expect(tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([[["1", "Первая"]], [[7]]]);
    });

    it("reads only the tables that are wanted", async () => {
      const sheets = [
        {
          name: "Лист1",
          rows: [
            ["А", null, "Б"],
            [1, null, 2],
          ],
          tables: [
            { name: "Первая", area: "A1:A2" },
            { name: "Вторая", area: "C1:C2" },
          ],
        },
      ];
      const { port } = await open(buildWorkbook({ sheets }));
      const asked: string[] = [];
      const { tables } = await port.readTables((name) => {
        asked.push(name);
        return name === "Вторая";
      });
      expect(asked.sort()).toEqual(["Вторая", "Первая"]);
      expect(tables.map(({ name }) => name)).toEqual(["Вторая"]);
    });

    it("keeps text, numbers, truth values, errors and blanks apart", async () => {
      const { tables } = await read(open, {
        name: "Лист1",
        rows: [
          ["Текст", "Число", "Да/нет", "Ошибка", "Пусто"],
          ["01.10", 35.1, true, { error: "#DIV/0!" }, null],
          ["#DIV/0!", -0.5, false, { error: "#N/A" }, null],
        ],
        tables: [{ name: "Разное", area: "A1:E3" }],
      });
      expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([
        ["01.10", 35.1, true, { error: "#DIV/0!" }, null],
        ["#DIV/0!", -0.5, false, { error: "#N/A" }, null],
      ]);
    });

    it("gives dates as serial numbers with their number format", async () => {
      // 31.12.2021 ends 122 years that began with 01.01.1900 as day 1: 30 leap days from 1904 to 2020, and Excel's own 29.02.1900.
      const serial = 122 * 365 + 30 + 1;
      expect(serial).toBe(44561);
      const { tables } = await read(open, {
        name: "Лист1",
        rows: [
          ["Дата", "Доля"],
          [
            { value: serial, format: "dd.mm.yyyy" },
            { value: 1.01, format: "0.0%" },
          ],
        ],
        tables: [{ name: "Даты", area: "A1:B2" }],
      });
      expect(tables[0]?.rows[0]).toEqual({ cells: [44561, 1.01], formats: ["dd.mm.yyyy", "0.0%"], formulas: [false, false], hidden: false });
    });

    it("reads a formula's result", async () => {
      const { tables } = await read(open, {
        name: "Лист1",
        rows: [
          ["План", "Вдвое"],
          [4, { formula: "A2*2", value: 8 }],
        ],
        tables: [{ name: "Формулы", area: "A1:B2" }],
      });
      expect(tables[0]?.rows[0]?.cells).toEqual([4, 8]);
    });

    it("reads hidden rows too and flags them", async () => {
      const { tables } = await read(open, {
        name: "Лист1",
        rows: [[], ["№"], [1], [2], [3]],
        tables: [{ name: "Строки", area: "A2:A5" }],
        hiddenRows: [3],
      });
      expect(tables[0]?.rows.map(({ cells, hidden }) => [cells[0], hidden])).toEqual([
        [1, false],
        [2, true],
        [3, false],
      ]);
    });

    it("leaves out the total row", async () => {
      const { tables } = await read(open, {
        name: "Лист1",
        rows: [
          ["Источник", "План"],
          ["местный бюджет", 5],
          ["Итог", 5],
        ],
        tables: [{ name: "Расходы", area: "A1:B3", totals: true }],
      });
      expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([["местный бюджет", 5]]);
    });

    it("reads a workbook without tables", async () => {
      expect(await read(open, { name: "Лист1", rows: [["просто текст"]] })).toEqual({ tables: [], ownSheets: [], sheetNames: ["Лист1"] });
    });
  });
}
