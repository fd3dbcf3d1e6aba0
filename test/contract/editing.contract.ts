import { NO_EDITS, type CellEdit, type TableEdits } from "../../src/workbook/tableEdits";
import { PLAIN_STYLE } from "../../src/workbook/sheetStyle";
import type { Workbook } from "../host/model/workbook";
import { buildWorkbook, type StartingSheet } from "./startingWorkbook";
import { cellOf, sheetOf, valuesOf, type OpenWorkbook } from "./workbookUnderTest";
import { dumpOf } from "./workbookDump";

const SERIAL = 44201;
const INDICATORS: StartingSheet = {
  name: "Показатели",
  rows: [
    ["Заголовок листа"],
    [null, "№", "План", "Факт", "Вдвое"],
    [null, "1", { value: "68,0", format: "@" }, 69, { formula: "D3*2", value: 138 }],
    [null, { value: SERIAL, format: "d-mmm" }, "Oтдел", null, { formula: "D4*2", value: 0 }],
    [null, "3", 7, "-", { formula: "C5*2", value: 14 }],
  ],
  tables: [{ name: "Показатели", area: "B2:E5" }],
};
const edits = (some: Partial<TableEdits>): TableEdits => ({ ...NO_EDITS, ...some });
const cell = (row: number, column: number, before: CellEdit["before"], after: CellEdit["after"]): CellEdit => ({ table: "Показатели", row, column, before, after });
const general = (content: CellEdit["before"]["content"]): CellEdit["before"] => ({ content, format: "General" });

const opened = async (open: OpenWorkbook, ...sheets: readonly StartingSheet[]) => open(buildWorkbook({ sheets }));
const refusal = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "not refused",
    (error: unknown) => error,
  );

