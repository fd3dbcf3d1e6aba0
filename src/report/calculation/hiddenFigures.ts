import type { Assessment } from "../../domain/assessment/assessment";
import type { Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { blank, cellPart, figure, liveText, number, rowHeight, sentence, spacer, text } from "../draft/cells";
import type { DraftCell, DraftSheet, SentencePart } from "../draft/draft";
import type { Homeless } from "../draft/homeless";
import { SheetBuilder } from "../draft/sheetBuilder";
import { moneyDigits } from "../forms/moneyDigits";
import { sentenceText } from "../formula/sentence";
import { textId } from "../formula/homes";
import { expenditureLines } from "../sheets/expendituresForm";
import { FORMATS, formatted, STYLES } from "../style/styles";
import { CALCULATION_WIDTHS } from "./stepRow";

const words = reportTexts.calculation.hidden;

/** The calculation with a last table of what it rests on and no form shows: the cells that its formulas refer to. */
export function withHiddenFigures(calculation: DraftSheet, assessment: Assessment, { figures, texts }: Homeless): DraftSheet {
  if (figures.length + texts.length === 0) return calculation;
  const names = namesOf(assessment);
  const money = FORMATS.money(moneyDigits(assessment.data));
  const sheet = new SheetBuilder(CALCULATION_WIDTHS);
  sheet.add(...calculation.rows, spacer());
  sheet.wide([words.title], STYLES.heading);
  sheet.wide([words.note], STYLES.note);
  const { columns } = reportTexts.calculation;
  sheet.add({ height: 24, cells: [columns.number, columns.step, "", columns.value, "", ""].map((title) => text(title, STYLES.header)) });
  const formatOf = ({ rule }: Quantity): string => (rule === "expenditure-sum" ? money : "General");
  const values: [SentencePart[], DraftCell][] = [
    ...figures.map((item): [SentencePart[], DraftCell] => [names.get(item.id) ?? [], figure(item, formatted(STYLES.value, formatOf(item)))]),
    ...texts.map(({ cell, text: word }): [SentencePart[], DraftCell] => [names.get(textId(cell)) ?? [], liveText(cell, word, STYLES.centered)]),
  ];
  values.forEach(([name, value], index) => {
    const height = rowHeight([{ text: sentenceText(name), width: CALCULATION_WIDTHS[1] ?? 0, style: STYLES.text }], 18);
    sheet.add({ height, cells: [number(index + 1, STYLES.centered), sentence(name, STYLES.text), blank(STYLES.text), value, blank(STYLES.text), blank(STYLES.text)] });
  });
  return { ...calculation, rows: sheet.rows, merges: [...calculation.merges, ...sheet.merges] };
}

/** What each figure of the forms is called where it stands alone, and each status. */
function namesOf(assessment: Assessment): Map<string, SentencePart[]> {
  const names = new Map<string, SentencePart[]>();
  const { of } = words;
  for (const { indicator, planned, actual, previous, weight, change } of assessment.indicators) {
    const name = cellPart(indicator.source.cells.name, indicator.name);
    if (planned.kind === "value") names.set(planned.value.id, [name, of.planned]);
    names.set(actual.id, [name, of.actual]);
    names.set(previous.id, [name, of.previous]);
    names.set(weight.id, [name, of.weight]);
    if (change !== null) names.set(change.id, [name, of.change]);
  }
  for (const { name, source } of assessment.data.measures) {
    if (source.cells.status !== undefined) names.set(textId(source.cells.status), [cellPart(source.cells.name, name), of.status]);
  }
  for (const { measure, counted } of assessment.measures) {
    if (counted !== null) names.set(counted.id, [cellPart(measure.source.cells.name, measure.name), of.counted]);
  }
  let title: readonly SentencePart[] = [];
  for (const { title: own, source, spending } of expenditureLines(assessment)) {
    title = own ?? title;
    names.set(spending.planned.id, [...title, `, ${source}`, of.planned]);
    names.set(spending.actual.id, [...title, `, ${source}`, of.actual]);
  }
  return names;
}
