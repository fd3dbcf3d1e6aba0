import type { Assessment } from "../../domain/assessment/assessment";
import type { Spending } from "../../domain/assessment/spending";
import { reportTexts } from "../../messages/report/reportTexts";
import type { SentencePart } from "../draft/draft";
import { FORMATS } from "../style/styles";
import { FILLS, type ChartCategory, type ChartDraft } from "./chartBlock";

const words = reportTexts.charts;
const LONGEST_NAME = 48;

/** Plan and fact by source, and by subprogramme where there are several. */
export function spendingCharts({ spending, data }: Assessment, moneyUnit: string, moneyDigits: number): ChartDraft[] {
  const chart = (key: string, title: string, categoryTitle: string, categories: readonly ChartCategory[]): ChartDraft => ({
    key,
    // Lying bars have a line for each amount; over columns two long amounts would cover one another.
    kind: "bar",
    title,
    categoryTitle,
    valueTitle: moneyUnit,
    valueFormat: FORMATS.money(moneyDigits),
    series: [
      { name: words.spending.planned, fill: FILLS.planned },
      { name: words.spending.actual, fill: FILLS.actual },
    ],
    categories,
  });
  const sources = spending.sources.map((source) => category([source.source], source));
  const levels = spending.levels.map((level) => {
    const subprogramme = data.subprogrammes.find(({ code }) => code === level.subprogramme);
    const cell = subprogramme?.source.cells.name;
    const name: SentencePart = subprogramme === undefined ? reportTexts.otherLevel : cell === undefined ? subprogramme.name : { kind: "cell", cell, text: subprogramme.name, most: LONGEST_NAME };
    return category([name], level.total);
  });
  return [
    ...(sources.length === 0 ? [] : [chart("sources", words.spending.bySource, words.spending.source, sources)]),
    ...(levels.length < 2 ? [] : [chart("subprogrammes", words.spending.bySubprogramme, words.spending.subprogramme, levels)]),
  ];
}

const category = (name: readonly SentencePart[], { planned, actual }: Spending): ChartCategory => ({
  name,
  values: [
    { kind: "plotted", quantity: planned },
    { kind: "plotted", quantity: actual },
  ],
});
