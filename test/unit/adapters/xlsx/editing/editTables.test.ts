import { readXlsx } from "hucre/xlsx";
import { openXlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";
import { NO_EDITS, type CellEdit } from "../../../../../src/workbook/tableEdits";
import { openHandmade, savedParts, tableXml, unpack } from "../handmade";
import { UNKNOWN_PART, userFile } from "../userFile";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const general = (content: CellEdit["before"]["content"]): CellEdit["before"] => ({ content, format: "General" });
const edit = (row: number, column: number, before: CellEdit["before"], after: CellEdit["after"]): CellEdit => ({ table: "Показатели", row, column, before, after });

describe("a user's file whose cells are edited", () => {
  const mended = async () => {
    const bytes = await userFile();
    const workbook = await openXlsxWorkbook(bytes);
    const { tables } = await workbook.readTables(() => true);
    const [first] = tables[0]?.rows ?? [];
    const state = (column: number): CellEdit["before"] => ({ content: first?.cells[column] ?? null, format: first?.formats[column] ?? "General" });
    await workbook.editTables({
      ...NO_EDITS,
      cells: [edit(0, 1, state(1), { ...state(1), content: "Доля жителей" }), edit(0, 3, state(3), { content: 36, format: "0.0" })],
    });
    return { before: unpack(bytes), after: await savedParts(workbook), workbook };
  };

  it("keeps every part that holds none of them byte for byte", async () => {
    const { before, after } = await mended();
    const changed = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/calcChain.xml"];
    expect(Object.keys(before)).toContain(UNKNOWN_PART);
    for (const path of Object.keys(before).filter((name) => !changed.includes(name))) expect([path, after[path]]).toEqual([path, before[path]]);
  });

  it("keeps font, wrapping and fill of the cells, and asks Excel to recalculate", async () => {
    const { after, workbook } = await mended();
    const book = await readXlsx(await workbook.toBytes(), { readStyles: true });
    const cell = (name: string) => book.sheets[0]?.cells?.get(name);
    expect(book.sheets[0]?.rows[1]).toEqual(["1", "Доля жителей", 35, 36]);
    expect(cell("1,1")?.style).toMatchObject({ font: { name: "Arial", size: 9, bold: true }, alignment: { wrapText: true } });
    expect(cell("1,3")?.style).toMatchObject({ numFmt: "0.0", fill: { pattern: "solid" } });
    expect(after["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(after["xl/worksheets/sheet1.xml"]).toContain("<conditionalFormatting");
  });
});

describe("files of other programs", () => {
  const table = tableXml("Показатели", "B2:C4", ["№", "План"]);
  const body = (cells: string, rest = "") => `<sheetData>${cells}</sheetData>${rest}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const gap = "<c/>";

  it("rows and cells without positions, and rows that are not there", async () => {
    const rows = `<row/><row>${gap}${inline("№")}${inline("План")}</row><row>${gap}${inline("1")}${inline("5,5")}</row>`;
    const workbook = await openHandmade([{ name: "Лист1", body: body(rows), tables: [table] }]);
    await workbook.editTables({ ...NO_EDITS, cells: [edit(0, 1, general("5,5"), general(5.5)), edit(1, 0, general(null), general("2"))] });
    const { tables } = await workbook.readTables(() => true);
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      ["1", 5.5],
      ["2", null],
    ]);
  });

  it("lists that refer to other sheets stand in an extension, and are read and replaced there too", async () => {
    const rows = `<row r="2"><c r="B2" t="str"><v>№</v></c><c r="C2" t="str"><v>План</v></c></row><row r="3"/><row r="4"/>`;
    const extension =
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
      `<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>#REF!</xm:f></x14:formula1><xm:sqref>C3:C4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const workbook = await openHandmade([{ name: "Лист1", body: body(rows) + extension, tables: [table] }]);
    const place = { table: "Показатели", column: 1 };
    expect((await workbook.readLists([place]))[0]?.runs).toEqual([{ first: 0, last: 1, rule: { kind: "list", source: { formula: "#REF!" } } }]);
    const list = { source: ["рост", "снижение"], prompt: null, error: null };
    await workbook.editTables({ ...NO_EDITS, lists: [{ ...place, first: 0, last: 0, list }] });
    expect((await workbook.readLists([place]))[0]?.runs).toEqual([
      { first: 0, last: 0, rule: { kind: "list", source: ["рост", "снижение"] } },
      { first: 1, last: 1, rule: { kind: "list", source: { formula: "#REF!" } } },
    ]);
    await workbook.editTables({ ...NO_EDITS, lists: [{ ...place, first: 1, last: 1, list }] });
    const sheet = (await savedParts(workbook))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).not.toContain("#REF!");
    // The schema's order: validations before the parts of tables.
    expect(sheet.indexOf("<dataValidations")).toBeLessThan(sheet.indexOf("<tableParts"));
  });

  it("a column that formulas name is not renamed in a file", async () => {
    const rows = `<row r="2"><c r="B2" t="str"><v>№</v></c><c r="C2" t="str"><v>План</v></c></row><row r="3"><c r="A3"><f>SUM(Показатели[План])</f><v>0</v></c></row><row r="4"/>`;
    const workbook = await openHandmade([{ name: "Лист1", body: body(rows), tables: [table] }]);
    const header = { table: "Показатели", column: 1, before: "План", after: "Плановое" };
    await expect(workbook.editTables({ ...NO_EDITS, headers: [header] })).rejects.toMatchObject({ reason: "host-refused", subject: "Показатели" });
    await workbook.editTables({ ...NO_EDITS, headers: [{ ...header, column: 0, before: "№", after: "Номер" }] });
    expect((await savedParts(workbook))["xl/tables/table1.xml"]).toContain('name="Номер"');
  });
});
