import type { Assessment } from "../../domain/assessment/assessment";
import { reportTexts } from "../../messages/report/reportTexts";
import type { ChartSpec } from "../../workbook/sheetSpec";
import { CALCULATION_WIDTHS } from "../calculation/stepRow";
import { blank, spacer, text } from "../draft/cells";
import type { DraftCell, DraftRow } from "../draft/draft";
import type { SheetBuilder } from "../draft/sheetBuilder";
import { STYLES } from "../style/styles";
import { blockRows, chartSpec, type ChartDraft } from "./chartBlock";
import { indicatorCharts } from "./indicatorCharts";
import { spendingCharts } from "./spendingCharts";
import { statusCharts } from "./statusChart";

/** Beside the printed columns: a gap, and the cells that the charts draw. */
const BESIDE = [3, 62, 16, 16];
/** Widths of the whole sheet. */
export const WIDTHS_WITH_BLOCKS = [...CALCULATION_WIDTHS, ...BESIDE];
const BLOCK_COLUMN = CALCULATION_WIDTHS.length + 1;
const ROW_HEIGHT = 15;
/** Columns of a chart over the whole width, and of two side by side. */
const WHOLE = [0, CALCULATION_WIDTHS.length - 1] as const;
const HALVES = [
  [0, 2],
  [3, CALCULATION_WIDTHS.length - 1],
] as const;
/** Title and axis take as much as this many rows. */
const FRAME_ROWS = 5;
/** Three such charts fit a page. */
const LEAST_ROWS = 12;

interface PlacedChart {
  readonly chart: ChartDraft;
  readonly columns: readonly [number, number];
}

/** Adds the charts below the calculation, each with its cells to the right of the printed part. */
export function chartSection(sheet: SheetBuilder, assessment: Assessment, moneyUnit: string, moneyDigits: number): ChartSpec[] {
  const spending = spendingCharts(assessment, moneyUnit, moneyDigits);
  const [bySource, ...bySubprogramme] = spending;
  const besideOneAnother = [...(bySource === undefined ? [] : [bySource]), ...statusCharts(assessment.data)];
  const whole = (chart: ChartDraft): PlacedChart[] => [{ chart, columns: WHOLE }];
  const bands: PlacedChart[][] = [
    ...indicatorCharts(assessment).map(whole),
    ...(besideOneAnother.length === 0 ? [] : [besideOneAnother.map((chart, index) => ({ chart, columns: HALVES[index === 0 ? 0 : 1] }))]),
    ...bySubprogramme.map(whole),
  ];
  if (bands.length === 0) return [];
  const words = reportTexts.charts;
  sheet.add(spacer());
  sheet.wide([words.title], STYLES.heading);
  beside(sheet.rows, sheet.next - 1, [text(words.cells, STYLES.heading)]);
  beginPage(sheet.rows, sheet.next - 1);
  return bands.flatMap((band, index) => {
    if (index > 0) sheet.add(spacer());
    return addBand(sheet, band);
  });
}

function addBand(sheet: SheetBuilder, band: readonly PlacedChart[]): ChartSpec[] {
  const blocks = band.map(({ chart }) => blockRows(chart));
  const cells = blocks.reduce((sum, rows) => sum + rows.length, 0);
  const rows = Math.max(cells, ...band.map(({ chart }) => rowsOf(chart)));
  const top = sheet.next;
  // The last row is part of the sheet, so that it is part of the print.
  sheet.add(...Array.from({ length: rows - 1 }, () => spacer(ROW_HEIGHT)), { height: ROW_HEIGHT, cells: [blank(STYLES.note)] });
  let row = top;
  return band.map(({ chart, columns: [left, right] }, index) => {
    const corner = row;
    for (const line of blocks[index] ?? []) beside(sheet.rows, row++, line);
    return chartSpec(chart, corner, BLOCK_COLUMN, { top, left, bottom: top + rows - 1, right });
  });
}

/** A lying bar is a line and a half high, a pair of them a little more. */
function rowsOf({ categories, series }: ChartDraft): number {
  return Math.max(LEAST_ROWS, FRAME_ROWS + Math.ceil(categories.length * (series.length > 1 ? 1.7 : 1.4)));
}

function beginPage(rows: DraftRow[], row: number): void {
  const present = rows[row];
  if (present !== undefined) rows[row] = { ...present, beginsPage: true };
}

function beside(rows: DraftRow[], row: number, cells: readonly DraftCell[]): void {
  const present = rows[row];
  if (present === undefined) return;
  const padding = Array.from({ length: BLOCK_COLUMN - present.cells.length }, () => null);
  rows[row] = { ...present, cells: [...present.cells, ...padding, ...cells] };
}
