import { buildWorkbook, type StartingWorkbook } from "./startingWorkbook";
import { replacing, sheetSpec, times } from "./specBuilder";
import { cellOf, sheetOf, valuesOf, type OpenWorkbook } from "./workbookUnderTest";

const isOurs = (name: string): boolean => name === "Показатели";

const FORM = {
  name: "Форма",
  rows: [[], [null, "№", "План"], [null, "1", { value: 0.5, format: "0%" }], [null, { value: 44561, format: "dd.mm.yyyy" }, { formula: "1+1", value: 2 }]],
  merges: ["B2:B3"],
  hiddenRows: [3],
};

/** What `readSheets` and `makeTable` promise. */
export function describeRecognising(open: OpenWorkbook): void {
  const opened = (start: StartingWorkbook) => open(buildWorkbook(start));
  const refusal = async (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => "not refused",
      (error: unknown) => error,
    );

  describe("readSheets", () => {
    it("gives what stands on a sheet, from its first cell on: contents, formats, formulas, merged and hidden ones", async () => {
      const { port } = await opened({ sheets: [FORM] });
      expect(await port.readSheets(isOurs)).toEqual({
        sheets: [
          {
            name: "Форма",
            topLeft: { row: 1, column: 1 },
            rows: [
              { cells: ["№", "План"], formats: ["General", "General"], formulas: [false, false], hidden: false },
              { cells: ["1", 0.5], formats: ["General", "0%"], formulas: [false, false], hidden: false },
              { cells: [44561, 2], formats: ["dd.mm.yyyy", "General"], formulas: [false, true], hidden: true },
            ],
            merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
            tables: [],
          },
        ],
        tooLarge: [],
      });
    });

    it("leaves out sheets with a table of ours, hidden and empty ones, and those that we drew", async () => {
      const { port } = await opened({
        sheets: [
          { name: "Наш", rows: [["№"], ["1"]], tables: [{ name: "Показатели", area: "A1:A2" }] },
          { name: "Чужой", rows: [["А", "Б"], [1, 2], ["текст"]], tables: [{ name: "Цены", area: "A1:B2" }] },
          { name: "Скрытый", rows: [["№"]], hidden: true },
          { name: "Пустой", rows: [] },
        ],
      });
      await port.writeSheets(replacing(sheetSpec()));
      const { sheets } = await port.readSheets(isOurs);
      expect(sheets.map(({ name, tables }) => [name, tables])).toEqual([["Чужой", [{ top: 0, left: 0, bottom: 1, right: 1 }]]]);
    });

    it("names a sheet that is too large, and reads the others", async () => {
      const large = { name: "Большой", rows: [[1], ...times(1000, () => []), [...times(100, () => null), 1]] };
      const { port } = await opened({ sheets: [large, { name: "Малый", rows: [["№"]] }] });
      const { sheets, tooLarge } = await port.readSheets(isOurs);
      expect([sheets.map(({ name }) => name), tooLarge]).toEqual([["Малый"], ["Большой"]]);
    });
  });

  describe("makeTable", () => {
    const RANGE = { top: 1, left: 0, bottom: 3, right: 1 };
    const sheet = { name: "Данные", rows: [["Заголовок"], ["№", "План,\nтыс. руб."], ["1", 10], ["2", { formula: "B3*2", value: 20 }], ["Подпись"]] };

    it("makes the area a table, and leaves its cells as they are", async () => {
      const { port, inspect } = await opened({ sheets: [sheet] });
      await port.makeTable({ sheet: "Данные", range: RANGE, name: "Показатели" });
      const { tables } = await port.readTables(isOurs);
      expect(tables).toMatchObject([{ name: "Показатели", sheet: "Данные", topLeft: { row: 1, column: 0 }, headers: ["№", "План,\nтыс. руб."] }]);
      expect(tables[0]?.rows.map(({ cells, formulas }) => [cells, formulas[1]])).toEqual([
        [["1", 10], false],
        [["2", 20], true],
      ]);
      const workbook = await inspect();
      expect(valuesOf(workbook, "Данные")).toEqual([["Заголовок", null], ["№", "План,\nтыс. руб."], ["1", 10], ["2", 20], ["Подпись", null]]);
      expect(cellOf(workbook, "Данные", "B4").formula).toBe("B3*2");
      expect(sheetOf(workbook, "Данные").tables).toMatchObject([{ name: "Показатели", area: RANGE, styleName: "TableStyleLight1", showBandedRows: false }]);
    });

    it("adds to the tables that are there, and a filter of the sheet gives way to the table's own", async () => {
      const rows = sheet.rows.map((row) => [...row, ...times(4 - row.length, () => null)]);
      const start = { ...sheet, rows: rows.map((row, index) => (index === 1 || index === 2 ? [...row.slice(0, 3), index === 1 ? "Цена" : 5] : row)), tables: [{ name: "Цены", area: "D2:D3" }], filter: "A2:B4", hiddenRows: [2] };
      const { port, inspect } = await opened({ sheets: [start] });
      await port.makeTable({ sheet: "Данные", range: RANGE, name: "Расходы" });
      const after = sheetOf(await inspect(), "Данные");
      expect(after.tables.map(({ name }) => name).sort()).toEqual(["Расходы", "Цены"]);
      expect(after.filterArea).toBeNull();
    });

    it.each<[string, StartingWorkbook, object]>([
      ["another table has the name", { sheets: [sheet, { name: "Лист2", rows: [["а"], [1]], tables: [{ name: "показатели", area: "A1:A2" }] }] }, { reason: "name-taken", subject: "Показатели" }],
      ["the sheet is protected", { sheets: [{ ...sheet, protected: true }] }, { reason: "sheet-protected", subject: "Данные" }],
      ["cells are merged", { sheets: [{ ...sheet, merges: ["A3:A4"] }] }, { reason: "table-refused", subject: "Данные" }],
      ["another table is in the way", { sheets: [{ ...sheet, tables: [{ name: "Цены", area: "A2:A3" }] }] }, { reason: "table-refused", subject: "Данные" }],
      ["the sheet is gone", { sheets: [{ ...sheet, name: "Другой" }] }, { reason: "not-found", subject: "Данные" }],
    ])("changes nothing where %s", async (_, start, expected) => {
      const { port, inspect } = await opened(start);
      const before = sheetOf(await inspect(), start.sheets[0]?.name ?? "").tables.map(({ name }) => name);
      expect(await refusal(port.makeTable({ sheet: "Данные", range: RANGE, name: "Показатели" }))).toMatchObject(expected);
      expect(sheetOf(await inspect(), start.sheets[0]?.name ?? "").tables.map(({ name }) => name)).toEqual(before);
    });
  });
}
