import { strToU8, zipSync } from "fflate";
import { openXlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";
import type { WorkbookContent } from "../../../../../src/workbook/workbookPort";
import { handmadeParts, openHandmade, pack, relationships, tableXml } from "../handmade";

const row = (number: string, cell: string, value: number): string => `<row r="${number}"><c r="${cell}"><v>${value}</v></c></row>`;
const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>План</t></is></c></row>';
const read = async (rows: string, ref = "A1:A3"): Promise<WorkbookContent> =>
  (await openHandmade([{ name: "Лист1", body: `<sheetData>${header}${rows}</sheetData>`, tables: [tableXml("Расходы", ref, ["План"])] }])).readTables(() => true);

describe("a sheet that no program could have written is refused, not read in part", () => {
  it.each([
    ["a row without a number", row("abc", "A2", 1)],
    ["a row before the first", row("0", "A2", 1)],
    ["a row beyond the last", row("1048577", "A1048577", 1)],
    ["a row twice, of which the first would be lost", row("2", "A2", 1) + row("2", "A2", 2)],
    ["a cell that names another row", row("2", "A3", 1)],
    ["a cell beyond the last column", row("2", "XFE2", 1)],
  ])("%s", async (_, rows) => {
    await expect(read(rows)).rejects.toMatchObject({ name: "WorkbookFailure", reason: "file-unreadable" });
  });

  it.each([["beyond the last row", "A1:A1048577"], ["beyond the last column", "A1:XFE3"], ["of no row", "A0:A3"]])("a table %s", async (_, ref) => {
    await expect(read(row("2", "A2", 1), ref)).rejects.toMatchObject({ reason: "file-unreadable" });
  });

  it("letters in an unknown encoding, which would otherwise come out as «�»", async () => {
    const parts = Object.entries(handmadeParts([{ name: "Лист1", body: `<sheetData>${header}</sheetData>`, tables: [tableXml("Расходы", "A1:A2", ["План"])] }]));
    const bytes = parts.map(([name, text]): [string, Uint8Array] => [name, name.endsWith("sheet1.xml") ? windows1251(text) : strToU8(text)]);
    const workbook = await openXlsxWorkbook(zipSync(Object.fromEntries(bytes)));
    await expect(workbook.readTables(() => true)).rejects.toMatchObject({ reason: "file-unreadable" });
  });
});

/** «А» is 0xC0 there. */
const windows1251 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => (letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)));

it("a table down to the end of the sheet is read without delay, all its rows among them", async () => {
  const start = performance.now();
  const { tables } = await read(row("2", "A2", 7), "A1:A1048576");
  expect(tables[0]?.rows).toHaveLength(1_048_575);
  expect(tables[0]?.rows.slice(0, 2).map(({ cells }) => cells)).toEqual([[7], [null]]);
  // A fraction of a second; rows made one by one took half a minute.
  expect(performance.now() - start).toBeLessThan(5000);
});

it("a table's range may be written from its end", async () => {
  expect((await read(row("2", "A2", 7), "A3:A1")).tables[0]).toMatchObject({ topLeft: { row: 0, column: 0 }, headers: ["План"] });
});

it("a part whose address is written with escapes is found by its name", async () => {
  const parts = handmadeParts([{ name: "Лист1", body: `<sheetData>${header}${row("2", "A2", 7)}</sheetData>` }]);
  const { "xl/worksheets/sheet1.xml": sheet = "", ...others } = parts;
  const moved = {
    ...others,
    "xl/worksheets/мой лист.xml": sheet,
    "xl/worksheets/_rels/мой лист.xml.rels": relationships([["table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": tableXml("Расходы", "A1:A2", ["План"]),
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", `worksheets/${encodeURIComponent("мой лист")}.xml`]]),
  };
  const { tables } = await (await openXlsxWorkbook(pack(moved))).readTables(() => true);
  expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([[7]]);
});

it("a workbook that counts days from 1904 is refused: its dates would be four years early", async () => {
  const parts = handmadeParts([{ name: "Лист1", body: "<sheetData/>" }]);
  const dated = (on: string): Uint8Array => pack({ ...parts, "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("<sheets>", `<workbookPr date1904="${on}"/><sheets>`) });
  await expect(openXlsxWorkbook(dated("1"))).rejects.toMatchObject({ reason: "dates-from-1904" });
  expect((await (await openXlsxWorkbook(dated("0"))).readTables(() => true)).sheetNames).toEqual(["Лист1"]);
});
