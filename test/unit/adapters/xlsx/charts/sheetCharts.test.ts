import { openXlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";
import type { ChartSpec, SheetSpec } from "../../../../../src/workbook/sheetSpec";
import { formulaCell, replacing, sheetSpec, valueCell } from "../../../../contract/specBuilder";
import { savedParts, unpack } from "../handmade";
import { userFile } from "../userFile";

const chart: ChartSpec = {
  key: "achievement.1",
  kind: "bar",
  title: "Степень «достижения» & план",
  categoryTitle: "Показатель",
  valueTitle: "Доля",
  data: { top: 0, left: 0, bottom: 2, right: 2 },
  fills: ["#D0D5DC", "#44546A"],
  valueFormat: "0\\ %",
  fontName: "Times New Roman",
  place: { top: 4, left: 0, bottom: 18, right: 5 },
};
const withCharts = (...charts: ChartSpec[]): SheetSpec =>
  sheetSpec({
    rows: [
      { height: null, cells: [valueCell(null), valueCell("План"), valueCell("Факт")] },
      { height: null, cells: [valueCell("Доля <жителей>"), valueCell(1), valueCell(1.01)] },
      { height: null, cells: [valueCell("Кружки"), valueCell(1), formulaCell("NA()", { error: "#N/A" })] },
    ],
    charts,
  });

describe("the parts of our charts", () => {
  it("are named, typed and related; a person's charts and drawings stay byte for byte", async () => {
    const before = unpack(await userFile());
    const workbook = await openXlsxWorkbook(await userFile());
    await workbook.writeSheets(replacing(withCharts(chart, { ...chart, key: "sources" })));
    const after = await savedParts(workbook);
    const drawn = Object.keys(before).filter((path) => /drawing|chart/i.test(path));
    expect(drawn.length).toBeGreaterThan(3);
    for (const path of drawn) expect([path, after[path]]).toEqual([path, before[path]]);
    const added = Object.keys(after).filter((path) => /drawing|chart/i.test(path) && !(path in before));
    expect(added).toEqual(["xl/drawings/drawing1.xml", "xl/charts/chart2.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/charts/chart3.xml"]);
    for (const path of added.filter((name) => !name.endsWith(".rels"))) expect(after["[Content_Types].xml"]).toContain(`<Override PartName="/${path}" `);
    expect(after["xl/worksheets/sheet3.xml"]).toMatch(/<ignoredErrors>.*<drawing r:id="rId1"\/><\/worksheet>$/u);
    expect(after["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="../charts/chart2.xml"');
  });

  it("hold the values of the cells; an error is a point left out", async () => {
    const workbook = await openXlsxWorkbook(await userFile());
    await workbook.writeSheets(replacing(withCharts(chart)));
    const xml = (await savedParts(workbook))["xl/charts/chart2.xml"] ?? "";
    expect(xml).toContain("<c:f>'Отчёт'!$A$2:$A$3</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>Доля &lt;жителей&gt;</c:v></c:pt><c:pt idx=\"1\"><c:v>Кружки</c:v></c:pt></c:strCache>");
    expect(xml).toContain("<c:f>'Отчёт'!$C$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>Факт</c:v></c:pt></c:strCache>");
    expect(xml).toContain("<c:f>'Отчёт'!$C$2:$C$3</c:f><c:numCache><c:formatCode>0\\ %</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>1.01</c:v></c:pt></c:numCache>");
    expect(xml).toContain("<a:t>Степень «достижения» &amp; план</a:t>");
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it("write a missing value as an error with its formula", async () => {
    const workbook = await openXlsxWorkbook(await userFile());
    await workbook.writeSheets(replacing(withCharts(chart)));
    expect((await savedParts(workbook))["xl/worksheets/sheet3.xml"]).toMatch(/<c r="C3" s="\d+" t="e"><f>NA\(\)<\/f><v>#N\/A<\/v><\/c>/u);
  });

  it("are the same however often the same is drawn, and leave nothing behind when no chart is wanted any more", async () => {
    const workbook = await openXlsxWorkbook(await userFile());
    await workbook.writeSheets(replacing(withCharts()));
    const without = await savedParts(workbook);
    await workbook.writeSheets(replacing(withCharts(chart, { ...chart, key: "sources" })));
    const once = await savedParts(workbook);
    await workbook.writeSheets(replacing(withCharts(chart, { ...chart, key: "sources" })));
    expect(await savedParts(workbook)).toEqual(once);
    await workbook.writeSheets(replacing(withCharts()));
    const { "xl/worksheets/_rels/sheet3.xml.rels": rels = "", ...bare } = await savedParts(workbook);
    expect(bare).toEqual(without);
    expect(rels).not.toContain("<Relationship ");
  });
});
