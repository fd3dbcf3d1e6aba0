import type { Assessment, IndicatorAssessment } from "../../domain/assessment/assessment";
import { whole } from "../../domain/expressions";
import type { Programme } from "../../domain/model/programme";
import type { Expression, Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { blank, cellPart, liveText, programmeParts, spacer } from "../draft/cells";
import type { DraftSheet, SentencePart } from "../draft/draft";
import { portrait } from "../draft/pages";
import { keptForYear, NOTHING_KEPT, type KeptTexts } from "../narrative/keptTexts";
import { NarrativeBuilder, PRINTED } from "../narrative/narrativeBuilder";
import { ownSection, printOf, subprogrammeSection } from "../narrative/levelSection";
import { moneyBySource, moneyGiven, planChanges } from "../narrative/moneySentences";
import { programmeAchievement, resultSentence } from "../narrative/resultSentences";
import { endOf, type Say } from "../narrative/say";
import { resultPrint } from "../print";
import { STYLES } from "../style/styles";
import { conclusionParts } from "./conclusion";

const words = reportTexts.narrative;
const { keys } = words;

/** «Отчёт»: the narrative with the conclusion and the signature. What a person wrote on it stays. */
export function reportSheet(assessment: Assessment, kept: KeptTexts = NOTHING_KEPT): DraftSheet {
  const { data, programme, methodology } = assessment;
  const sheet = new NarrativeBuilder(keptOf(assessment, kept));
  sheet.top();
  sheet.paragraph(keys.title, [words.title], STYLES.title);
  const year = cellPart(data.programme.source.cells.reportingYear, String(data.programme.reportingYear));
  sheet.paragraph(keys.subtitle, [words.subtitle, ...programmeParts(data.programme), words.inYear.before, year, words.inYear.after], STYLES.subtitle);
  sheet.space(spacer(12));
  introduction(sheet, data.programme, assessment);
  const said: Say = {
    level: "programme",
    say: (key, parts) => sheet.paragraph(key, parts, STYLES.paragraph),
    long: (key, before, cell, text) => sheet.long(key, before, cell, text),
  };
  planChanges(said, data.expenditures, printOf(assessment));
  moneyGiven(said, keys.money, words.money.whole, programme.spending, printOf(assessment));
  moneyBySource(said, assessment.spending.sources, printOf(assessment));
  for (const level of assessment.subprogrammes) subprogrammeSection(sheet, level, assessment);
  ownSection(sheet, assessment);

  sheet.space(spacer());
  sheet.paragraph(keys.assessment, [words.assessment], STYLES.heading);
  sheet.paragraph(keys.methodology, [words.methodology, methodology.title, methodology.changed ? words.changedMethodology : "", words.stop], STYLES.paragraph);
  sheet.paragraph(keys.achievement, programmeAchievement(assessment), STYLES.paragraph);
  sheet.paragraph(keys.outturn, resultSentence(words.outturn, programme.counted.outturn, resultPrint(methodology, methodology.outturn.roundingDigits.value)), STYLES.paragraph);
  sheet.paragraph(keys.effectiveness, resultSentence(words.effectiveness, programme.effectiveness, resultPrint(methodology, methodology.effectiveness.roundingDigits.value)), STYLES.paragraph);
  sheet.space(spacer());
  sheet.paragraph(keys.conclusion, conclusionParts(assessment), STYLES.conclusion);
  sheet.notice({ content: { kind: "changed-since", figures: comparedFigures(assessment), text: words.changed }, style: STYLES.changed }, CHANGED_HEIGHT);
  missingIndicators(sheet, assessment);
  signature(sheet, data.programme);
  sheet.leftOver();
  return {
    key: "report",
    name: reportTexts.sheets.report,
    tabColor: "#1F4E79",
    columnWidths: sheet.columnWidths,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: 0,
    page: { ...portrait(PRINTED.length), printedRows: sheet.printedRows },
  };
}

/** The person's words, as they are kept in a report about the reporting year. */
export const keptOf = ({ data: { programme } }: Assessment, kept: KeptTexts): KeptTexts =>
  keptForYear(kept, keys.subtitle, `${words.inYear.before}${programme.reportingYear}${words.inYear.after}`);

const CHANGED_HEIGHT = 32;

/** The figures that the words rest on. */
const comparedFigures = ({ programme, subprogrammes, indicators }: Assessment): Quantity[] => [
  ...[programme, ...subprogrammes].flatMap(({ achievement, effectiveness, assessed, total, spending, implementation }) => [
    achievement,
    effectiveness,
    assessed,
    total,
    spending.planned,
    spending.actual,
    implementation.planned,
    implementation.completed,
  ]),
  ...indicators.slice(0, MOST_INDICATORS).map(({ achievement }) => achievement),
];
/** A formula takes 255 arguments; the means rest on every indicator anyway. */
const MOST_INDICATORS = 60;

function introduction(sheet: NarrativeBuilder, programme: Programme, { data }: Assessment): void {
  const { cells } = programme.source;
  if (programme.legalAct !== null) {
    const act = [words.approved.act, cellPart(cells.legalAct, programme.legalAct)];
    sheet.paragraph(keys.approved, [words.approved.before, ...programmeParts(programme), ...act, endOf(programme.legalAct)], STYLES.paragraph);
  }
  if (programme.municipality !== null) {
    sheet.paragraph(keys.municipality, [words.municipality, cellPart(cells.municipality, programme.municipality), words.stop], STYLES.paragraph);
  }
  sheet.paragraph(keys.leadAgency, [words.leadAgency, cellPart(cells.leadAgency, programme.leadAgency), words.stop], STYLES.paragraph);
  if (programme.coImplementers !== null) {
    sheet.paragraph(keys.coImplementers, [words.coImplementers, cellPart(cells.coImplementers, programme.coImplementers), words.stop], STYLES.paragraph);
  }
  if (data.subprogrammes.length === 0) return;
  sheet.paragraph(keys.contains, [data.subprogrammes.length === 1 ? words.contains.one : words.contains.several], STYLES.paragraph);
  data.subprogrammes.forEach(({ code, name, source }, index) => {
    const end = index === data.subprogrammes.length - 1 ? "." : ";";
    sheet.paragraph(keys.of(keys.contains, code), [words.listItem, cellPart(source.cells.name, name), words.listEnd, end], STYLES.paragraph);
  });
}

/** What is still missing and when it will be refined; said only while it is so. */
function missingIndicators(sheet: NarrativeBuilder, { indicators, data, programme }: Assessment): void {
  const missing = indicators.filter(({ actual }) => !actual.result.known);
  if (missing.length === 0) return;
  const whileMissing = (parts: readonly SentencePart[]): SentencePart[] => [{ kind: "when-positive", quantity: programme.unreported, parts }];
  sheet.space(spacer());
  sheet.paragraph(keys.missing, whileMissing([words.missing]), STYLES.paragraph);
  for (const [index, { indicator, actual }] of missing.entries()) {
    const expected = indicator.expectedDate === null ? [] : [words.is, words.expected(indicator.expectedDate)];
    const parts = [words.listItem, cellPart(indicator.source.cells.name, indicator.name), words.listEnd, ...expected, endOfItem(missing.slice(index + 1))];
    sheet.paragraph(keys.of(keys.missing, `${indicator.subprogramme ?? ""}/${indicator.number}`), [{ kind: "when-unknown", quantity: actual, parts }], STYLES.paragraph);
  }
  const due = data.programme.refinementDue;
  sheet.paragraph(keys.refined, whileMissing([due === null ? words.refinedUndated : words.refined(due)]), STYLES.paragraph);
}

/** A semicolon while another of them follows. */
function endOfItem(later: readonly IndicatorAssessment[]): SentencePart {
  if (later.length === 0) return words.stop;
  if (later.length > MOST_ASKED) return words.next;
  const open: Expression = { kind: "count-unknown", items: later.map(({ actual }) => actual) };
  return { kind: "choice", condition: { kind: "above", left: open, right: whole(0) }, then: [words.next], otherwise: [words.stop] };
}
/** A formula has an end. */
const MOST_ASKED = 30;

function signature(sheet: NarrativeBuilder, { signatoryPost, signatory, preparedBy, compiledOn, source }: Programme): void {
  sheet.space({ ...spacer(28), keepWithPrevious: true });
  const cells = [liveText(source.cells.signatoryPost, signatoryPost, STYLES.signature), blank(STYLES.signatureLine), liveText(source.cells.signatory, signatory, STYLES.signatureName)];
  sheet.row(keys.signature, { height: 36, cells, keepWithPrevious: true });
  if (compiledOn !== null) {
    sheet.space({ ...spacer(), keepWithPrevious: true });
    sheet.row(keys.compiled, { height: 18, keepWithPrevious: true, cells: [liveText(source.cells.compiledOn, compiledOn, STYLES.note), null, null] });
  }
  if (preparedBy !== null) sheet.row(keys.prepared, { height: 18, keepWithPrevious: true, cells: [liveText(source.cells.preparedBy, preparedBy, STYLES.note), null, null] });
}
