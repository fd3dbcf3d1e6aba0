/** Real .xlsx files: what the model holds survives saving and loading; other programs' files are read. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Workbook as ForeignWorkbook } from "@cj-tech-master/excelts";
import { calculateWorkbook } from "./calculation";
import { addTable, renameTable } from "./model/tableRules";
import type { Sheet } from "./model/sheet";
import { Workbook } from "./model/workbook";
import { loadWorkbook } from "./xlsx/loadWorkbook";
import { saveWorkbook } from "./xlsx/saveWorkbook";

function fullWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.calculator = calculateWorkbook;
  const sheet = workbook.addSheet("Форма 1. Показатели");
  const other = workbook.addSheet("О'Лист");
  workbook.addSheet("Скрытый").visibility = "veryHidden";
  workbook.transaction(() => {
    ["Код", "План", "Факт"].forEach((value, column) => sheet.setCell(0, column, { value }));
    sheet.setCell(1, 0, { value: "=1+1" });
    sheet.setCell(1, 1, { value: 2.5 });
    sheet.setCell(1, 2, { formula: "B2*2" });
    sheet.setCell(2, 0, { value: { error: "#N/A" } });
    sheet.setCell(2, 1, { value: 44561 });
    sheet.setCell(2, 2, { formula: "1/0" });
    sheet.setCell(5, 0, { formula: '"а"&"б"' });
    sheet.setCell(6, 0, { value: true });
    sheet.setCell(7, 0, { value: "перейти", hyperlink: { documentReference: "'О''Лист'!A1", address: null, screenTip: "показать" } });
    sheet.setCell(8, 0, { value: "сайт", hyperlink: { documentReference: null, address: "https://example.org/", screenTip: null } });
    sheet.setCell(9, 0, { value: "две\nстроки" });
    sheet.setStyle(
      { top: 2, left: 1, bottom: 2, right: 1 },
      {
        numberFormat: "dd.mm.yyyy",
        bold: true,
        italic: true,
        underline: "double",
        strikethrough: true,
        fontName: "Times New Roman",
        fontSize: 12,
        fontColor: "#C00000",
        fill: "#FFEE00",
        borderTop: { line: "hair", color: "#112233" },
        borderRight: { line: "double", color: "#000000" },
        horizontal: "centerContinuous",
        vertical: "top",
        wrap: true,
        rotation: -45,
        locked: false,
      },
    );
    sheet.setStyle({ top: 11, left: 0, bottom: 11, right: 3 }, { fill: "#CCCCCC", horizontal: "left", indent: 3 });
    const table = addTable(workbook, sheet, { top: 0, left: 0, bottom: 2, right: 2 }, true);
    renameTable(workbook, table, "Показатели");
    const [, , last] = table.columns;
    if (last !== undefined) last.calculatedFormula = "Показатели[[#This Row],[План]]*2";
    Object.assign(table, { styleName: "TableStyleLight9", showFilterButton: false, highlightFirstColumn: true, showBandedRows: false });
    sheet.merges = [{ top: 12, left: 0, bottom: 12, right: 3 }];
    sheet.columnWidths.set(0, 20).set(2, 5);
    sheet.hiddenColumns.add(4);
    sheet.rowHeights.set(0, 33.5);
    sheet.hiddenRows.add(2);
    Object.assign(sheet, {
      frozenRows: 1,
      frozenColumns: 1,
      tabColor: "#336699",
      showGridlines: false,
      filterArea: { top: 20, left: 0, bottom: 25, right: 1 },
    });
    sheet.validations = [
      {
        area: { top: 1, left: 0, bottom: 2, right: 0 },
        rule: { kind: "list", source: ["да", "нет"], dropDown: true },
        ignoreBlanks: true,
        prompt: { title: "Ответ", message: "Выберите" },
        error: { title: "Ответ", message: "Только из списка", style: "stop" },
      },
      {
        area: { top: 3, left: 1, bottom: 3, right: 1 },
        rule: { kind: "decimal", operator: "between", first: 0, second: 100 },
        ignoreBlanks: false,
        prompt: null,
        error: null,
      },
    ];
    sheet.pageLayout = {
      ...sheet.pageLayout,
      orientation: "landscape",
      paperSize: "A4",
      zoom: { pagesWide: 1, pagesTall: 0 },
      margins: { left: 56.693, right: 28.346, top: 56.693, bottom: 56.693, header: 21.6, footer: 21.6 },
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 0 },
      printArea: "A1:C20",
      differentFirstPage: true,
      centerHorizontally: true,
      pages: { ...sheet.pageLayout.pages, centerHeader: "&P", rightFooter: "&D" },
    };
    other.protection = {
      password: null,
      options: {
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertRows: false,
        allowInsertHyperlinks: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowSort: false,
        allowAutoFilter: true,
        allowPivotTables: false,
      },
    };
    workbook.names.push(
      { name: "MunicipalReport.form1", formula: "'Форма 1. Показатели'!$A$1:$Z$1000", visible: false, comment: "", scope: null },
      { name: "План", formula: "'О''Лист'!$A$1", visible: true, comment: "пояснение", scope: null },
      { name: "Местное", formula: "'О''Лист'!$B$1", visible: true, comment: "", scope: other },
    );
    workbook.structureProtection = { password: null };
  });
  workbook.activate(other);
  return workbook;
}

/** Everything of a sheet that a file can hold, in a comparable form. */
const contentsOf = (sheet: Sheet): object => ({
  name: sheet.name,
  cells: sheet
    .cells()
    .map(({ row, column, cell }) => [row, column, cell])
    .sort((one, other) => Number(one[0]) - Number(other[0]) || Number(one[1]) - Number(other[1])),
  tables: sheet.tables.map((table) => ({ ...table, id: null, sheet: null })),
  merges: sheet.merges,
  validations: sheet.validations,
  widths: [...sheet.columnWidths],
  heights: [...sheet.rowHeights],
  hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
  view: [
    sheet.visibility,
    sheet.tabColor,
    sheet.showGridlines,
    sheet.showHeadings,
    sheet.frozenRows,
    sheet.frozenColumns,
    sheet.filterArea,
  ],
  page: sheet.pageLayout,
  protection: sheet.protection,
});

