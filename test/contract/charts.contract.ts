import { newChart } from "../host/model/chart";
import type { ChartSpec } from "../../src/workbook/sheetSpec";
import { formulaCell, replacing, sheetSpec, valueCell, PAGE } from "./specBuilder";
import { buildWorkbook } from "./startingWorkbook";
import { chartsOf } from "./workbookDump";
import { sheetOf, type OpenWorkbook } from "./workbookUnderTest";

const EMPTY = { sheets: [{ name: "Лист1", rows: [] }] };

/** Two indicators over two series, the second without a value. */
const rows = [
  { height: null, cells: [valueCell("Рисунки"), null, valueCell(null), valueCell("План"), valueCell("Факт")] },
  { height: null, cells: [null, null, valueCell("Доля, %"), valueCell(1), valueCell(1.01)] },
  { height: null, cells: [null, null, valueCell("Число <обращений>"), valueCell(1), formulaCell("NA()", { error: "#N/A" })] },
];
const chart = (change: Partial<ChartSpec> = {}): ChartSpec => ({
  key: "achievement.1",
  kind: "bar",
  title: "Степень достижения",
  categoryTitle: "Показатель",
  valueTitle: "Доля плана",
  data: { top: 0, left: 2, bottom: 2, right: 4 },
  fills: ["#D0D5DC", "#44546A"],
  valueFormat: "0\\ %",
  fontName: "Times New Roman",
  place: { top: 4, left: 0, bottom: 18, right: 1 },
  ...change,
});

/** Charts, page breaks and page numbers of written sheets. */
export function describeCharts(open: OpenWorkbook): void {
  describe("charts of written sheets", () => {
    it("draws a chart over the cells with the names, categories and values of its block", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      await port.writeSheets(replacing(sheetSpec({ rows, charts: [chart()] })));
      const [drawn, ...others] = chartsOf(sheetOf(await inspect(), "Отчёт")) as object[];
      expect(others).toEqual([]);
      const text = { fontName: "Times New Roman", bold: true };
      const labels = { position: "OutsideEnd", numberFormat: "0\\ %" };
      const both = { categories: "Отчёт!C2:C3", outline: "#44546A", labels, gapWidth: 50 };
      expect(drawn).toMatchObject({
        name: "MunicipalReport.achievement.1",
        kind: "BarClustered",
        place: { top: 4, left: 0, bottom: 18, right: 1 },
        title: { ...text, text: "Степень достижения", fontSize: 14 },
        legend: "Right",
        plotVisibleOnly: true,
        blanks: "NotPlotted",
        font: { fontName: "Times New Roman", fontSize: 11 },
        fill: "#FFFFFF",
        categoryAxis: { title: { ...text, text: "Показатель", fontSize: 11 }, reversed: true, position: "Maximum", tickLabels: "Low", grid: null },
        valueAxis: { title: { ...text, text: "Доля плана", fontSize: 11 }, reversed: false, minimum: 0, numberFormat: "0\\ %", grid: "#D9D9D9" },
        series: [
          { ...both, name: "Отчёт!D1", values: "Отчёт!D2:D3", fill: "#D0D5DC" },
          { ...both, name: "Отчёт!E1", values: "Отчёт!E2:E3", fill: "#44546A" },
        ],
      });
    });

    it("stands columns up and leaves the legend of a single series out", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const single = chart({ kind: "column", data: { top: 0, left: 2, bottom: 2, right: 3 }, fills: ["#44546A"] });
      await port.writeSheets(replacing(sheetSpec({ rows, charts: [single] })));
      const [drawn] = chartsOf(sheetOf(await inspect(), "Отчёт")) as object[];
      expect(drawn).toMatchObject({ kind: "ColumnClustered", legend: null, categoryAxis: { reversed: false, position: "Automatic" }, series: [{ gapWidth: 150 }] });
    });

    it("keeps a missing value an error, which is a gap and no zero", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      await port.writeSheets(replacing(sheetSpec({ rows, charts: [chart()] })));
      expect(sheetOf(await inspect(), "Отчёт").cell(2, 4)).toMatchObject({ formula: "NA()", value: { error: "#N/A" } });
    });

    it("replaces its own charts, however often, and takes away those that are no longer wanted", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const names = async (): Promise<string[]> => sheetOf(await inspect(), "Отчёт").charts.map(({ title }) => title.text ?? "");
      const second = chart({ key: "sources", title: "Источники", place: { top: 20, left: 0, bottom: 30, right: 1 } });
      await port.writeSheets(replacing(sheetSpec({ rows, charts: [chart(), second] })));
      for (const title of ["Второй раз", "Третий раз", "Четвёртый раз"]) await port.writeSheets(replacing(sheetSpec({ rows, charts: [chart({ title }), second] })));
      expect(await names()).toEqual(["Четвёртый раз", "Источники"]);
      await port.writeSheets(replacing(sheetSpec({ rows, charts: [second] })));
      expect(await names()).toEqual(["Источники"]);
      await port.writeSheets(replacing(sheetSpec({ rows })));
      expect(await names()).toEqual([]);
    });

    it("leaves a person's chart on its sheet, and charts of other sheets, as they are", async () => {
      const own = { sheets: [{ name: "Отчёт", rows: [["а", 1]] }, { name: "Мой лист", rows: [["б", 2]] }], marks: { report: "'Отчёт'!$A$1:$Z$1000" } };
      const start = buildWorkbook(own);
      start.sheets.forEach((sheet, index) => {
        const mine = newChart(`${index + 70}`, "Моя диаграмма", "ColumnClustered", { top: 9, left: 5, bottom: 20, right: 9 });
        const cells = { sheet, area: { top: 0, left: 1, bottom: 0, right: 1 } };
        mine.series.push({ name: null, categories: null, values: cells, fill: "#00FF00", outline: null, labels: null, gapWidth: 150 });
        sheet.charts.push(mine);
      });
      const { port, inspect } = await open(start);
      await port.writeSheets(replacing(sheetSpec({ rows, charts: [chart()] })));
      await port.writeSheets(replacing(sheetSpec({ rows, charts: [chart()] })));
      const workbook = await inspect();
      const shown = (name: string): string[] => sheetOf(workbook, name).charts.map((drawn) => `${drawn.name}: ${drawn.series[0]?.fill}`).sort();
      expect(shown("Отчёт")).toEqual(["MunicipalReport.achievement.1: #D0D5DC", "Моя диаграмма: #00FF00"].map((line) => expect.stringMatching(new RegExp(`^${line.replace(": ", "\\.?: ")}$`, "u")) as string));
      expect(shown("Мой лист")).toEqual(["Моя диаграмма: #00FF00"]);
    });
  });

  describe("page breaks of written sheets", () => {
    const page = { ...PAGE, pageNumbers: true, numberedFrom: 1, breaks: [2, 5] };
    it("sets breaks by hand and the number of the first page, and takes former ones away", async () => {
      const { port, inspect } = await open(buildWorkbook(EMPTY));
      const long = Array.from({ length: 9 }, (_, row) => ({ height: 20, cells: [valueCell(row)] }));
      await port.writeSheets(replacing(sheetSpec({ rows: long, page })));
      expect(sheetOf(await inspect(), "Отчёт").pageLayout).toMatchObject({ rowBreaks: [2, 5], firstPageNumber: 1, differentFirstPage: true });
      await port.writeSheets(replacing(sheetSpec({ rows: long, page: { ...page, numberedFrom: null, breaks: [3] } })));
      expect(sheetOf(await inspect(), "Отчёт").pageLayout).toMatchObject({ rowBreaks: [3], firstPageNumber: null });
    });
  });
}
