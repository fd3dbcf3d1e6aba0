import type { Assessment } from "../../domain/assessment/assessment";
import { reportTexts } from "../../messages/report/reportTexts";
import { unknownRu } from "../../messages/unknown";
import { asWritten, cellPart } from "../draft/cells";
import type { SentencePart } from "../draft/draft";
import { indicatorPrint, printFormat } from "../print";
import { FILLS, type ChartCategory, type ChartDraft } from "./chartBlock";

const words = reportTexts.charts;
/** As many pairs of bars as fit a printed page. */
const MOST_PER_CHART = 18;
/** More charts than these nobody looks through; the title says how many there are. */
const MOST_CHARTS = 4;
const LONGEST_NAME = 60;

/** Achievement of every indicator against its plan: several charts where one would not be legible. */
export function indicatorCharts({ indicators, data, methodology }: Assessment): ChartDraft[] {
  const print = indicatorPrint(methodology);
  const count = Math.min(MOST_CHARTS, Math.ceil(indicators.length / MOST_PER_CHART));
  const size = Math.min(MOST_PER_CHART, Math.ceil(indicators.length / Math.max(1, count)));
  const several = data.subprogrammes.length > 1;
  const categories = indicators.map(({ indicator, achievement }): ChartCategory => {
    const { cells } = indicator.source;
    const number = asWritten(cells.number, indicator.number);
    const before: SentencePart[] = several && indicator.subprogramme !== null ? [`${indicator.subprogramme}/`] : [];
    const name: SentencePart = cells.name === undefined ? indicator.name : { kind: "cell", cell: cells.name, text: indicator.name, most: LONGEST_NAME };
    const missing: SentencePart[] = achievement.result.known ? [] : [{ kind: "when-unknown", quantity: achievement, parts: [words.without(unknownRu[achievement.result.reason])] }];
    return {
      name: [...before, cellPart(cells.number, number), words.afterNumber, name, ...missing],
      // A plan of 100 % has no meaning where indicators get points.
      values: [...(print.percent ? [{ kind: "number", value: 1 } as const] : []), { kind: "plotted", quantity: achievement }],
    };
  });
  return Array.from({ length: count }, (_, position): ChartDraft => {
    const first = position * size;
    const shown = categories.slice(first, first + size);
    return {
      key: `achievement.${position + 1}`,
      kind: "bar",
      title: shown.length === indicators.length ? words.achievement.title : words.achievement.part(first + 1, first + shown.length, indicators.length),
      categoryTitle: words.achievement.category,
      valueTitle: words.achievement.value,
      valueFormat: printFormat(print),
      series: [...(print.percent ? [{ name: words.achievement.planned, fill: FILLS.planned }] : []), { name: words.achievement.actual, fill: FILLS.actual }],
      categories: shown,
    };
  });
}
