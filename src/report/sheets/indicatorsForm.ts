import type { Assessment, IndicatorAssessment } from "../../domain/assessment/assessment";
import { plain } from "../../domain/decimal";
import { ratioDigits, type Methodology } from "../../domain/methodology/methodology";
import type { Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import type { CellStyle } from "../../workbook/sheetStyle";
import { blank, cellPart, figure, liveText, number, programmeParts, rowHeight, spacer, subprogrammeParts, text } from "../draft/cells";
import type { DraftCell, DraftRow, DraftSheet } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { FORMATS, formatted, STYLES } from "../style/styles";

const WIDTHS = [6, 46, 9, 11, 11, 11, 13, 48];
const words = reportTexts.indicators;

/** «СВЕДЕНИЯ о достижении значений показателей (индикаторов)»: annex 1. */
export function indicatorsForm({ data, indicators, methodology }: Assessment): DraftSheet {
  const sheet = new SheetBuilder(WIDTHS);
  const { programme } = data;
  sheet.wide([reportTexts.annex(1)], STYLES.annex);
  sheet.wide([words.title], STYLES.title);
  sheet.wide(
    [words.subtitle, ...programmeParts(programme), words.byYear, cellPart(programme.source.cells.reportingYear, String(programme.reportingYear)), words.year],
    STYLES.subtitle,
  );
  sheet.add(spacer());
  const first = sheet.next;
  header(sheet, programme.reportingYear);
  const last = sheet.next - 1;

  const own = indicators.filter(({ indicator }) => indicator.subprogramme === null);
  if (own.length > 0) sheet.wide([reportTexts.programmeBand, ...programmeParts(programme)], STYLES.band);
  sheet.add(...own.map((item) => indicatorRow(item, methodology)));
  for (const subprogramme of data.subprogrammes) {
    const rows = indicators.filter(({ indicator }) => indicator.subprogramme === subprogramme.code);
    if (rows.length === 0) continue;
    sheet.wide(subprogrammeParts(subprogramme), STYLES.band);
    sheet.add(...rows.map((item) => indicatorRow(item, methodology)));
  }
  return {
    key: "indicators",
    name: reportTexts.sheets.indicators,
    tabColor: "#2E75B6",
    columnWidths: WIDTHS,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: last + 1,
    page: landscape({ first, last }),
  };
}

function header(sheet: SheetBuilder, year: number): void {
  const { columns } = words;
  const top = sheet.next;
  const head = (value: string): DraftCell => text(value, STYLES.header);
  const empty = blank(STYLES.header);
  sheet.add(
    { height: 20, cells: [head(columns.number), head(columns.name), head(columns.unit), head(columns.values), empty, empty, head(columns.achievement), head(columns.reason)] },
    { height: 20, cells: [empty, empty, empty, head(columns.previousYear(year - 1)), head(columns.reportingYear(year)), empty, empty, empty] },
    { height: 20, cells: [empty, empty, empty, empty, head(columns.planned), head(columns.actual), empty, empty] },
    { height: 14, cells: WIDTHS.map((_, index) => number(index + 1, STYLES.columnNumber)) },
  );
  for (const column of [0, 1, 2, 6, 7]) sheet.merge(top, column, top + 2, column);
  sheet.merge(top, 3, top, 5);
  sheet.merge(top + 1, 3, top + 2, 3);
  sheet.merge(top + 1, 4, top + 1, 5);
}

function indicatorRow({ indicator, planned, actual, previous, achievement, direction }: IndicatorAssessment, methodology: Methodology): DraftRow {
  const { cells } = indicator.source;
  const values = planned.kind === "value" ? [planned.value, actual, previous] : [planned.lower, planned.upper, actual, previous];
  const value = formatted(STYLES.value, direction === "yes-no" ? FORMATS.yesNo : FORMATS.decimals(decimalsOf(values)));
  const percent = formatted(STYLES.value, FORMATS.percent(achievementDigits(methodology)));
  const reason = liveText(cells.varianceReason, indicator.varianceReason, STYLES.text);
  return {
    height: rowHeight([
      { text: indicator.name, width: WIDTHS[1] ?? 0, style: STYLES.text },
      { text: indicator.varianceReason, width: WIDTHS[7] ?? 0, style: STYLES.text },
    ]),
    cells: [
      liveText(cells.number, indicator.number, STYLES.centered),
      liveText(cells.name, indicator.name, STYLES.text),
      liveText(cells.unit, indicator.unit, STYLES.centered),
      figure(previous, value),
      planned.kind === "value" ? figure(planned.value, value) : corridor(planned.lower, cells.planned, value),
      figure(actual, value),
      figure(achievement, percent),
      reason,
    ],
  };
}

/** The borders of a corridor stand as they were written: «95–105». */
function corridor(lower: Quantity, cell: Parameters<typeof liveText>[0], style: CellStyle): DraftCell {
  const written = lower.expression.kind === "entered" && lower.expression.entry.reading.kind === "lower" ? lower.expression.entry.reading.text.trim() : "";
  return liveText(cell, written, style);
}

/** As many decimals as the most precise value of the row. */
const decimalsOf = (values: readonly Quantity[]): number =>
  Math.max(0, ...values.map(({ result }) => (result.known ? (plain(result.value).split(".")[1]?.length ?? 0) : 0)));

/** Digits of the achievement as the methodology rounds it; one where it does not. */
function achievementDigits(methodology: Methodology): number {
  const digits = ratioDigits(methodology, methodology.indicator.roundingDigits.value);
  return digits === null ? 1 : Math.max(0, digits - 2);
}
