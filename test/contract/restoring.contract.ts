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