test("everything in the model survives saving and loading", async () => {
  const workbook = fullWorkbook();
  const loaded = await loadWorkbook(await saveWorkbook(workbook));
  expect(loaded.sheets.map(contentsOf)).toEqual(workbook.sheets.map(contentsOf));
  expect(loaded.names.map((name) => ({ ...name, scope: name.scope?.name ?? null }))).toEqual(
    workbook.names.map((name) => ({ ...name, scope: name.scope?.name ?? null })),
  );
  expect([loaded.activeSheet.name, loaded.structureProtection]).toEqual(["О'Лист", { password: null }]);
});

test("the file holds formula results, hidden names, quoted print ranges and calculated columns", async () => {
  const files = unzipSync(await saveWorkbook(fullWorkbook()));
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  expect(part("xl/worksheets/sheet1.xml")).toContain("<f>B2*2</f><v>5</v>");
  expect(part("xl/worksheets/sheet1.xml")).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
  expect(part("xl/workbook.xml")).toContain('<definedName name="MunicipalReport.form1" hidden="1">');
  expect(part("xl/workbook.xml")).toContain("'Форма 1. Показатели'!$A$1:$C$20");
  expect(part("xl/workbook.xml")).toContain("'Форма 1. Показатели'!$A:$A,'Форма 1. Показатели'!$1:$2");
  expect(part("xl/tables/table1.xml")).toContain("<calculatedColumnFormula>Показатели[[#This Row],[План]]*2</calculatedColumnFormula>");
});

