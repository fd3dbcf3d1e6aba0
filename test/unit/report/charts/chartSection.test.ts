import { resultSheets } from "../../../../src/app/calculateEffectiveness";
import { judge } from "../../../../src/app/judge";
import type { CellSpec, ChartSpec, SheetSpec } from "../../../../src/workbook/sheetSpec";
import type { TableData } from "../../../../src/workbook/tableData";
import { sampleTables } from "../../../golden/sampleTables";
import { withTable } from "../../../golden/workbookEdits";

function calculationOf(tables: readonly TableData[]): SheetSpec {
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error(JSON.stringify(judgement.findings));
  const found = resultSheets(judgement).sheets.find(({ key }) => key === "calculation");
  if (found === undefined) throw new Error("No calculation");
  return found;
}

/** Values of a chart's block, row by row. */
const block = ({ rows }: SheetSpec, { data }: ChartSpec): CellSpec["value"][][] =>
  rows.slice(data.top, data.bottom + 1).map(({ cells }) => cells.slice(data.left, data.right + 1).map((cell) => cell?.value ?? null));
const formulas = ({ rows }: SheetSpec, { data }: ChartSpec): (string | null)[][] =>
  rows.slice(data.top + 1, data.bottom + 1).map(({ cells }) => cells.slice(data.left, data.right + 1).map((cell) => cell?.formula ?? null));
const chartOf = ({ charts }: SheetSpec, key: string): ChartSpec => {
  const found = charts.find((chart) => chart.key === key);
  if (found === undefined) throw new Error(`No chart ${key}`);
  return found;
};

const sample = calculationOf(sampleTables());

describe("charts of the sample", () => {
  it("are four, with titles of chart and axes", () => {
    expect(sample.charts.map(({ title, categoryTitle, valueTitle, kind }) => [title, categoryTitle, valueTitle, kind])).toEqual([
      ["Степень достижения показателей", "Показатель", "Степень достижения", "bar"],
      ["Расходы по источникам: план и факт", "Источник", "тыс. руб.", "bar"],
      ["Выполнение мероприятий (всего 51)", "Статус", "Мероприятий", "bar"],
      ["Расходы по подпрограммам: план и факт", "Подпрограмма", "тыс. руб.", "bar"],
    ]);
  });

  it("draw achievement against the plan of 100 %; the indicator without a fact says so and has an error for a value", () => {
    const chart = chartOf(sample, "achievement.1");
    expect(block(sample, chart)).toEqual([
      [null, "План", "Факт"],
      ["1. Удовлетворенность населения деятельностью органов местного … – нет фактического значения", 1, { error: "#N/A" }],
      ["1/1. Доля муниципальных служащих ПГО, получивших дополнительное …", 1, 1.01],
      [expect.stringMatching(/^2\/1\. /u), 1, 1],
      [expect.stringMatching(/^2\/2\. /u), 1, 1],
    ]);
    expect(formulas(sample, chart)[0]?.[2]).toMatch(/^IF\(ISNUMBER\((\{\{indicators\}\}![A-Z]+\d+)\),\1,NA\(\)\)$/u);
    expect(formulas(sample, chart)[0]?.[0]).toContain("IF(LEN(");
  });

  // 264,76 + 5,00 = 269,76.
  it("draw the money by source and by subprogramme", () => {
    expect(block(sample, chartOf(sample, "sources"))).toEqual([[null, "План", "Факт"], ["местный бюджет", 269.76, 269.76]]);
    expect(block(sample, chartOf(sample, "subprogrammes")).slice(1)).toEqual([
      [expect.stringMatching(/^Развитие муниципальной службы/u), 264.76, 264.76],
      [expect.stringMatching(/^Противодействие коррупции/u), 5, 5],
    ]);
  });

  it("count measures by status with formulas over the form", () => {
    const chart = chartOf(sample, "statuses");
    expect(block(sample, chart)).toEqual([[null, "Мероприятий"], ["выполнено", 51], ["выполнено частично", 0], ["не выполнено", 0], ["срок не наступил", 0]]);
    expect(formulas(sample, chart)[2]?.[1]).toMatch(/^COUNTIF\(\{\{measures\}\}!K\d+:K\d+,"не выполнено"\)/u);
  });

  it("stand on printed columns, their cells beside the print, and no two charts overlap", () => {
    const printed = sample.page.printedColumns ?? 0;
    for (const { place, data } of sample.charts) {
      expect(place.right).toBeLessThan(printed);
      expect(data.left).toBeGreaterThan(printed);
      expect(sample.columnWidths[data.left]).toBeGreaterThan(0);
    }
    for (const one of sample.charts) {
      for (const other of sample.charts) {
        if (one === other) continue;
        const apart = one.place.bottom < other.place.top || other.place.bottom < one.place.top || one.place.right < other.place.left || other.place.right < one.place.left;
        expect([one.key, other.key, apart]).toEqual([one.key, other.key, true]);
      }
    }
  });

  it("begin a page of their own and all stand on it", () => {
    const heading = sample.rows.findIndex(({ cells }) => cells[0]?.value === "Рисунки");
    expect(sample.page.breaks).toContain(heading);
    expect(sample.page.breaks.filter((row) => row > heading)).toEqual([]);
  });
});

describe("many indicators", () => {
  const many = (count: number): SheetSpec =>
    calculationOf(
      withTable(sampleTables(), "Показатели", (table) => ({
        ...table,
        rows: Array.from({ length: count }, (_, index) => {
          const row = table.rows[1] ?? table.rows[0];
          if (row === undefined) throw new Error("No row");
          const at = table.headers.indexOf("№");
          return { ...row, cells: row.cells.map((cell, column) => (column === at ? String(index + 1) : cell)) };
        }),
      })),
    );
  const achievements = ({ charts }: SheetSpec): ChartSpec[] => charts.filter(({ key }) => key.startsWith("achievement"));

  it("60 are parted into four charts that say which they show", () => {
    expect(achievements(many(60)).map(({ title, data }) => [title, data.bottom - data.top])).toEqual([
      ["Степень достижения показателей (1–15 из 60)", 15],
      ["Степень достижения показателей (16–30 из 60)", 15],
      ["Степень достижения показателей (31–45 из 60)", 15],
      ["Степень достижения показателей (46–60 из 60)", 15],
    ]);
  });

  it("of 100 the first 72 are shown, and the titles say so", () => {
    const titles = achievements(many(100)).map(({ title }) => title);
    expect(titles).toHaveLength(4);
    expect(titles[3]).toBe("Степень достижения показателей (55–72 из 100)");
  });

  it("every chart is at most a page high and not cut by a break", () => {
    const sheet = many(60);
    for (const { place } of achievements(sheet)) {
      expect(sheet.page.breaks.filter((row) => row > place.top && row <= place.bottom)).toEqual([]);
      expect((place.bottom - place.top + 1) * 15).toBeLessThan(580);
    }
  });
});

describe("what there is nothing of is not drawn", () => {
  it("no money, one subprogramme's worth of it, no measures", () => {
    const without = (...names: string[]): string[] =>
      calculationOf(names.reduce((tables, name) => withTable(tables, name, (table) => ({ ...table, rows: [] })), sampleTables())).charts.map(({ key }) => key);
    expect(without("Расходы")).toEqual(["achievement.1", "statuses"]);
    expect(without("Мероприятия", "Расходы")).toEqual(["achievement.1"]);
  });
});