/** What `editTables` and `readLists` promise. */
export function describeEditing(open: OpenWorkbook): void {
  describe("editTables", () => {
    it("writes contents and number formats, and nothing beside them", async () => {
      const { port, inspect } = await opened(open, INDICATORS);
      await port.editTables(
        edits({
          cells: [
            cell(0, 1, { content: "68,0", format: "@" }, { content: 68, format: "#,##0.00" }),
            cell(1, 0, { content: SERIAL, format: "d-mmm" }, { content: "5.1", format: "@" }),
            cell(1, 1, general("Oтдел"), general("Отдел")),
            cell(2, 2, general("-"), general(null)),
          ],
        }),
      );
      const workbook = await inspect();
      expect(valuesOf(workbook, "Показатели")).toEqual([
        ["Заголовок листа", null, null, null, null],
        [null, "№", "План", "Факт", "Вдвое"],
        [null, "1", 68, 69, 138],
        [null, "5.1", "Отдел", null, 0],
        [null, "3", 7, null, 14],
      ]);
      expect(["C3", "B4", "C4", "C5", "D5"].map((name) => cellOf(workbook, "Показатели", name).style.numberFormat)).toEqual(["#,##0.00", "@", "General", "General", "General"]);
      expect(cellOf(workbook, "Показатели", "E3").formula).toBe("D3*2");
    });

    it.each(["=1+1", "+7 423", "@handle", "-", "'в кавычках'", "#N/A", "5.1", "31.12.2021", "a\nb", "<&>", "ИСТИНА"])("writes the text %j as text", async (content) => {
      const { port, inspect } = await opened(open, INDICATORS);
      await port.editTables(edits({ cells: [cell(0, 2, general(69), general(content))] }));
      const written = cellOf(await inspect(), "Показатели", "D3");
      expect([written.value, written.formula]).toEqual([content, null]);
    });

    it("reads back what it wrote", async () => {
      const { port } = await opened(open, INDICATORS);
      await port.editTables(edits({ cells: [cell(1, 0, { content: SERIAL, format: "d-mmm" }, { content: "5.1", format: "@" }), cell(2, 2, general("-"), general(null))] }));
      const { tables } = await port.readTables(() => true);
      expect(tables[0]?.rows.map(({ cells, formats }) => [cells[0], formats[0], cells[2]])).toEqual([
        ["1", "General", 69],
        ["5.1", "@", null],
        ["3", "General", null],
      ]);
    });

    it.each([
      ["another content", cell(0, 2, general(70), general(71)), "Показатели!D3"],
      ["another format", cell(0, 1, general("68,0"), general(68)), "Показатели!C3"],
      ["text instead of a number", cell(0, 2, general("69"), general(69)), "Показатели!D3"],
      ["a formula", cell(0, 3, general(138), general(139)), "Показатели!E3"],
      ["a row that is gone", cell(7, 0, general(null), general("8")), "Показатели!B10"],
    ])("refuses %s and writes nothing", async (_, wrong, subject) => {
      const { port, inspect } = await opened(open, INDICATORS);
      const before = dumpOf(await inspect());
      const right = cell(2, 1, general(7), general(8));
      expect(await refusal(port.editTables(edits({ cells: [right, wrong] })))).toMatchObject({ reason: "cells-changed", subject });
      expect(dumpOf(await inspect())).toEqual(before);
    });

    it("refuses a table that is gone", async () => {
      const { port } = await opened(open, { name: "Лист1", rows: [] });
      expect(await refusal(port.editTables(edits({ cells: [cell(0, 0, general(null), general(1))] })))).toMatchObject({ reason: "not-found" });
    });

    it("refuses a protected sheet", async () => {
      const { port } = await opened(open, { ...INDICATORS, protected: true });
      expect(await refusal(port.editTables(edits({ cells: [cell(0, 2, general(69), general(70))] })))).toMatchObject({ reason: "sheet-protected", subject: "Показатели" });
    });

    it("renames a column, once it is what it is said to be", async () => {
      const { port, inspect } = await opened(open, INDICATORS);
      expect(await refusal(port.editTables(edits({ headers: [{ table: "Показатели", column: 1, before: "Плна", after: "План" }] })))).toMatchObject({
        reason: "cells-changed",
        subject: "Показатели",
      });
      await port.editTables(edits({ headers: [{ table: "Показатели", column: 1, before: "План", after: "Плановое" }] }));
      expect(cellOf(await inspect(), "Показатели", "C2").value).toBe("Плановое");
      const { tables } = await port.readTables(() => true);
      expect(tables[0]?.headers).toEqual(["№", "Плановое", "Факт", "Вдвое"]);
    });

    const status = {
      table: "Показатели",
      header: "Статус",
      width: 18,
      headerStyle: { ...PLAIN_STYLE, bold: true, fill: "#FFE699" },
      cellStyle: { ...PLAIN_STYLE, numberFormat: "@", wrap: true },
      list: { source: ["выполнено", "не выполнено"], prompt: { title: "Статус", text: "По статусу считается доля." }, error: null },
    };

    it("adds columns at the right end with look and list, and takes them away again", async () => {
      const { port, inspect } = await opened(open, INDICATORS);
      const before = (await port.readTables(() => true)).tables;
      await port.editTables(edits({ addedColumns: [status, { ...status, header: "Причина", list: null }] }));
      const workbook = await inspect();
      const [table] = sheetOf(workbook, "Показатели").tables;
      expect(table?.columns.map(({ name }) => name)).toEqual(["№", "План", "Факт", "Вдвое", "Статус", "Причина"]);
      expect(table?.area).toEqual({ top: 1, left: 1, bottom: 4, right: 6 });
      expect(cellOf(workbook, "Показатели", "F2")).toMatchObject({ value: "Статус", style: { bold: true, fill: "#FFE699" } });
      expect(cellOf(workbook, "Показатели", "F5").style).toMatchObject({ numberFormat: "@", wrap: true });
      expect(sheetOf(workbook, "Показатели").validations).toMatchObject([
        { area: { top: 2, left: 5, bottom: 4, right: 5 }, rule: { kind: "list", source: ["выполнено", "не выполнено"] }, prompt: { title: "Статус", message: "По статусу считается доля." } },
      ]);
      expect(cellOf(workbook, "Показатели", "E3").formula).toBe("D3*2");
      await port.editTables(edits({ removedColumns: [{ table: "Показатели", header: "Статус" }, { table: "Показатели", header: "Причина" }] }));
      expect((await port.readTables(() => true)).tables).toEqual(before);
      const after = await inspect();
      expect(valuesOf(after, "Показатели")[1]).toEqual([null, "№", "План", "Факт", "Вдвое"]);
      expect(sheetOf(after, "Показатели").validations).toEqual([]);
      expect(cellOf(after, "Показатели", "F5").style.wrap).toBe(false);
    });

    it("moves nothing aside for a column", async () => {
      const rows = INDICATORS.rows.map((row, index) => (index === 4 ? [...row, "моё"] : row));
      const { port, inspect } = await opened(open, { ...INDICATORS, rows });
      expect(await refusal(port.editTables(edits({ addedColumns: [status] })))).toMatchObject({ reason: "no-room", subject: "Показатели" });
      expect(cellOf(await inspect(), "Показатели", "F5").value).toBe("моё");
    });

    it("does not take away a column that has been filled, or is not the last", async () => {
      const { port } = await opened(open, INDICATORS);
      await port.editTables(edits({ addedColumns: [status] }));
      expect(await refusal(port.editTables(edits({ removedColumns: [{ table: "Показатели", header: "Факт" }] })))).toMatchObject({ reason: "cells-changed" });
      await port.editTables(edits({ cells: [cell(0, 4, { content: null, format: "@" }, { content: "выполнено", format: "@" })] }));
      expect(await refusal(port.editTables(edits({ removedColumns: [{ table: "Показатели", header: "Статус" }] })))).toMatchObject({ reason: "cells-changed" });
    });
  });

  describe("drop-down lists", () => {
    const list = { source: ["рост", "снижение"], prompt: null, error: null };
    const lists = async (...set: TableEdits["lists"][number][]) => {
      const { port, inspect } = await opened(open, INDICATORS);
      for (const one of set) await port.editTables(edits({ lists: [one] }));
      const [read] = await port.readLists([{ table: "Показатели", column: 2 }]);
      return { read: read?.runs, workbook: await inspect() };
    };

    it("are none, one, or differ from row to row", async () => {
      expect((await lists()).read).toEqual([{ first: 0, last: 2, rule: { kind: "none" } }]);
      const whole = { table: "Показатели", column: 2, first: 0, last: 2, list };
      expect((await lists(whole)).read).toEqual([{ first: 0, last: 2, rule: { kind: "list", source: ["рост", "снижение"] } }]);
      const range = { ...whole, first: 1, last: 1, list: { ...list, source: { formula: "'Показатели'!$B$3:$B$5" } } };
      expect((await lists(whole, range)).read).toEqual([
        { first: 0, last: 0, rule: { kind: "list", source: ["рост", "снижение"] } },
        { first: 1, last: 1, rule: { kind: "list", source: { formula: expect.stringMatching(/^'?Показатели'?!\$B\$3:\$B\$5$/) as string } } },
        { first: 2, last: 2, rule: { kind: "list", source: ["рост", "снижение"] } },
      ]);
      expect((await lists(whole, { ...whole, first: 2, list: null })).read?.map(({ first, last, rule }) => [first, last, rule.kind])).toEqual([
        [0, 1, "list"],
        [2, 2, "none"],
      ]);
    });

    it("stand at their cells, and other rules stay", async () => {
      const start = buildWorkbook({ sheets: [INDICATORS] });
      const area = { top: 2, left: 3, bottom: 4, right: 4 };
      sheetOf(start, "Показатели").validations = [{ area, rule: { kind: "whole", operator: "greaterThan", first: 0, second: null }, ignoreBlanks: true, prompt: null, error: null }];
      const { port, inspect } = await open(start);
      expect((await port.readLists([{ table: "Показатели", column: 2 }]))[0]?.runs).toEqual([{ first: 0, last: 2, rule: { kind: "other" } }]);
      await port.editTables(edits({ lists: [{ table: "Показатели", column: 2, first: 1, last: 1, list }] }));
      expect(kinds(await inspect())).toEqual([["whole", "whole"], ["list", "whole"], ["whole", "whole"]]);
    });

    it("of no column are read at once", async () => {
      const { port } = await opened(open, INDICATORS);
      expect(await port.readLists([])).toEqual([]);
    });
  });
}

/** Kinds of rules in D3:E5. */
const kinds = (workbook: Workbook): (string | undefined)[][] =>
  [2, 3, 4].map((row) => [3, 4].map((column) => sheetOf(workbook, "Показатели").validationAt(row, column)?.rule.kind));