test("another library reads the file the same way", async () => {
  const foreign = new ForeignWorkbook();
  await foreign.xlsx.load(await saveWorkbook(fullWorkbook()));
  const sheet = foreign.getWorksheet("Форма 1. Показатели");
  expect(sheet?.getCell("C2").value).toMatchObject({ formula: "B2*2", result: 5 });
  expect(sheet?.getCell("B3").font).toMatchObject({ bold: true, name: "Times New Roman", size: 12 });
  expect(sheet?.getTables().map(({ name }: { name: string }) => name)).toEqual(["Показатели"]);
});

/** Changes one part of a saved file. */
async function changed(path: string, change: (xml: string) => string): Promise<Workbook> {
  const files = unzipSync(await saveWorkbook(fullWorkbook()));
  files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  return loadWorkbook(zipSync(files));
}

test("tables as Excel saves them: header count left out or 1, total row by its count", async () => {
  const asExcel = await changed("xl/tables/table1.xml", (xml) => xml.replace(' totalsRowShown="0"', ""));
  const explicit = await changed("xl/tables/table1.xml", (xml) =>
    xml.replace(' totalsRowShown="0"', ' headerRowCount="1" totalsRowCount="1"'),
  );
  const headless = await changed("xl/tables/table1.xml", (xml) =>
    xml.replace(' totalsRowShown="0"', ' headerRowCount="0" totalsRowShown="0"'),
  );
  const shown = (workbook: Workbook): unknown => workbook.tables.map(({ showHeaders, showTotals }) => [showHeaders, showTotals]);
  expect([shown(asExcel), shown(explicit), shown(headless)]).toEqual([[[true, false]], [[true, true]], [[false, false]]]);
});

test("a formula copied down is stored once and comes back in every cell", async () => {
  const workbook = await changed("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(
      "</sheetData>",
      [
        '<row r="31"><c r="A31"><f t="shared" ref="A31:A33" si="0">B31+$B$1*\'О\'\'Лист\'!C5</f><v>1</v></c></row>',
        '<row r="32"><c r="A32"><f t="shared" si="0"/><v>2</v></c></row>',
        '<row r="33"><c r="A33"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      ].join(""),
    ),
  );
  const sheet = workbook.sheet("Форма 1. Показатели");
  expect([30, 31, 32].map((row) => sheet?.cell(row, 0).formula)).toEqual([
    "B31+$B$1*'О''Лист'!C5",
    "B32+$B$1*'О''Лист'!C6",
    "B33+$B$1*'О''Лист'!C7",
  ]);
});

test("a file's own default font is the look of cells without one", async () => {
  const workbook = await changed("xl/styles.xml", (xml) =>
    xml.replace('<font><sz val="11"/><name val="Calibri"/></font>', '<font><sz val="10"/><name val="Arial"/></font>'),
  );
  const sheet = workbook.sheet("Форма 1. Показатели");
  expect([sheet?.cell(50, 5).style.fontName, sheet?.cell(50, 5).style.fontSize, sheet?.cell(2, 1).style.fontName]).toEqual([
    "Arial",
    10,
    "Times New Roman",
  ]);
});

test("a file made by another library: dates, rich text, theme colours", async () => {
  const foreign = new ForeignWorkbook();
  const source = foreign.addWorksheet("Лист");
  source.getCell("A1").value = new Date(Date.UTC(2021, 11, 31));
  source.getCell("A1").numFmt = "dd.mm.yyyy";
  source.getCell("A2").value = { richText: [{ text: "жирный", font: { bold: true } }, { text: " и обычный" }] };
  source.getCell("A3").value = 5;
  source.getCell("A3").font = { color: { theme: 4 } };
  const bytes = await foreign.xlsx.writeBuffer();
  const sheet = (await loadWorkbook(new Uint8Array(bytes))).sheet("Лист");
  expect([sheet?.cell(0, 0).value, sheet?.cell(0, 0).style.numberFormat, sheet?.cell(1, 0).value]).toEqual([
    44561,
    "dd.mm.yyyy",
    "жирный и обычный",
  ]);
  expect(sheet?.cell(2, 0).style.fontColor).toMatch(/^#[0-9A-F]{6}$/);
  expect(sheet?.cell(2, 0).style.fontColor).not.toBe("#000000");
});
