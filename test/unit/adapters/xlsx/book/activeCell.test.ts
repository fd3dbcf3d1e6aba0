import { handmadeParts, MAIN, openHandmade, savedParts } from "../handmade";
import { openXlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";
import { pack } from "../handmade";

const CELLS = `<sheetData><row r="1"><c r="A1"  ><v>1</v></c></row></sheetData>`;

describe("the shown cell", () => {
  it("moves the selection, and leaves no second tab selected: a group would take all typing", async () => {
    const workbook = await openHandmade([
      {
        name: "Первый",
        body: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>${CELLS}`,
      },
      { name: "Второй", body: `<sheetFormatPr defaultRowHeight="15"/>${CELLS}` },
    ]);
    await workbook.select("второй", { row: 6, column: 27 });
    const parts = await savedParts(workbook);
    expect(parts["xl/workbook.xml"]).toContain('<bookViews><workbookView activeTab="1"/></bookViews><sheets>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      `<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>${CELLS}`,
    );
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(
      `<sheetViews><sheetView workbookViewId="0" tabSelected="1"><selection activeCell="AB7" sqref="AB7"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${CELLS}`,
    );
  });

  it("goes into the active pane of a frozen sheet", async () => {
    const pane = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
    const body = `<sheetViews><sheetView workbookViewId="0">${pane}<selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>${CELLS}`;
    const workbook = await openHandmade([{ name: "Лист1", body }]);
    await workbook.select("Лист1", { row: 4, column: 0 });
    await workbook.select("Лист1", { row: 5, column: 0 });
    expect((await savedParts(workbook))["xl/worksheets/sheet1.xml"]).toContain(
      `${pane}<selection pane="bottomLeft" activeCell="A6" sqref="A6"/><selection activeCell="A1" sqref="A1"/>`,
    );
  });

  it("keeps a prefix, and shows a hidden sheet", async () => {
    const parts = handmadeParts([
      { name: "А", body: CELLS },
      { name: "Б", body: "" },
    ]);
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const workbook = (parts["xl/workbook.xml"] ?? "").replace('name="Б"', 'name="Б" state="veryHidden"');
    const opened = await openXlsxWorkbook(pack({ ...parts, "xl/worksheets/sheet2.xml": prefixed, "xl/workbook.xml": workbook }));
    await opened.select("Б", { row: 0, column: 0 });
    const saved = await savedParts(opened);
    expect(saved["xl/worksheets/sheet2.xml"]).toContain(
      '<x:sheetViews><x:sheetView workbookViewId="0" tabSelected="1"><x:selection activeCell="A1" sqref="A1"/></x:sheetView></x:sheetViews><x:sheetData/>',
    );
    expect(saved["xl/workbook.xml"]).not.toContain("veryHidden");
  });

  it("cannot be on a sheet that is not there", async () => {
    const workbook = await openHandmade([{ name: "А", body: CELLS }]);
    await expect(workbook.select("Б", { row: 0, column: 0 })).rejects.toMatchObject({ reason: "not-found", subject: "Б" });
  });
});
