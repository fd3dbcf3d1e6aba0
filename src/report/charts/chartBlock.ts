import type { ChartSpec, RangeSpec } from "../../workbook/sheetSpec";
import { PLAIN_STYLE, type CellStyle } from "../../workbook/sheetStyle";
import { blank, sentence, text } from "../draft/cells";
import type { DraftCell, SentencePart } from "../draft/draft";
import { formatted, STYLES } from "../style/styles";

/** A chart to be placed, with the figures it draws; its cells stand beside the printed part of the sheet. */
export interface ChartDraft {
  readonly key: string;
  readonly kind: ChartSpec["kind"];
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly series: readonly { readonly name: string; readonly fill: string }[];
  readonly categories: readonly ChartCategory[];
}

/** A name and one value for each series. */
export interface ChartCategory {
  readonly name: readonly SentencePart[];
  readonly values: readonly DraftCell["content"][];
}

/** Shades that stay apart in black and white. */
export const FILLS = { planned: "#D0D5DC", actual: "#44546A" } as const;

/** Columns of a block: name, and two series. */
export const BLOCK_COLUMNS = 3;

/** The rows of a chart's cells: names of series, then the categories. The corner stays empty, so that Excel takes row and column for names. */
export function blockRows({ series, categories, valueFormat }: ChartDraft): DraftCell[][] {
  const value = formatted(STYLES.value, valueFormat);
  const padded = (cells: DraftCell[], style: CellStyle): DraftCell[] => [...cells, ...Array.from({ length: BLOCK_COLUMNS - cells.length }, () => blank(style))];
  return [
    padded([blank(STYLES.header), ...series.map(({ name }) => text(name, STYLES.header))], STYLES.header),
    ...categories.map(({ name, values }) => padded([sentence(name, NAME), ...values.map((content) => ({ content, style: value }))], value)),
  ];
}

/** Names are one line high. */
const NAME: CellStyle = { ...STYLES.text, wrap: false };

/** The chart over its block, whose corner is at `row` and `column`. */
export const chartSpec = ({ categories, series, ...chart }: ChartDraft, row: number, column: number, place: RangeSpec): ChartSpec => ({
  key: chart.key,
  kind: chart.kind,
  title: chart.title,
  categoryTitle: chart.categoryTitle,
  valueTitle: chart.valueTitle,
  valueFormat: chart.valueFormat,
  fills: series.map(({ fill }) => fill),
  fontName: PLAIN_STYLE.fontName,
  data: { top: row, left: column, bottom: row + categories.length, right: column + series.length },
  place,
});
