import { quantity } from "../../domain/evaluate";
import { MEASURE_STATUSES } from "../../domain/model/measure";
import type { ProgrammeData } from "../../domain/model/programmeData";
import { reportTexts } from "../../messages/report/reportTexts";
import { FORMATS } from "../style/styles";
import { FILLS, type ChartDraft } from "./chartBlock";

const words = reportTexts.charts;

/** How many measures have each status, counted live in the cells of «Статус». */
export function statusCharts({ measures }: ProgrammeData): ChartDraft[] {
  if (measures.length === 0) return [];
  const texts = measures.flatMap(({ source, statusText }) => (source.cells.status === undefined ? [] : [{ cell: source.cells.status, text: statusText }]));
  return [
    {
      key: "statuses",
      kind: "bar",
      title: words.statuses.title(measures.length),
      categoryTitle: words.statuses.category,
      valueTitle: words.statuses.value,
      valueFormat: FORMATS.count,
      series: [{ name: words.statuses.value, fill: FILLS.actual }],
      categories: MEASURE_STATUSES.map((status) => {
        const spellings = measures.filter((measure) => measure.status === status).map(({ statusText }) => statusText);
        const wanted = [...new Set([words.statuses.names[status], ...spellings])];
        return { name: [words.statuses.names[status]], values: [{ kind: "quantity", quantity: quantity(`chart:status:${status}`, "completed-measures", { kind: "count-texts", texts, wanted }) }] };
      }),
    },
  ];
}
