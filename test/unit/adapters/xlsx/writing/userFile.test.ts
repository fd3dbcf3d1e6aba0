import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { readXlsx } from "hucre/xlsx";
import { openXlsxWorkbook, type XlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";
import { childNamed, parseXml, serializeElement } from "../../../../../src/adapters/xlsx/xml/xmlTree";
import { formulaCell, plainRows, replacing, sheetSpec, valueCell } from "../../../../contract/specBuilder";
import { savedParts, unpack, type TextParts } from "../handmade";
import { UNKNOWN_PART, userFile } from "../userFile";

const REPORT = sheetSpec({
  rows: [
    { height: 30, cells: [valueCell("СВЕДЕНИЯ", { bold: true, fill: "#DDEBF7", numberFormat: '0.0" п.п."' })] },
    { height: null, cells: [formulaCell("SUM(Показатели!C2:C3)", 39)] },
  ],
});

/** Parts that have to change: they list the sheets and styles, or show another tab. */
const CHANGED = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
  "xl/calcChain.xml",
];

const written = async (): Promise<{ readonly before: TextParts; readonly after: TextParts; readonly workbook: XlsxWorkbook }> => {
  const bytes = await userFile();
  const workbook = await openXlsxWorkbook(bytes);
  await workbook.writeSheets(replacing(REPORT, sheetSpec({ key: "log", name: "Мои заметки" })));
  return { before: unpack(bytes), after: await savedParts(workbook), workbook };
};

installChartSupport();

describe("a user's file with our sheets in it", () => {
  it("keeps every other part byte for byte, known or unknown", async () => {
    const { before, after } = await written();
    const kept = Object.keys(before).filter((path) => !CHANGED.includes(path));
    expect(kept).toEqual(
      expect.arrayContaining([
        UNKNOWN_PART,
        "xl/charts/chart1.xml",
        "xl/tables/table1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/comments1.xml",
      ]),
    );
    for (const path of kept) expect([path, after[path]]).toEqual([path, before[path]]);
    const added = Object.keys(after).filter((path) => before[path] === undefined);
    expect(added).toEqual(["xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"]);
  });

  it("changes nothing of the shown sheet but that it is no longer the shown one", async () => {
    const { before, after } = await written();
    expect(after["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]?.replace(' tabSelected="1"', ""));
  });

  it("keeps all its styles under their numbers and adds to the end", async () => {
    const { before, after } = await written();
    const listOf = (parts: TextParts, name: string): string[] =>
      (childNamed(parseXml(parts["xl/styles.xml"] ?? "").root, name)?.children ?? []).map(serializeElement);
    for (const name of ["fonts", "fills", "borders", "cellXfs", "numFmts"]) {
      const former = listOf(before, name);
      expect(former.length).toBeGreaterThan(0);
      expect(listOf(after, name).slice(0, former.length)).toEqual(former);
    }
    expect(listOf(after, "numFmts").at(-1)).toContain('formatCode="0.0&quot; п.п.&quot;"');
    expect(listOf(after, "cellStyles")).toEqual(listOf(before, "cellStyles"));
    expect(listOf(after, "dxfs")).toEqual(listOf(before, "dxfs"));
    for (const name of ["fonts", "fills", "borders", "cellXfs", "numFmts"]) {
      const list = childNamed(parseXml(after["xl/styles.xml"] ?? "").root, name);
      expect(Number(list?.attributes.get("count"))).toBe(list?.children.length);
    }
  });

  it("drops the list of formulas with its declaration, and asks for no recalculation", async () => {
    const { after } = await written();
    for (const path of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) expect(after[path]).not.toContain("calcChain");
    expect(after["xl/calcChain.xml"]).toBeUndefined();
    const before = unpack(await userFile())["xl/workbook.xml"] ?? "";
    expect(/<calcPr[^>]*>/.exec(after["xl/workbook.xml"] ?? "")?.[0]).toBe(/<calcPr[^>]*>/.exec(before)?.[0]);
  });

  it("counts on from a user's sheet of the wanted name", async () => {
    const { workbook } = await written();
    expect((await workbook.readTables(() => false)).sheetNames).toEqual(["Показатели", "Мои заметки", "Отчёт", "Мои заметки (2)"]);
  });

  it("reads the same in excelts", async () => {
    const { workbook } = await written();
    const read = new Workbook();
    await read.xlsx.load(await workbook.toBytes());
    const data = read.getWorksheet("Показатели");
    expect(data?.getCell("D2")).toMatchObject({ value: 35.1, numFmt: '0.00" ед."' });
    expect(data?.getCell("B2").font).toMatchObject({ name: "Arial", size: 9, bold: true });
    expect(data?.getCell("F2").dataValidation).toMatchObject({ type: "list", formulae: ['"да,нет"'] });
    const report = read.getWorksheet("Отчёт");
    expect(report?.getCell("A1")).toMatchObject({ value: "СВЕДЕНИЯ", numFmt: '0.0" п.п."' });
    expect(report?.getCell("A1").font).toMatchObject({ name: "Times New Roman", size: 12, bold: true });
    expect(report?.getCell("A2").value).toMatchObject({ formula: "SUM(Показатели!C2:C3)", result: 39 });
    expect(report?.getRow(1).height).toBe(30);
  });

  it("reads the same in hucre", async () => {
    const { workbook } = await written();
    const read = await readXlsx(await workbook.toBytes(), { readStyles: true });
    expect(read.activeSheet).toBe(2);
    const [data, own, report] = read.sheets;
    expect(data?.tables?.[0]).toMatchObject({ name: "Показатели", range: "A1:D3" });
    expect(data?.conditionalRules).toHaveLength(1);
    expect(data?.cells?.get("1,3")?.comment?.text).toBe("Проверено");
    expect(own?.charts).toHaveLength(1);
    expect(report?.rows).toEqual([["СВЕДЕНИЯ"], [39]]);
    expect(read.namedRanges).toEqual(expect.arrayContaining([{ name: "Ставка", range: "'Мои заметки'!$B$1" }]));
  });

  it("is as it was when the writing fails halfway", async () => {
    const workbook = await openXlsxWorkbook(await userFile());
    const before = await savedParts(workbook);
    const broken = sheetSpec({ key: "broken", name: "Сломан", rows: [{ height: null, cells: [formulaCell("{{nosuch}}!A1", 1)] }] });
    await expect(workbook.writeSheets(replacing(REPORT, broken))).rejects.toThrow("nosuch");
    expect(await savedParts(workbook)).toEqual(before);
    await workbook.writeSheets(replacing(sheetSpec({ rows: plainRows(["цел"]) })));
    expect((await workbook.readTables(() => false)).sheetNames).toEqual(["Показатели", "Мои заметки", "Отчёт"]);
  });
});
