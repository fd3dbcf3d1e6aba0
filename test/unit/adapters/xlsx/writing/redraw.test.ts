import { openXlsxWorkbook, newXlsxWorkbook, type XlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";
import type { SheetSpec } from "../../../../../src/workbook/sheetSpec";
import { formulaCell, PAGE, plainRows, replacing, sheetSpec, valueCell } from "../../../../contract/specBuilder";
import { handmadeParts, OFFICE, pack, savedParts, type TextParts } from "../handmade";
import { userFile } from "../userFile";

const styled = (text: string): SheetSpec =>
  sheetSpec({
    rows: [
      { height: 18.75, cells: ["№", "Код", text].map((value) => valueCell(value, { bold: true, fill: "#E2EFDA", numberFormat: "0.000" })) },
      ...plainRows(["1", "1.1", "а"]),
    ],
    tables: [
      { name: "Журнал", range: { top: 0, left: 0, bottom: 1, right: 2 }, columns: ["№", "Код", text], styleName: "TableStyleLight9" },
    ],
    page: { ...PAGE, titleRows: { first: 0, last: 0 } },
  });

const names = (parts: TextParts): string[] =>
  [...(parts["xl/workbook.xml"] ?? "").matchAll(/<definedName [^>]*>[^<]*/g)].map(([name]) => name);

describe("a sheet of ours drawn again", () => {
  it("leaves the same file, however often the same is written", async () => {
    const workbook = await openXlsxWorkbook(await userFile());
    await workbook.writeSheets(replacing(styled("Факт")));
    const once = await savedParts(workbook);
    await workbook.writeSheets(replacing(styled("Факт")));
    await workbook.writeSheets(replacing(styled("Факт")));
    expect(await savedParts(workbook)).toEqual(once);
    expect(names(once)).toEqual([
      expect.stringContaining("Ставка") as string,
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'Отчёт'!$A$1:$C$2`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Отчёт'!$1:$1`,
      `<definedName name="MunicipalReport.report" hidden="1">'Отчёт'!$A$1:$Z$1000`,
    ]);
  });

  it("does so too after the file was saved and opened between", async () => {
    let workbook: XlsxWorkbook = await openXlsxWorkbook(await userFile());
    await workbook.writeSheets(replacing(styled("Факт")));
    const once = await savedParts(workbook);
    workbook = await openXlsxWorkbook(await workbook.toBytes());
    await workbook.writeSheets(replacing(styled("Факт")));
    expect(await savedParts(workbook)).toEqual(once);
  });

  it("keeps the number of a table of the same name, to which slicers refer, and loses no table of another name", async () => {
    const workbook = await openXlsxWorkbook(await userFile());
    await workbook.writeSheets(replacing(styled("Факт")));
    await workbook.writeSheets(replacing(styled("Стало")));
    const again = await savedParts(workbook);
    expect(again["xl/tables/table2.xml"]).toMatch(/ id="2" name="Журнал".*name="Стало"/s);
    await expect(workbook.writeSheets(replacing(sheetSpec()))).rejects.toMatchObject({ reason: "table-in-the-way", subject: "Журнал" });
    expect(await savedParts(workbook)).toEqual(again);
  });

  it("forgets the print titles of its former drawing", async () => {
    const workbook = await openXlsxWorkbook(await userFile());
    await workbook.writeSheets(replacing({ ...styled("Факт"), tables: [] }));
    expect(names(await savedParts(workbook)).filter((name) => name.includes("Print_Titles"))).toHaveLength(1);
    await workbook.writeSheets(replacing(sheetSpec()));
    expect(names(await savedParts(workbook)).filter((name) => name.includes("Print_Titles"))).toEqual([]);
  });

  it("carries over what a person put on top (drawings, notes, slicers), but not lists of former cells", async () => {
    const workbook = newXlsxWorkbook();
    await workbook.writeSheets(replacing(sheetSpec()));
    const parts = await savedParts(workbook);
    const sheet = (parts["xl/worksheets/sheet1.xml"] ?? "")
      .replace(
        "<worksheet ",
        '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="urn:x14ac" ',
      )
      .replace(
        "</worksheet>",
        '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"/><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>',
      );
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId3" Type="${OFFICE}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`;
    const withDrawing = {
      ...parts,
      "xl/worksheets/sheet1.xml": sheet,
      "xl/worksheets/_rels/sheet1.xml.rels": rels,
      "xl/drawings/drawing1.xml": "<d/>",
      "xl/printerSettings/printerSettings1.bin": "p",
    };
    const opened = await openXlsxWorkbook(pack(withDrawing));
    await opened.writeSheets(replacing(styled("Факт")));
    const redrawn = await savedParts(opened);
    expect(redrawn["xl/worksheets/sheet1.xml"]).toMatch(
      /<worksheet (?=[^>]*xmlns:mc=)(?=[^>]*mc:Ignorable="x14ac")(?=[^>]*xmlns:x14ac=)(?=[^>]*xmlns:r=)[^>]*>.*<drawing r:id="rId1"\/><legacyDrawing r:id="rId2"\/><tableParts count="1"><tablePart r:id="rId3"\/><\/tableParts><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"\/><\/extLst><\/worksheet>$/s,
    );
    expect(redrawn["xl/drawings/drawing1.xml"]).toBe("<d/>");
    expect(redrawn["xl/printerSettings/printerSettings1.bin"]).toBeUndefined();
    expect(redrawn["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("printerSettings");
  });

  it("forgets the filter of its former cells, not the names a person gave to its cells", async () => {
    const workbook = newXlsxWorkbook();
    await workbook.writeSheets(replacing(sheetSpec()));
    const parts = await savedParts(workbook);
    const own = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Отчёт'!$A$1:$C$9</definedName><definedName name="Итог" localSheetId="0">'Отчёт'!$B$2</definedName>`;
    const named = (parts["xl/workbook.xml"] ?? "").replace("<definedNames>", `<definedNames>${own}`);
    const opened = await openXlsxWorkbook(pack({ ...parts, "xl/workbook.xml": named }));
    await opened.writeSheets(replacing(sheetSpec()));
    expect(names(await savedParts(opened)).map((name) => /name="([^"]*)"/.exec(name)?.[1])).toEqual([
      "Итог",
      "_xlnm.Print_Area",
      "MunicipalReport.report",
    ]);
  });

  it("asks for a recalculation only when a formula of the user looks at it", async () => {
    const parts = handmadeParts([
      { name: "Свод", body: `<sheetData><row r="1"><c r="A1"><f>'Отчёт &amp; Ко'!A1*2</f><v>2</v></c></row></sheetData>` },
    ]);
    const workbook = await openXlsxWorkbook(pack(parts));
    const spec = (value: number): SheetSpec =>
      sheetSpec({ name: "Отчёт & Ко", rows: [{ height: null, cells: [formulaCell("1*1", value)] }] });
    await workbook.writeSheets(replacing(spec(1)));
    expect((await savedParts(workbook))["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    await workbook.writeSheets(replacing(spec(2)));
    expect((await savedParts(workbook))["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe("what is refused before anything is written", () => {
  it("a protected sheet of ours, and new sheets in a workbook with a locked structure", async () => {
    const workbook = newXlsxWorkbook();
    await workbook.writeSheets(replacing(sheetSpec()));
    const parts = await savedParts(workbook);
    const locked = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1" objects="1"/>',
    );
    const one = await openXlsxWorkbook(pack({ ...parts, "xl/worksheets/sheet1.xml": locked }));
    await expect(one.writeSheets(replacing(sheetSpec()))).rejects.toMatchObject({ reason: "sheet-protected", subject: "Отчёт" });
    const structure = (parts["xl/workbook.xml"] ?? "").replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>');
    const other = await openXlsxWorkbook(pack({ ...parts, "xl/workbook.xml": structure }));
    await expect(other.writeSheets(replacing(sheetSpec(), sheetSpec({ key: "log", name: "Журнал" })))).rejects.toMatchObject({
      reason: "workbook-protected",
    });
    expect(await other.writeSheets(replacing(sheetSpec()))).toEqual({ names: { report: "Отчёт" } });
  });

  it("a table whose name a defined name has", async () => {
    const workbook = await openXlsxWorkbook(await userFile());
    const table = { name: "СТАВКА", range: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ["Код"], styleName: "TableStyleLight9" };
    const spec = sheetSpec({ rows: plainRows(["Код"], ["1"]), tables: [table] });
    await expect(workbook.writeSheets(replacing(spec))).rejects.toMatchObject({ reason: "name-taken", subject: "СТАВКА" });
  });
});
