import type { Assessment, LevelAssessment, SubprogrammeAssessment } from "../../domain/assessment/assessment";
import type { Methodology } from "../../domain/methodology/methodology";
import type { Quantity } from "../../domain/quantity";
import type { Programme } from "../../domain/model/programme";
import { reportTexts } from "../../messages/report/reportTexts";
import { blank, cellPart, liveText, programmeParts, spacer } from "../draft/cells";
import type { DraftSheet, SentencePart } from "../draft/draft";
import { achievementPrint } from "../calculation/printOf";
import { portrait } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { resultPrint } from "../print";
import { STYLES } from "../style/styles";
import { conclusionParts } from "./conclusion";
import { moneyDigits } from "./expendituresForm";

const WIDTHS = [50, 14, 30];
const words = reportTexts.narrative;

/** «Отчёт»: the narrative with the conclusion and the signature. */
export function reportSheet(assessment: Assessment): DraftSheet {
  const { data, programme, methodology } = assessment;
  const sheet = new SheetBuilder(WIDTHS);
  sheet.wide([words.title], STYLES.title);
  const year = cellPart(data.programme.source.cells.reportingYear, String(data.programme.reportingYear));
  sheet.wide([words.subtitle, ...programmeParts(data.programme), words.inYear.before, year, words.inYear.after], STYLES.subtitle);
  sheet.add(spacer(12));
  introduction(sheet, data.programme, assessment);
  for (const level of assessment.subprogrammes) subprogrammeSection(sheet, level, assessment);

  sheet.add(spacer());
  sheet.wide([words.assessment], STYLES.heading);
  const result = (quantity: Quantity, digits: number | null): SentencePart => ({ kind: "figure", quantity, print: resultPrint(methodology, digits) });
  sheet.wide([words.achievement, { kind: "figure", quantity: programme.achievement, print: achievementPrint(methodology) }, words.stop], STYLES.paragraph);
  sheet.wide([words.outturn, result(programme.counted.outturn, methodology.outturn.roundingDigits.value), words.stop], STYLES.paragraph);
  sheet.wide([words.effectiveness, result(programme.effectiveness, methodology.effectiveness.roundingDigits.value), words.stop], STYLES.paragraph);
  sheet.add(spacer());
  sheet.wide(conclusionParts(assessment), STYLES.conclusion);
  missingIndicators(sheet, assessment);
  signature(sheet, data.programme);
  return {
    key: "report",
    name: reportTexts.sheets.report,
    tabColor: "#1F4E79",
    columnWidths: WIDTHS,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: 0,
    page: portrait,
  };
}

function introduction(sheet: SheetBuilder, programme: Programme, { data }: Assessment): void {
  const { cells } = programme.source;
  const act: SentencePart[] = programme.legalAct === null ? [] : [words.approved.act, cellPart(cells.legalAct, programme.legalAct)];
  sheet.wide([words.approved.before, ...programmeParts(programme), ...act, words.approved.end], STYLES.paragraph);
  sheet.wide([words.leadAgency, cellPart(cells.leadAgency, programme.leadAgency), words.stop], STYLES.paragraph);
  if (programme.coImplementers !== null) {
    sheet.wide([words.coImplementers, cellPart(cells.coImplementers, programme.coImplementers), words.stop], STYLES.paragraph);
  }
  if (data.subprogrammes.length === 0) return;
  sheet.wide([words.contains], STYLES.paragraph);
  data.subprogrammes.forEach(({ name, source }, index) => {
    const end = index === data.subprogrammes.length - 1 ? "." : ";";
    sheet.wide([words.listItem, cellPart(source.cells.name, name), words.listEnd, end], STYLES.paragraph);
  });
}

function subprogrammeSection(sheet: SheetBuilder, level: SubprogrammeAssessment, { data, methodology }: Assessment): void {
  const { name, source } = level.subprogramme;
  sheet.add(spacer());
  sheet.wide([words.subprogramme, cellPart(source.cells.name, name), words.listEnd], STYLES.heading);
  if (level.spending.planned.result.known) sheet.wide(moneyParts(level, data.programme, moneyDigits(data), methodology), STYLES.paragraph);
  const { planned, completed } = level.implementation;
  sheet.wide([words.measures.planned, { kind: "count", quantity: planned }, words.measures.completed, { kind: "count", quantity: completed }, words.measures.end], STYLES.paragraph);
  sheet.wide(
    [
      words.level.achievement,
      { kind: "figure", quantity: level.achievement, print: achievementPrint(methodology) },
      words.level.assessed,
      { kind: "count", quantity: level.assessed },
      words.level.of,
      { kind: "count", quantity: level.total },
      words.level.end,
    ],
    STYLES.paragraph,
  );
}

function moneyParts({ spending }: LevelAssessment, programme: Programme, digits: number, methodology: Methodology): SentencePart[] {
  const { money } = words;
  const unit = words.moneyUnit[programme.moneyUnit];
  return [
    money.planned,
    cellPart(programme.source.cells.reportingYear, String(programme.reportingYear)),
    money.year,
    { kind: "amount", quantity: spending.planned, digits },
    unit,
    money.actual,
    { kind: "amount", quantity: spending.actual, digits },
    unit,
    money.share,
    { kind: "figure", quantity: spending.outturn, print: resultPrint(methodology, methodology.outturn.roundingDigits.value) },
    money.end,
  ];
}

/** What is still missing and when it will be refined; said only while it is so. */
function missingIndicators(sheet: SheetBuilder, { indicators, data, programme }: Assessment): void {
  const missing = indicators.filter(({ actual }) => !actual.result.known);
  if (missing.length === 0) return;
  const whileMissing = (parts: readonly SentencePart[]): SentencePart[] => [{ kind: "when-positive", quantity: programme.unreported, parts }];
  sheet.add(spacer());
  sheet.wide(whileMissing([words.missing]), STYLES.paragraph);
  for (const { indicator, actual } of missing) {
    const expected = indicator.expectedDate === null ? [] : [" – ", words.expected(indicator.expectedDate)];
    const parts = [words.listItem, cellPart(indicator.source.cells.name, indicator.name), words.listEnd, ...expected, "."];
    sheet.wide([{ kind: "when-unknown", quantity: actual, parts }], STYLES.paragraph);
  }
  const due = data.programme.refinementDue;
  sheet.wide(whileMissing([due === null ? words.refinedUndated : words.refined(due)]), STYLES.paragraph);
}

function signature(sheet: SheetBuilder, { signatoryPost, signatory, preparedBy, compiledOn, source }: Programme): void {
  sheet.add(spacer(28));
  sheet.add({
    height: 36,
    cells: [
      liveText(source.cells.signatoryPost, signatoryPost, STYLES.signature),
      blank(STYLES.signatureLine),
      liveText(source.cells.signatory, signatory, STYLES.signatureName),
    ],
  });
  if (compiledOn !== null) sheet.add(spacer(), { height: 18, cells: [liveText(source.cells.compiledOn, compiledOn, STYLES.note)] });
  if (preparedBy !== null) sheet.add({ height: 18, cells: [liveText(source.cells.preparedBy, preparedBy, STYLES.note)] });
}
