import { Workbook } from "@cj-tech-master/excelts";
import { newXlsxWorkbook, openXlsxWorkbook } from "../../../../src/adapters/xlsx/openXlsxWorkbook";
import { adding, plainRows, replacing, sheetSpec } from "../../../contract/specBuilder";
import { handmadeParts, MAIN, OFFICE, pack, savedParts, type TextParts } from "./handmade";

describe("files of other origins", () => {
  it("a file of excelts is read and written to", async () => {
    const made = new Workbook();
    const sheet = made.addWorksheet("Расходы по источникам");
    const columns = [{ name: "Источник", filterButton: true }, { name: "План" }];
    sheet.addTable({
      name: "Расходы",
      ref: "B3",
      headerRow: true,
      totalsRow: false,
      columns,
      rows: [
        ["местный бюджет", 269.76],
        ["внебюджетные", null],
      ],
    });
    sheet.getCell("C4").numFmt = "#,##0.00";
    const workbook = await openXlsxWorkbook(new Uint8Array(await made.xlsx.writeBuffer()));
    await workbook.writeSheets(replacing(sheetSpec()));
    const { tables, sheetNames } = await workbook.readTables((name) => name === "Расходы");
    expect(sheetNames).toEqual(["Расходы по источникам", "Отчёт"]);
    expect(tables[0]).toMatchObject({ topLeft: { row: 2, column: 1 }, headers: ["Источник", "План"] });
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      ["местный бюджет", 269.76],
      ["внебюджетные", null],
    ]);
    expect(tables[0]?.rows[0]?.formats).toEqual(["General", "#,##0.00"]);
  });

  it("a strict file gets parts in its own namespaces", async () => {
    const strict = Object.fromEntries(
      Object.entries(handmadeParts([{ name: "Лист1", body: "<sheetData/>" }])).map(([name, text]) => [
        name,
        text
          .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      ]),
    );
    const workbook = await openXlsxWorkbook(pack(strict));
    const table = { name: "Т", range: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ["№"], styleName: "TableStyleLight9" };
    await workbook.writeSheets(replacing(sheetSpec({ rows: plainRows(["№"], ["1"]), tables: [table] })));
    const saved = await savedParts(workbook);
    for (const [name, text] of Object.entries(saved))
      expect([name, text.includes("schemas.openxmlformats.org/spreadsheetml"), text.includes(OFFICE)]).toEqual([name, false, false]);
    expect((await workbook.readTables(() => true)).tables).toHaveLength(1);
  });

  it("a workbook part that is not where it usually is", async () => {
    const {
      "xl/workbook.xml": workbookXml = "",
      "xl/_rels/workbook.xml.rels": rels = "",
      ...parts
    } = handmadeParts([{ name: "Лист1", body: "<sheetData/>" }]);
    const moved: TextParts = { ...parts, "book.xml": workbookXml, "_rels/book.xml.rels": rels.replaceAll('Target="', 'Target="/xl/') };
    const types = (moved["[Content_Types].xml"] ?? "").replace("/xl/workbook.xml", "/book.xml");
    const root = (moved["_rels/.rels"] ?? "").replace("xl/workbook.xml", "book.xml");
    const workbook = await openXlsxWorkbook(pack({ ...moved, "[Content_Types].xml": types, "_rels/.rels": root }));
    await workbook.writeSheets(adding(sheetSpec()));
    expect(Object.keys(await savedParts(workbook))).toEqual(expect.arrayContaining(["worksheets/sheet1.xml", "styles.xml"]));
    expect((await workbook.readTables(() => true)).sheetNames).toEqual(["Лист1", "Отчёт"]);
  });

  it("a new workbook has no sheet of its own, and one if nothing is added", async () => {
    const workbook = newXlsxWorkbook();
    const empty = await openXlsxWorkbook(await workbook.toBytes());
    expect((await empty.readTables(() => true)).sheetNames).toEqual(["Лист1"]);
    await workbook.writeSheets(adding(sheetSpec({ name: "Паспорт" })));
    const filled = await openXlsxWorkbook(await workbook.toBytes());
    expect((await filled.readTables(() => true)).sheetNames).toEqual(["Паспорт"]);
  });

  it("opens and writes 5 000 rows of 15 columns without delay", async () => {
    const header = Array.from({ length: 15 }, (_, column) => `Столбец ${column + 1}`);
    const rows = plainRows(
      header,
      ...Array.from({ length: 5000 }, (_, row) =>
        header.map((name, column) => (column % 3 === 0 ? `${name}: строка ${row}` : row * column)),
      ),
    );
    const table = { name: "Большая", range: { top: 0, left: 0, bottom: 5000, right: 14 }, columns: header, styleName: "TableStyleLight9" };
    const workbook = newXlsxWorkbook();
    const start = performance.now();
    await workbook.writeSheets(adding(sheetSpec({ rows, tables: [table] })));
    const read = await (await openXlsxWorkbook(await workbook.toBytes())).readTables(() => true);
    const seconds = (performance.now() - start) / 1000;
    expect(read.tables[0]?.rows).toHaveLength(5000);
    expect(read.tables[0]?.rows.at(-1)?.cells.slice(0, 3)).toEqual(["Столбец 1: строка 4999", 4999, 9998]);
    // About one second on a slow machine; a quadratic step would take minutes.
    expect(seconds).toBeLessThan(15);
  });
});
