import { openHandmade, savedParts, tableXml, type HandmadeSheet } from "../handmade";

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join("")}</row>`;
const DATA = `<sheetData>${row(1, text("A1", "№"), text("B1", "План"), text("D1", "Цена"))}${row(2, text("A2", "1"), '<c r="B2"><v>10</v></c>', '<c r="D2"><v>5</v></c>')}</sheetData>`;
const MARGINS = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
const EXTENSION = '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst>';
const PLACE = { sheet: "Лист1", range: { top: 0, left: 0, bottom: 1, right: 1 }, name: "Показатели" };
const SHEET = "xl/worksheets/sheet1.xml";

const made = async (sheet: Omit<HandmadeSheet, "name">, change: Record<string, string> = {}) => {
  const workbook = await openHandmade([{ name: "Лист1", ...sheet }], change);
  await workbook.makeTable(PLACE);
  return { workbook, parts: await savedParts(workbook) };
};

it("only the list of tables comes into the sheet's part, before its extensions", async () => {
  const { parts } = await made({ body: `${DATA}${MARGINS}${EXTENSION}` });
  const [before = "", after = ""] = (parts[SHEET] ?? "").split(/<tableParts count="1"><tablePart [^<>]*r:id="rId1"\/><\/tableParts>/u);
  expect(before).toContain(`${DATA}${MARGINS}`);
  expect(after).toBe(`${EXTENSION}</worksheet>`);
  expect(parts["xl/tables/table1.xml"]).toContain('name="Показатели"');
  expect(parts["xl/tables/table1.xml"]).toContain('ref="A1:B2"');
});

it("a sheet that has a table keeps it, and ids do not repeat", async () => {
  const { workbook, parts } = await made({ body: `${DATA}${MARGINS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`, tables: [tableXml("Цены", "D1:D2", ["Цена"])] });
  expect(parts[SHEET]).toMatch(/<tableParts count="2"><tablePart r:id="rId1"\/><tablePart [^<>]*r:id="rId2"\/><\/tableParts><\/worksheet>$/u);
  expect(parts["xl/tables/table2.xml"]).toContain('id="2"');
  expect((await workbook.readTables(() => true)).tables.map(({ name }) => name)).toEqual(["Цены", "Показатели"]);
});

it("a filter of the sheet over the area gives way; Excel repairs a file that has both", async () => {
  const names = '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Лист1!$A$1:$B$2</definedName><definedName name="Ставка">Лист1!$D$2</definedName></definedNames></workbook>';
  const workbook = await openHandmade([{ name: "Лист1", body: `${DATA}<autoFilter ref="A1:B2"/>${MARGINS}` }]);
  const before = await savedParts(workbook);
  const { parts } = await made({ body: `${DATA}<autoFilter ref="A1:B2"/>${MARGINS}` }, { "xl/workbook.xml": (before["xl/workbook.xml"] ?? "").replace("</workbook>", names) });
  expect(parts[SHEET]).not.toContain("<autoFilter");
  expect(parts["xl/workbook.xml"]).not.toContain("_FilterDatabase");
  expect(parts["xl/workbook.xml"]).toContain("Ставка");
});

it("a filter elsewhere stays", async () => {
  const { parts } = await made({ body: `${DATA}<autoFilter ref="D1:D2"/>${MARGINS}` });
  expect(parts[SHEET]).toContain('<autoFilter ref="D1:D2"/>');
});

it.each([
  ["a header is empty", DATA.replace("План", "")],
  ["two headers are the same", DATA.replace("План", "№")],
])("refuses where %s, and leaves the file as it was", async (_, body) => {
  const workbook = await openHandmade([{ name: "Лист1", body }]);
  const before = await savedParts(workbook);
  await expect(workbook.makeTable(PLACE)).rejects.toMatchObject({ reason: "table-refused" });
  expect(await savedParts(workbook)).toEqual(before);
});
