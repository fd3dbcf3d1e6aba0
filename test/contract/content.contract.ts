import { buildWorkbook } from "./startingWorkbook";
import { adding, formulaCell, plainRows, replacing, sheetSpec, valueCell } from "./specBuilder";
import { cellOf, sheetNamesOf, sheetOf, valuesOf, type OpenWorkbook } from "./workbookUnderTest";

const EMPTY = { sheets: [{ name: "Лист1", rows: [] }] };

/** What a written sheet says. */
export function describeContent(open: OpenWorkbook): void {
  describe("content of written sheets", () => {
    it("appends new sheets in order, with their values", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const rows = plainRows(["Показатель", "Факт"], [null, null], ["Доля", 35.1]);
      const written = await port.writeSheets(replacing(sheetSpec({ rows }), sheetSpec({ key: "log", name: "Проверка данных" })));
      expect(written.names).toEqual({ report: "Отчёт", log: "Проверка данных" });
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["Лист1", "Отчёт", "Проверка данных"]);
      expect(valuesOf(workbook, "Отчёт")).toEqual([
        ["Показатель", "Факт"],
        [null, null],
        ["Доля", 35.1],
      ]);
    });

    it.each([
      "=1+1",
      '=HYPERLINK("http://example.org")',
      "+79001234567",
      "-",
      "-5",
      "@сегодня",
      "'в апострофах'",
      "1.10",
      "2021",
      "0012",
      "1,5",
      "31.12.2021",
      "1/2",
      "5 %",
      "1E3",
      "TRUE",
      "ИСТИНА",
      "#N/A",
      " с пробелом",
      "две\nстроки",
    ])("keeps the text «%s» a text", async (text) => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const row = {
        height: null,
        cells: [valueCell(text), valueCell(text, { numberFormat: "@" }), valueCell(text, { numberFormat: "0.00" })],
      };
      await port.writeSheets(replacing(sheetSpec({ rows: [row] })));
      const workbook = await inspect();
      for (const name of ["A1", "B1", "C1"]) expect(cellOf(workbook, "Отчёт", name)).toMatchObject({ value: text, formula: null });
      expect(["A1", "B1", "C1"].map((name) => cellOf(workbook, "Отчёт", name).style.numberFormat)).toEqual(["General", "@", "0.00"]);
    });

    it("writes numbers with their number formats, also where a text format stands beside", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const cells = [
        valueCell(1.003, { numberFormat: "0.0%" }),
        valueCell(269.76, { numberFormat: "#,##0.00" }),
        valueCell(0.1),
        valueCell(-3),
      ];
      await port.writeSheets(replacing(sheetSpec({ rows: [{ height: null, cells }] })));
      const workbook = await inspect();
      expect(valuesOf(workbook, "Отчёт")).toEqual([[1.003, 269.76, 0.1, -3]]);
      expect(["A1", "B1", "C1", "D1"].map((name) => cellOf(workbook, "Отчёт", name).style.numberFormat)).toEqual([
        "0.0%",
        "#,##0.00",
        "General",
        "General",
      ]);
    });

    it("puts the sheets' real names into formulas, also of sheets that follow", async () => {
      const { port, inspect } = await open(buildWorkbook({ sheets: [{ name: "Форма 1", rows: [["чужой лист"]] }] }));
      const report = sheetSpec({
        rows: [{ height: null, cells: [formulaCell("{{form}}!A1*{{form}}!B1", 12), formulaCell("SUM(1,2)", 3)] }],
      });
      const form = sheetSpec({ key: "form", name: "Форма 1", rows: plainRows([3, 4]) });
      expect((await port.writeSheets(replacing(report, form))).names).toEqual({ report: "Отчёт", form: "Форма 1 (2)" });
      const workbook = await inspect();
      expect(cellOf(workbook, "Отчёт", "A1")).toMatchObject({ formula: "'Форма 1 (2)'!A1*'Форма 1 (2)'!B1", value: 12 });
      expect(cellOf(workbook, "Отчёт", "B1")).toMatchObject({ formula: "SUM(1,2)", value: 3 });
    });

    it("merges, and links cells to other cells", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const link = { sheet: "Лист1", cell: { row: 6, column: 7 } };
      const rows = [{ height: null, cells: [valueCell("Заголовок"), valueCell(null), { ...valueCell("Лист1!H7"), link }] }];
      await port.writeSheets(replacing(sheetSpec({ rows, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })));
      const workbook = await inspect();
      expect(sheetOf(workbook, "Отчёт").merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
      expect(cellOf(workbook, "Отчёт", "C1")).toMatchObject({ value: "Лист1!H7", hyperlink: { documentReference: "'Лист1'!H7" } });
    });

    it("adds tables with their names and headers", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const tables = [
        { name: "Показатели", range: { top: 1, left: 0, bottom: 2, right: 1 }, columns: ["№", "План"], styleName: "TableStyleLight9" },
      ];
      await port.writeSheets(adding(sheetSpec({ name: "Показатели", rows: plainRows(["Подсказка"], ["№", "План"], ["1", null]), tables })));
      const workbook = await inspect();
      const [table] = sheetOf(workbook, "Показатели").tables;
      expect(table).toMatchObject({
        name: "Показатели",
        area: { top: 1, left: 0, bottom: 2, right: 1 },
        styleName: "TableStyleLight9",
        showHeaders: true,
      });
      expect(table?.columns.map(({ name }) => name)).toEqual(["№", "План"]);
      expect((await port.readTables(() => true)).tables[0]?.rows[0]?.cells).toEqual(["1", null]);
    });

    it("offers drop-down lists from words and from ranges", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const words = {
        range: { top: 1, left: 0, bottom: 9, right: 0 },
        source: ["рост", "снижение"],
        prompt: { title: "Направление", text: "Выберите из списка." },
        error: { title: "Нет в списке", text: "Выберите «рост» или «снижение»." },
      };
      const range = {
        range: { top: 1, left: 1, bottom: 9, right: 1 },
        source: { formula: "{{lists}}!$A$1:$A$2" },
        prompt: null,
        error: null,
      };
      const lists = sheetSpec({ key: "lists", name: "Списки", rows: plainRows(["а"], ["б"]) });
      await port.writeSheets(adding(sheetSpec({ validations: [words, range] }), lists));
      const sheet = sheetOf(await inspect(), "Отчёт");
      expect(sheet.validationAt(5, 0)).toMatchObject({
        rule: { kind: "list", source: ["рост", "снижение"], dropDown: true },
        prompt: { title: "Направление", message: "Выберите из списка." },
        error: { title: "Нет в списке", message: "Выберите «рост» или «снижение».", style: "stop" },
      });
      expect(sheet.validationAt(9, 1)).toMatchObject({ rule: { kind: "list", source: { formula: "'Списки'!$A$1:$A$2" } }, error: null });
      expect(sheet.validationAt(10, 1)).toBeNull();
    });

    it("shows a hint where anything may be typed", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const prompt = { title: "План", text: "План на отчётный год." };
      await port.writeSheets(adding(sheetSpec({ validations: [{ range: { top: 1, left: 0, bottom: 9, right: 0 }, source: null, prompt, error: null }] })));
      const sheet = sheetOf(await inspect(), "Отчёт");
      expect(sheet.validationAt(9, 0)).toMatchObject({ rule: { kind: "any" }, prompt: { title: "План", message: "План на отчётный год." } });
      expect(sheet.validationAt(10, 0)).toBeNull();
    });
  });
}
