import { buildWorkbook } from "./startingWorkbook";
import { adding, plainRows, replacing, sheetSpec, valueCell } from "./specBuilder";
import { cellOf, sheetNamesOf, sheetOf, valuesOf, type OpenWorkbook } from "./workbookUnderTest";

/** «Вернуть прежние листы». */
export function describeRestoring(open: OpenWorkbook): void {
  describe("going back to the sheets before the last writing", () => {
    const start = () => buildWorkbook({ sheets: [{ name: "Данные", rows: [["мой текст"]] }] });
    const form = sheetSpec({ key: "form1", name: "Форма 1. Показатели", rows: plainRows(["форма"]) });

    it("removes what was added, with its mark, and leaves the user's sheets", async () => {
      const { port, inspect } = await open(start());
      await port.writeSheets(replacing(sheetSpec(), form));
      await port.restoreSheets();
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["Данные"]);
      expect(valuesOf(workbook, "Данные")).toEqual([["мой текст"]]);
      expect(workbook.names).toEqual([]);
    });

    it("gives a redrawn sheet its words and its look back, and removes what was new beside it", async () => {
      const { port, inspect } = await open(start());
      const old = [
        { height: 40, cells: [valueCell("старое", { bold: true, fill: "#FFFF00" }), null, null] },
        { height: 20, cells: [valueCell("=не формула"), valueCell(5, { numberFormat: "0.00" }), { ...valueCell(10), formula: "B2*2" }] },
      ];
      await port.writeSheets(replacing(sheetSpec({ rows: old, columnWidths: [50, 12, 12], merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] })));
      await port.writeSheets(replacing(sheetSpec({ rows: plainRows(["новое"], ["новое"], ["новое"]) }), form));
      await port.restoreSheets();
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["Данные", "Отчёт"]);
      expect(valuesOf(workbook, "Отчёт")).toEqual([
        ["старое", null, null],
        ["=не формула", 5, 10],
      ]);
      expect(cellOf(workbook, "Отчёт", "C2").formula).toBe("B2*2");
      expect(cellOf(workbook, "Отчёт", "A1").style).toMatchObject({ bold: true, fill: "#FFFF00" });
      expect(cellOf(workbook, "Отчёт", "B2").style.numberFormat).toBe("0.00");
      const sheet = sheetOf(workbook, "Отчёт");
      expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
      expect(sheet.rowHeight(0)).toBe(40);
    });

    it("makes the tables of a redrawn sheet tables again", async () => {
      const settings = (value: string, rows: number) =>
        sheetSpec({
          key: "methodology",
          name: "Методика",
          rows: plainRows(["Параметр", "Значение"], ...Array.from({ length: rows }, (_, row) => [`Правило ${row}`, value])),
          tables: [{ name: "Методика", range: { top: 0, left: 0, bottom: rows, right: 1 }, columns: ["Параметр", "Значение"], styleName: "TableStyleLight9" }],
        });
      const { port, inspect } = await open(start());
      await port.writeSheets(replacing(settings("было", 2)));
      await port.writeSheets(replacing(settings("стало", 4)));
      await port.restoreSheets();
      const { tables } = await port.readTables((name) => name === "Методика");
      expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([["Правило 0", "было"], ["Правило 1", "было"]]);
      expect(sheetOf(await inspect(), "Методика").tables.map(({ styleName }) => styleName)).toEqual(["TableStyleLight9"]);
    });

    it("gives the former charts back", async () => {
      const chart = { kind: "bar", categoryTitle: "Показатель", valueTitle: "Доля", fills: ["#44546A"], valueFormat: "0.0", fontName: "Times New Roman", place: { top: 5, left: 0, bottom: 15, right: 1 } } as const;
      const drawn = (title: string, rows: number) =>
        sheetSpec({ rows: plainRows(["", "Доля"], ...Array.from({ length: rows }, (_, row) => [`п${row}`, row + 1])), charts: [{ ...chart, key: "share", title, data: { top: 0, left: 0, bottom: rows, right: 1 } }] });
      const { port, inspect } = await open(start());
      await port.writeSheets(replacing(drawn("было", 2)));
      await port.writeSheets(replacing(drawn("стало", 4)));
      await port.restoreSheets();
      const { charts } = sheetOf(await inspect(), "Отчёт");
      expect(charts.map(({ title, series }) => [title.text, series[0]?.values.area.bottom])).toEqual([["было", 2]]);
    });

    it("gives back what a person had written on a sheet of ours", async () => {
      const rows = [["Отчёт"], ["слова человека"]];
      const { port, inspect } = await open(buildWorkbook({ sheets: [{ name: "Мой отчёт", rows }], marks: { report: "'Мой отчёт'!$A$1:$Z$1000" } }));
      await port.writeSheets(replacing(sheetSpec({ rows: plainRows(["новое"]) })));
      await port.restoreSheets();
      const workbook = await inspect();
      expect(valuesOf(workbook, "Мой отчёт")).toEqual(rows);
      expect(workbook.names.map(({ name }) => name)).toEqual(["MunicipalReport.report"]);
    });

    it("goes back one writing only", async () => {
      const { port, inspect } = await open(start());
      await port.writeSheets(replacing(sheetSpec()));
      await port.restoreSheets();
      await expect(port.restoreSheets()).rejects.toMatchObject({ name: "WorkbookFailure", reason: "nothing-to-restore" });
      expect(sheetNamesOf(await inspect())).toEqual(["Данные"]);
    });

    it("refuses where nothing of ours was replaced last", async () => {
      const { port, inspect } = await open(start());
      await expect(port.restoreSheets()).rejects.toMatchObject({ reason: "nothing-to-restore" });
      await port.writeSheets(adding(sheetSpec({ name: "Паспорт" })));
      await expect(port.restoreSheets()).rejects.toMatchObject({ reason: "nothing-to-restore" });
      expect(sheetNamesOf(await inspect())).toEqual(["Данные", "Паспорт"]);
    });

    it("can write again afterwards", async () => {
      const { port, inspect } = await open(start());
      await port.writeSheets(replacing(sheetSpec()));
      await port.restoreSheets();
      await port.writeSheets(replacing(sheetSpec(), form));
      expect(sheetNamesOf(await inspect())).toEqual(["Данные", "Отчёт", "Форма 1. Показатели"]);
    });
  });
}
