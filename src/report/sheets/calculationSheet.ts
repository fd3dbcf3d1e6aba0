import type { Assessment } from "../../domain/assessment/assessment";
import type { SensitivityCase } from "../../domain/assessment/sensitivity";
import { reportTexts } from "../../messages/report/reportTexts";
import { chartSection, WIDTHS_WITH_BLOCKS } from "../charts/chartSection";
import { contributionSteps, indicatorSteps } from "../calculation/indicatorSteps";
import { levelSteps } from "../calculation/levelSteps";
import { printBy } from "../calculation/printOf";
import { sensitivityTables } from "../calculation/sensitivityTable";
import { CALCULATION_WIDTHS, stepRow, type Step } from "../calculation/stepRow";
import { cellPart, programmeParts, spacer, subprogrammeParts, text } from "../draft/cells";
import type { DraftSheet, SentencePart } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { STYLES } from "../style/styles";
import { moneyDigits } from "../forms/moneyDigits";

const words = reportTexts.calculation;

/** «Расчёт эффективности»: the perimeter, every step in the order of the act, what other choices would give, and charts. */
export function calculationSheet(assessment: Assessment, cases: readonly SensitivityCase[], moneyUnit: string): DraftSheet {
  const { data, programme, subprogrammes, methodology } = assessment;
  const sheet = new SheetBuilder(CALCULATION_WIDTHS);
  const digits = moneyDigits(data);
  const printOf = printBy(methodology, digits);
  sheet.wide([words.title], STYLES.title);
  sheet.wide([words.subtitle, ...programmeParts(data.programme)], STYLES.subtitle);
  perimeter(sheet, assessment);

  sheet.wide([words.howTitle], STYLES.heading);
  header(sheet);
  add(sheet, indicatorSteps(assessment, printOf));
  sheet.add(spacer());
  sheet.wide([words.levelsTitle], STYLES.heading);
  header(sheet);
  for (const level of subprogrammes) {
    sheet.wide(subprogrammeParts(level.subprogramme), STYLES.band);
    add(sheet, levelSteps(level, assessment, moneyUnit, printOf, false));
  }
  sheet.wide([words.wholeProgramme], STYLES.band);
  add(sheet, levelSteps(programme, assessment, moneyUnit, printOf, true));
  const contributions = contributionSteps(assessment, printOf);
  if (contributions.length > 0) {
    sheet.add(spacer());
    sheet.wide([words.contributionTitle], STYLES.heading);
    header(sheet);
    add(sheet, contributions);
  }
  sheet.add(spacer());
  sheet.wide([words.sensitivityTitle], STYLES.heading);
  sensitivityTables(sheet, assessment, cases, digits);
  const charts = chartSection(sheet, assessment, moneyUnit, digits);
  return {
    key: "calculation",
    name: reportTexts.sheets.calculation,
    tabColor: "#548235",
    columnWidths: charts.length === 0 ? CALCULATION_WIDTHS : WIDTHS_WITH_BLOCKS,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: 0,
    charts,
    page: { ...landscape(null), printedColumns: CALCULATION_WIDTHS.length },
  };
}

/** What the result rests on: methodology, indicators, plan, sources, date of the data. */
function perimeter(sheet: SheetBuilder, { data, programme, methodology }: Assessment): void {
  const { compiledOn, source } = data.programme;
  const date: SentencePart = compiledOn === null ? words.perimeter.undated : cellPart(source.cells.compiledOn, compiledOn);
  sheet.add(spacer());
  sheet.wide([words.methodology(methodology.title, methodology.changed)], STYLES.heading);
  sheet.wide([words.document(methodology.document)], STYLES.note);
  sheet.wide(
    [
      words.assessed.before,
      { kind: "count", quantity: programme.assessed },
      words.assessed.of,
      { kind: "count", quantity: programme.total },
      words.assessed.after,
      { kind: "when-positive", quantity: programme.unreported, parts: [words.preliminary[methodology.indicator.missingActual.value]] },
    ],
    STYLES.key,
  );
  const { plan, sources } = words.perimeter;
  const dated: SentencePart[] = compiledOn === null ? [date] : [words.perimeter.date(""), date];
  sheet.wide([`${plan[methodology.outturn.plan.value]}, ${sources[methodology.outturn.sources.value]}; `, ...dated, "."], STYLES.key);
  sheet.add(spacer());
}

function header(sheet: SheetBuilder): void {
  const { columns } = words;
  sheet.add({
    height: 24,
    cells: [columns.number, columns.step, columns.how, columns.value, columns.rule, columns.basis].map((title) => text(title, STYLES.header)),
  });
}

const add = (sheet: SheetBuilder, steps: readonly Step[]): void => sheet.add(...steps.map((step, index) => stepRow(step, index + 1)));
