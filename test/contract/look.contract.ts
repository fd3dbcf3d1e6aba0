import { buildWorkbook } from "./startingWorkbook";
import { PAGE, replacing, sheetSpec, valueCell } from "./specBuilder";
import { cellOf, sheetOf, type OpenWorkbook } from "./workbookUnderTest";

const EMPTY = { sheets: [{ name: "Лист1", rows: [] }] };

/** How a written sheet looks and prints. */
export function describeLook(open: OpenWorkbook): void {
  describe("look of written sheets", () => {
    it("styles cells and leaves missing cells bare", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const header = valueCell("Шапка", {
        bold: true,
        fill: "#DDEBF7",
        horizontal: "center",
        wrap: true,
        border: { kind: "all", weight: "thin", color: "#808080" },
      });
      const note = valueCell("Сноска", {
        italic: true,
        underline: true,
        fontName: "Arial",
        fontSize: 9,
        fontColor: "#C00000",
        horizontal: "left",
        vertical: "top",
        indent: 2,
      });
      const input = valueCell(null, { locked: false, border: { kind: "bottom", weight: "hair", color: "#000000" } });
      const title = valueCell("Отчёт", { horizontal: "centerAcross", fontSize: 14 });
      await port.writeSheets(
        replacing(
          sheetSpec({
            rows: [
              { height: null, cells: [header, null, note] },
              { height: null, cells: [input, title] },
            ],
          }),
        ),
      );
      const workbook = await inspect();
      const styleOf = (name: string) => cellOf(workbook, "Отчёт", name).style;
      const grey = { line: "thin", color: "#808080" };
      expect(styleOf("A1")).toMatchObject({
        bold: true,
        italic: false,
        fill: "#DDEBF7",
        horizontal: "center",
        vertical: "center",
        wrap: true,
      });
      expect(styleOf("A1")).toMatchObject({
        borderTop: grey,
        borderLeft: grey,
        borderRight: grey,
        fontName: "Times New Roman",
        fontSize: 12,
        locked: true,
      });
      expect(styleOf("C1")).toMatchObject({ italic: true, underline: "single", fontName: "Arial", fontSize: 9, fontColor: "#C00000" });
      expect(styleOf("C1")).toMatchObject({ horizontal: "left", vertical: "top", indent: 2, wrap: false, fill: null, borderTop: null });
      expect(styleOf("A2")).toMatchObject({ locked: false, borderBottom: { line: "hair", color: "#000000" }, borderLeft: null });
      expect(styleOf("B2")).toMatchObject({ horizontal: "centerContinuous", fontSize: 14 });
      expect(styleOf("B1")).toMatchObject({ bold: false, fill: null, fontSize: 11 });
    });

    it("draws every line of a grid, inside and around", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const cell = valueCell(1, { border: { kind: "all", weight: "medium", color: "#000000" } });
      await port.writeSheets(replacing(sheetSpec({ rows: [1, 2, 3].map(() => ({ height: null, cells: [cell, cell] })) })));
      const workbook = await inspect();
      const line = { line: "medium", color: "#000000" };
      for (const name of ["A1", "B1", "A2", "B2", "A3", "B3"]) {
        expect(cellOf(workbook, "Отчёт", name).style).toMatchObject({
          borderTop: line,
          borderBottom: line,
          borderLeft: line,
          borderRight: line,
        });
      }
    });

    it("sets column widths in characters and row heights in points", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const rows = [15, 15, 48.75].map((height) => ({ height, cells: [valueCell("строка")] }));
      await port.writeSheets(replacing(sheetSpec({ rows, columnWidths: [6, 40, 40, 12] })));
      const sheet = sheetOf(await inspect(), "Отчёт");
      expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([6, 40, 40, 12]);
      expect([0, 1, 2].map((row) => sheet.rowHeight(row))).toEqual([15, 15, 48.75]);
    });

    it("gives cells another look while a formula is true, the first formula before the others", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const range = { top: 1, left: 1, bottom: 9, right: 1 };
      const missing = { range, formula: 'AND(B2="",COUNTA($A2:$C2)>0)', look: { fill: "#FCE4D6", fontColor: null, italic: false, numberFormat: null } };
      const example = { range: { ...range, left: 0, right: 2 }, formula: '$A2="пример"', look: { fill: null, fontColor: "#7F7F7F", italic: true, numberFormat: "#,##0" } };
      await port.writeSheets(replacing(sheetSpec({ conditionalFormats: [missing, example] })));
      const look = { fill: null, fontColor: null, bold: null, italic: null, numberFormat: null };
      const sheet = () => inspect().then((workbook) => sheetOf(workbook, "Отчёт").conditionalFormats);
      const formats = [
        { range: "B2:B10", stopIfTrue: true, rule: { kind: "custom", formula: 'AND(B2="",COUNTA($A2:$C2)>0)', look: { ...look, fill: "#FCE4D6" } } },
        { range: "A2:C10", stopIfTrue: true, rule: { kind: "custom", formula: '$A2="пример"', look: { ...look, fontColor: "#7F7F7F", italic: true, numberFormat: "#,##0" } } },
      ];
      expect(await sheet()).toEqual(formats);
      // Drawing the sheet again does not pile them up.
      await port.writeSheets(replacing(sheetSpec({ conditionalFormats: [missing] })));
      expect(await sheet()).toEqual([formats[0]]);
    });

    it("prints only the rows and columns that are to be printed", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const rows = [1, 2, 3, 4].map((value) => ({ height: null, cells: [valueCell(value), null, valueCell(value)] }));
      await port.writeSheets(replacing(sheetSpec({ rows, page: { ...PAGE, printedColumns: 2, printedRows: 3 } })));
      expect(sheetOf(await inspect(), "Отчёт").pageLayout.printArea?.replaceAll("$", "")).toBe("A1:B3");
    });

    it("sets the page up for printing", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const page = { ...PAGE, orientation: "landscape", titleRows: { first: 1, last: 2 }, pageNumbers: true } as const;
      const rows = [1, 2, 3, 4].map((value) => ({ height: null, cells: [valueCell(value), null, valueCell(value)] }));
      await port.writeSheets(replacing(sheetSpec({ rows, page })));
      const { pageLayout } = sheetOf(await inspect(), "Отчёт");
      expect(pageLayout).toMatchObject({
        orientation: "landscape",
        paperSize: "A4",
        titleRows: { first: 1, last: 2 },
        differentFirstPage: true,
      });
      expect(pageLayout.zoom).toEqual({ pagesWide: 1, pagesTall: 0 });
      expect(pageLayout.printArea?.replaceAll("$", "")).toBe("A1:C4");
      expect(pageLayout.pages.centerHeader).toBe("&P");
      expect(pageLayout.firstPage.centerHeader).toBe("");
      // 3 cm are 3 / 2.54 · 72 points.
      expect(pageLayout.margins.left).toBeCloseTo(85.04, 1);
      expect(pageLayout.margins.right).toBeCloseTo(28.35, 1);
      expect(pageLayout.margins.top).toBeCloseTo(56.69, 1);
      expect(pageLayout.margins.bottom).toBeCloseTo(56.69, 1);
    });

    it("prints no page number where none is wanted", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      await port.writeSheets(replacing(sheetSpec()));
      expect(sheetOf(await inspect(), "Отчёт").pageLayout).toMatchObject({
        orientation: "portrait",
        titleRows: null,
        pages: { centerHeader: "" },
      });
    });

    it("freezes rows, hides gridlines, colours the tab and shows the wanted sheet", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const form = sheetSpec({ key: "form", name: "Форма 1", frozenRows: 3, showGridlines: false, tabColor: "#70AD47" });
      await port.writeSheets({ ...replacing(sheetSpec(), form), activate: "form" });
      const workbook = await inspect();
      expect(sheetOf(workbook, "Форма 1")).toMatchObject({ frozenRows: 3, showGridlines: false, tabColor: "#70AD47" });
      expect(sheetOf(workbook, "Отчёт")).toMatchObject({ frozenRows: 0, showGridlines: true, tabColor: null });
      expect(workbook.activeSheet.name).toBe("Форма 1");
    });
  });
}
