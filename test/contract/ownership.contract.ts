import { buildWorkbook } from "./startingWorkbook";
import { adding, plainRows, replacing, sheetSpec, valueCell } from "./specBuilder";
import { cellOf, sheetNamesOf, sheetOf, valuesOf, type OpenWorkbook } from "./workbookUnderTest";

const refused = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("Nothing was refused");
    },
    (error: unknown) => error,
  );

/** Which sheets are ours, and what happens to those of others. */
export function describeOwnership(open: OpenWorkbook): void {
  describe("ownership of sheets", () => {
    it("marks new sheets with hidden names", async () => {
      const { port, inspect } = await open(buildWorkbook({ sheets: [{ name: "Лист1", rows: [] }] }));
      await port.writeSheets(replacing(sheetSpec(), sheetSpec({ key: "form1", name: "Форма 1. Показатели" })));
      const { names } = await inspect();
      const marks = names
        .filter(({ name }) => name.startsWith("MunicipalReport."))
        .map(({ name, formula, visible }) => [name, formula.replace(/^Отчёт!/, "'Отчёт'!"), visible]);
      expect(marks).toEqual([
        ["MunicipalReport.report", "'Отчёт'!$A$1:$Z$1000", false],
        ["MunicipalReport.form1", "'Форма 1. Показатели'!$A$1:$Z$1000", false],
      ]);
    });

    it("redraws a sheet of ours in place, under the name the user gave it, and nothing of the old one remains", async () => {
      const { port, inspect } = await open(buildWorkbook({ sheets: [{ name: "Первый", rows: [["мой текст"]] }] }));
      const old = [
        valueCell("старое", { bold: true, fill: "#FFFF00" }),
        valueCell("старое", { border: { kind: "all", weight: "thin", color: "#000000" } }),
        valueCell(5),
      ];
      const oldRows = [1, 2, 3].map(() => ({ height: 40, cells: old }));
      await port.writeSheets(
        replacing(sheetSpec({ rows: oldRows, columnWidths: [50, 50, 50], merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] })),
      );
      await port.writeSheets(replacing(sheetSpec({ rows: plainRows(["новое"]) }), sheetSpec({ key: "log", name: "Проверка данных" })));
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["Первый", "Отчёт", "Проверка данных"]);
      expect(valuesOf(workbook, "Отчёт")).toEqual([["новое"]]);
      expect(valuesOf(workbook, "Первый")).toEqual([["мой текст"]]);
      const sheet = sheetOf(workbook, "Отчёт");
      expect(sheet.merges).toEqual([]);
      expect(cellOf(workbook, "Отчёт", "B3").style).toMatchObject({ bold: false, fill: null, borderTop: null, borderLeft: null });
      expect([sheet.rowHeight(2), sheet.columnWidth(2)]).toEqual([15, 8.43]);
      expect(workbook.names.filter(({ name }) => name === "MunicipalReport.report")).toHaveLength(1);
    });

    it("knows a sheet of ours by its mark, not by its name", async () => {
      const { port, inspect } = await open(
        buildWorkbook({
          sheets: [
            { name: "Данные", rows: [["а"]] },
            { name: "Мой отчёт за 2021", rows: [["старое", "старое"], ["старое"]] },
            { name: "Ещё данные", rows: [["б"]] },
          ],
          marks: { report: "'Мой отчёт за 2021'!$A$1:$Z$1000" },
        }),
      );
      expect((await port.writeSheets(replacing(sheetSpec()))).names).toEqual({ report: "Мой отчёт за 2021" });
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["Данные", "Мой отчёт за 2021", "Ещё данные"]);
      expect(valuesOf(workbook, "Мой отчёт за 2021")).toEqual([["Отчёт"]]);
    });

    it("redraws a sheet of ours that its user emptied", async () => {
      const start = { sheets: [{ name: "Пусто", rows: [] }], marks: { report: "'Пусто'!$A$1:$Z$1000" } };
      const { port, inspect } = await open(buildWorkbook(start));
      expect((await port.writeSheets(replacing(sheetSpec()))).names).toEqual({ report: "Пусто" });
      expect(valuesOf(await inspect(), "Пусто")).toEqual([["Отчёт"]]);
    });

    it("leaves a user's sheet of the wanted name alone and counts on, whatever the case", async () => {
      const sheets = ["отчёт", "Отчёт (2)"].map((name) => ({ name, rows: [["моё"]] }));
      const { port, inspect } = await open(buildWorkbook({ sheets }));
      expect((await port.writeSheets(replacing(sheetSpec()))).names).toEqual({ report: "Отчёт (3)" });
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["отчёт", "Отчёт (2)", "Отчёт (3)"]);
      expect([valuesOf(workbook, "отчёт"), valuesOf(workbook, "Отчёт (2)")]).toEqual([[["моё"]], [["моё"]]]);
    });

    it("makes a new sheet and a new mark where the old sheet was deleted", async () => {
      const { port, inspect } = await open(
        buildWorkbook({ sheets: [{ name: "Лист1", rows: [] }], marks: { report: "#REF!$A$1:$Z$1000" } }),
      );
      expect((await port.writeSheets(replacing(sheetSpec()))).names).toEqual({ report: "Отчёт" });
      const marks = (await inspect()).names.filter(({ name }) => name === "MunicipalReport.report");
      expect(marks).toHaveLength(1);
      expect(marks[0]).toMatchObject({ visible: false, formula: expect.stringMatching(/^'?Отчёт'?!\$A\$1:\$Z\$1000$/) as string });
    });

    it("gives added sheets to the user: no mark, always new", async () => {
      const { port, inspect } = await open(buildWorkbook({ sheets: [{ name: "Лист1", rows: [] }] }));
      await port.writeSheets(adding(sheetSpec({ name: "Паспорт" })));
      expect((await port.writeSheets(adding(sheetSpec({ name: "Паспорт" })))).names).toEqual({ report: "Паспорт (2)" });
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["Лист1", "Паспорт", "Паспорт (2)"]);
      expect(workbook.names).toEqual([]);
    });

    it("refuses a taken table name before anything is written", async () => {
      const start = { sheets: [{ name: "Лист1", rows: [["№"], ["1"]], tables: [{ name: "Показатели", area: "A1:A2" }] }] };
      const { port, inspect } = await open(buildWorkbook(start));
      const table = {
        name: "ПОКАЗАТЕЛИ",
        range: { top: 0, left: 0, bottom: 1, right: 0 },
        columns: ["Код"],
        styleName: "TableStyleLight9",
      };
      const clashing = sheetSpec({ key: "data", name: "Данные", rows: plainRows(["Код"], ["1"]), tables: [table] });
      expect(await refused(port.writeSheets(adding(sheetSpec(), clashing)))).toMatchObject({
        name: "WorkbookFailure",
        reason: "name-taken",
        subject: "ПОКАЗАТЕЛИ",
      });
      expect(sheetNamesOf(await inspect())).toEqual(["Лист1"]);
    });

    it("refuses to draw over a person's table on a sheet of ours, before anything is written", async () => {
      const rows = [["старое"], [], [null, null, "а", "б"], [null, null, 1, 2]];
      const start = { sheets: [{ name: "Отчёт", rows, tables: [{ name: "МоиРасчёты", area: "C3:D4" }] }], marks: { report: "'Отчёт'!$A$1:$Z$1000" } };
      const { port, inspect } = await open(buildWorkbook(start));
      const other = sheetSpec({ key: "log", name: "Проверка данных" });
      expect(await refused(port.writeSheets(replacing(sheetSpec(), other)))).toMatchObject({ name: "WorkbookFailure", reason: "table-in-the-way", subject: "МоиРасчёты" });
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["Отчёт"]);
      expect(cellOf(workbook, "Отчёт", "D4").value).toBe(2);
      expect(sheetOf(workbook, "Отчёт").tables.map(({ name }) => name)).toEqual(["МоиРасчёты"]);
    });

    it("shows a cell to the user", async () => {
      const { port, inspect } = await open(
        buildWorkbook({
          sheets: [
            { name: "Лист1", rows: [] },
            { name: "Форма д'Арк", rows: [["а"]] },
          ],
        }),
      );
      await port.select("Форма д'Арк", { row: 6, column: 2 });
      const workbook = await inspect();
      expect(workbook.activeSheet.name).toBe("Форма д'Арк");
      expect(workbook.activeSheet.selection).toEqual({ top: 6, left: 2, bottom: 6, right: 2 });
    });
  });
}
