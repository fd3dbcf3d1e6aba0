import type { Assessment, IndicatorAssessment } from "../../domain/assessment/assessment";
import { plain } from "../../domain/decimal";
import type { Methodology } from "../../domain/methodology/methodology";
import type { Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import type { CellStyle } from "../../workbook/sheetStyle";
import { blank, cellPart, figure, liveText, number, programmeParts, rowHeight, spacer, subprogrammeParts, text } from "../draft/cells";
import type { DraftCell, DraftRow, DraftSheet } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { indicatorPrint, printFormat } from "../print";
import { FORMATS, formatted, STYLES } from "../style/styles";

const words = reportTexts.indicators;
const { columns } = words;

/** A column of the form; those before `values` and after it stand alone, the values have a common heading. */
interface Column {
  readonly title: string;
  readonly width: number;
  readonly cell: (item: IndicatorAssessment) => DraftCell;
  /** What the row's height depends on, for columns of text. */
  readonly text?: (item: IndicatorAssessment) => string | null;
}

/** «СВЕДЕНИЯ о достижении значений показателей (индикаторов)»: annex 1. */
export function indicatorsForm(assessment: Assessment): DraftSheet {
  const { data, indicators, methodology } = assessment;
  const { programme } = data;
  const before = leadingColumns();
  const values = valueColumns(programme.reportingYear);
  const after = trailingColumns(methodology, indicators.some(({ change }) => change !== null));
  const all = [...before, ...values, ...after];
  const widths = all.map(({ width }) => width);
  const sheet = new SheetBuilder(widths);
  sheet.wide([reportTexts.annex(1)], STYLES.annex);
  sheet.wide([words.title], STYLES.title);
  sheet.wide(
    [words.subtitle, ...programmeParts(programme), words.byYear, cellPart(programme.source.cells.reportingYear, String(programme.reportingYear)), words.year],
    STYLES.subtitle,
  );
  sheet.add(spacer());
  const first = sheet.next;
  header(sheet, before, values, after, programme.reportingYear);
  const last = sheet.next - 1;

  const own = indicators.filter(({ indicator }) => indicator.subprogramme === null);
  if (own.length > 0) sheet.wide([reportTexts.programmeBand, ...programmeParts(programme)], STYLES.band);
  sheet.add(...own.map((item) => indicatorRow(item, all)));
  for (const subprogramme of data.subprogrammes) {
    const rows = indicators.filter(({ indicator }) => indicator.subprogramme === subprogramme.code);
    if (rows.length === 0) continue;
    sheet.wide(subprogrammeParts(subprogramme), STYLES.band);
    sheet.add(...rows.map((item) => indicatorRow(item, all)));
  }
  return {
    key: "indicators",
    name: reportTexts.sheets.indicators,
    tabColor: "#2E75B6",
    columnWidths: widths,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: last + 1,
    page: landscape({ first, last }),
  };
}

const leadingColumns = (): Column[] => [
  { title: columns.number, width: 6, cell: ({ indicator }) => liveText(indicator.source.cells.number, indicator.number, STYLES.centered) },
  {
    title: columns.name,
    width: 46,
    cell: ({ indicator }) => liveText(indicator.source.cells.name, indicator.name, STYLES.text),
    text: ({ indicator }) => indicator.name,
  },
  { title: columns.unit, width: 9, cell: ({ indicator }) => liveText(indicator.source.cells.unit, indicator.unit, STYLES.centered) },
];

/** Last year, plan, fact. */
const valueColumns = (year: number): Column[] => [
  { title: columns.previousYear(year - 1), width: 11, cell: (item) => figure(item.previous, valueStyle(item)) },
  { title: columns.planned, width: 11, cell: plannedCell },
  { title: columns.actual, width: 11, cell: (item) => figure(item.actual, valueStyle(item)) },
];

function trailingColumns(methodology: Methodology, withChange: boolean): Column[] {
  const percent = formatted(STYLES.value, printFormat(indicatorPrint(methodology)));
  const weighted = methodology.achievement.aggregate.value === "weighted-mean";
  return [
    ...(weighted ? [{ title: columns.weight, width: 9, cell: ({ weight }: IndicatorAssessment) => figure(weight, formatted(STYLES.value, "0.0##")) }] : []),
    { title: columns.achievement, width: 13, cell: ({ achievement }) => figure(achievement, percent) },
    ...(withChange
      ? [{ title: columns.change, width: 13, cell: ({ change }: IndicatorAssessment) => (change === null ? blank(STYLES.value) : figure(change, formatted(STYLES.value, FORMATS.percent(1)))) }]
      : []),
    {
      title: columns.reason,
      width: 48,
      cell: ({ indicator }) => liveText(indicator.source.cells.varianceReason, indicator.varianceReason, STYLES.text),
      text: ({ indicator }) => indicator.varianceReason,
    },
  ];
}

/** Three tiers: the values have a common heading, and the reporting year its plan and fact. */
function header(sheet: SheetBuilder, before: readonly Column[], values: readonly Column[], after: readonly Column[], year: number): void {
  const top = sheet.next;
  const head = (value: string): DraftCell => text(value, STYLES.header);
  const empty = blank(STYLES.header);
  const [previous, ...ofYear] = values;
  const none = (list: readonly Column[]): DraftCell[] => list.map(() => empty);
  const titles = (list: readonly Column[]): DraftCell[] => list.map(({ title }) => head(title));
  sheet.add(
    { height: 20, cells: [...titles(before), head(columns.values), ...none(ofYear), ...titles(after)] },
    { height: 20, cells: [...none(before), head(previous?.title ?? ""), head(columns.reportingYear(year)), ...none(ofYear.slice(1)), ...none(after)] },
    { height: 20, cells: [...none(before), empty, ...titles(ofYear), ...none(after)] },
    { height: 14, cells: [...before, ...values, ...after].map((_, index) => number(index + 1, STYLES.columnNumber)) },
  );
  const start = before.length;
  const alone = [...before.map((_, index) => index), ...after.map((_, index) => start + values.length + index)];
  for (const column of alone) sheet.merge(top, column, top + 2, column);
  sheet.merge(top, start, top, start + values.length - 1);
  sheet.merge(top + 1, start, top + 2, start);
  sheet.merge(top + 1, start + 1, top + 1, start + values.length - 1);
}

const indicatorRow = (item: IndicatorAssessment, all: readonly Column[]): DraftRow => ({
  height: rowHeight(all.map(({ text: shown, width }) => ({ text: shown?.(item) ?? null, width, style: STYLES.text }))),
  cells: all.map(({ cell }) => cell(item)),
});

/** One value, or the borders of a corridor as they were written: «95–105». */
function plannedCell(item: IndicatorAssessment): DraftCell {
  const { planned, indicator } = item;
  if (planned.kind === "value") return figure(planned.value, valueStyle(item));
  const { expression } = planned.lower;
  const written = expression.kind === "entered" && expression.entry.reading.kind === "lower" ? expression.entry.reading.text.trim() : "";
  return liveText(indicator.source.cells.planned, written, valueStyle(item));
}

const valueStyle = ({ planned, actual, previous, direction }: IndicatorAssessment): CellStyle => {
  const values = planned.kind === "value" ? [planned.value, actual, previous] : [planned.lower, planned.upper, actual, previous];
  return formatted(STYLES.value, direction === "yes-no" ? FORMATS.yesNo : FORMATS.decimals(decimalsOf(values)));
};

/** As many decimals as the most precise value of the row. */
const decimalsOf = (values: readonly Quantity[]): number =>
  Math.max(0, ...values.map(({ result }) => (result.known ? (plain(result.value).split(".")[1]?.length ?? 0) : 0)));
