import type { Assessment, LevelAssessment } from "../../domain/assessment/assessment";
import { decimal, plain } from "../../domain/decimal";
import { ratioDigits, type Methodology } from "../../domain/methodology/methodology";
import { reportTexts } from "../../messages/report/reportTexts";
import type { CellStyle } from "../../workbook/sheetStyle";
import { figure, number, programmeParts, rowHeight, spacer, subprogrammeParts, text } from "../draft/cells";
import type { DraftCell, DraftRow, DraftSheet } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { FORMATS, formatted, STYLES } from "../style/styles";
import { moneyDigits } from "./expendituresForm";

const WIDTHS = [6, 48, 22, 56, 52];
const words = reportTexts.calculation;

/** «Расчёт эффективности»: every step in the order of the act, for the programme and for each subprogramme. */
export function calculationSheet(assessment: Assessment, moneyUnit: string): DraftSheet {
  const { data, programme, subprogrammes, methodology } = assessment;
  const sheet = new SheetBuilder(WIDTHS);
  sheet.wide([words.title], STYLES.title);
  sheet.wide([words.subtitle, ...programmeParts(data.programme)], STYLES.subtitle);
  sheet.add(spacer());
  sheet.wide([words.methodology(methodology.title)], STYLES.heading);
  sheet.wide([words.document(methodology.document)], STYLES.note);
  sheet.wide(
    [
      words.assessed.before,
      { kind: "count", quantity: programme.assessed },
      words.assessed.of,
      { kind: "count", quantity: programme.total },
      words.assessed.after,
      { kind: "when-positive", quantity: programme.unreported, parts: [words.preliminary] },
    ],
    STYLES.key,
  );
  sheet.add(spacer());
  const first = sheet.next;
  const { columns } = words;
  sheet.add(
    { height: 24, cells: [columns.number, columns.step, columns.value, columns.rule, columns.basis].map((title) => text(title, STYLES.header)) },
    { height: 14, cells: WIDTHS.map((_, index) => number(index + 1, STYLES.columnNumber)) },
  );
  const last = sheet.next - 1;
  const digits = moneyDigits(data);

  sheet.wide([words.wholeProgramme], STYLES.band);
  sheet.add(...steps(programme, methodology, moneyUnit, digits));
  for (const level of subprogrammes) {
    sheet.wide(subprogrammeParts(level.subprogramme), STYLES.band);
    sheet.add(...steps(level, methodology, moneyUnit, digits));
  }
  return {
    key: "calculation",
    name: reportTexts.sheets.calculation,
    tabColor: "#548235",
    columnWidths: WIDTHS,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: last + 1,
    page: landscape({ first, last }),
  };
}

function steps(level: LevelAssessment, methodology: Methodology, moneyUnit: string, moneyPlaces: number): DraftRow[] {
  const { steps: names } = words;
  const { achievement, outturn, effectiveness, rating } = methodology;
  const count = formatted(STYLES.value, FORMATS.count);
  const money = formatted(STYLES.value, FORMATS.money(moneyPlaces));
  const percent = (digits: number | null, style: CellStyle): CellStyle => formatted(style, FORMATS.percent(percentDigits(methodology, digits)));
  const rounding = (digits: number | null): string => words.rounding(digits, methodology.unit.value);
  const bands = rating.bands.value.map(({ atLeast, label }) => ({ border: border(plain(atLeast.times(decimal("100")))), label }));
  const rows: { name: string; value: DraftCell; rule: string; basis: string }[] = [
    { name: names.total.name, value: figure(level.total, count), rule: names.total.rule, basis: "" },
    { name: names.unreported.name, value: figure(level.unreported, count), rule: names.unreported.rule, basis: methodology.indicator.missingActual.basis },
    { name: names.assessed.name, value: figure(level.assessed, count), rule: names.assessed.rule, basis: methodology.indicator.roundingDigits.basis },
    {
      name: names.achievement.name,
      value: figure(level.achievement, percent(achievement.roundingDigits.value, STYLES.result)),
      rule: names.achievement.rule + rounding(achievement.roundingDigits.value),
      basis: achievement.aggregate.basis,
    },
    { name: names.measuresPlanned.name, value: figure(level.implementation.planned, count), rule: names.measuresPlanned.rule, basis: "" },
    { name: names.measuresCompleted.name, value: figure(level.implementation.completed, count), rule: names.measuresCompleted.rule, basis: "" },
    { name: names.planned.name(moneyUnit), value: figure(level.spending.planned, money), rule: names.planned.rule, basis: outturn.sources.basis },
    { name: names.actual.name(moneyUnit), value: figure(level.spending.actual, money), rule: names.actual.rule, basis: "" },
    {
      name: names.outturn.name,
      value: figure(level.spending.outturn, percent(outturn.roundingDigits.value, STYLES.result)),
      rule: names.outturn.rule + rounding(outturn.roundingDigits.value),
      basis: outturn.roundingDigits.basis,
    },
    {
      name: names.effectiveness.name,
      value: figure(level.effectiveness, percent(effectiveness.roundingDigits.value, STYLES.result)),
      rule: `${names.effectiveness.rule}${rounding(effectiveness.roundingDigits.value)}. ${words.noAmount}`,
      basis: effectiveness.formula.basis,
    },
    {
      name: names.rating.name,
      value: { content: { kind: "rating", rating: level.rating, unknown: reportTexts.rating.unknown }, style: STYLES.resultText },
      rule: `${names.rating.rule}: ${words.bands(bands)}`,
      basis: rating.below.value === null ? `${rating.bands.basis}; ${rating.below.basis}` : rating.bands.basis,
    },
  ];
  return rows.map(({ name, value, rule, basis }, index) => ({
    height: rowHeight(
      [
        { text: name, width: WIDTHS[1] ?? 0, style: STYLES.text },
        { text: value.content.kind === "rating" ? reportTexts.rating.unknown : null, width: WIDTHS[2] ?? 0, style: STYLES.resultText },
        { text: rule, width: WIDTHS[3] ?? 0, style: STYLES.text },
        { text: basis, width: WIDTHS[4] ?? 0, style: STYLES.text },
      ],
      18,
    ),
    cells: [number(index + 1, STYLES.centered), text(name, STYLES.text), value, text(rule, STYLES.text), text(basis, STYLES.text)],
  }));
}

const border = (percent: string): string => `${percent.replace(".", ",")} %`;

/** Digits after the comma of a printed percentage; two where the methodology does not round. */
export function percentDigits(methodology: Methodology, digits: number | null): number {
  const places = ratioDigits(methodology, digits);
  return places === null ? 2 : Math.max(0, places - 2);
}
