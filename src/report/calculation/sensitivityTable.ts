import type { Assessment, LevelAssessment } from "../../domain/assessment/assessment";
import type { SensitivityCase } from "../../domain/assessment/sensitivity";
import { decimal, plain } from "../../domain/decimal";
import type { Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { blank, cellPart, figure, number, rowHeight, sentence, spacer, text } from "../draft/cells";
import type { DraftCell, SentencePart } from "../draft/draft";
import type { SheetBuilder } from "../draft/sheetBuilder";
import { sentenceText } from "../formula/sentence";
import type { CellStyle } from "../../workbook/sheetStyle";
import { formatted, STYLES } from "../style/styles";
import { partName } from "./partName";
import { printBy } from "./printOf";
import { ratingStep } from "./ratingStep";
import { CALCULATION_WIDTHS, formatOf } from "./stepRow";

const words = reportTexts.calculation;
/** Cases side by side; the number, the name and the figures as the methodology has them stand before them. */
const CASES_PER_TABLE = CALCULATION_WIDTHS.length - 3;

/** A column of the table: the methodology as it is, or with one other choice. */
interface Variant {
  readonly title: string;
  readonly assessment: Assessment;
}

type FigureOf = (assessment: Assessment) => Quantity | null | undefined;

/** What the result would be under each other choice: every indicator, the means, the index, the rating; all live. */
export function sensitivityTables(sheet: SheetBuilder, base: Assessment, cases: readonly SensitivityCase[], moneyDigits: number): void {
  for (let first = 0; first < cases.length; first += CASES_PER_TABLE) {
    if (first > 0) sheet.add(spacer());
    const variants = cases.slice(first, first + CASES_PER_TABLE).map((item) => ({ title: titleOf(item), assessment: item.assessment }));
    table(sheet, [{ title: words.choices.base, assessment: base }, ...variants], moneyDigits);
  }
}

function table(sheet: SheetBuilder, variants: readonly [Variant, ...Variant[]], moneyDigits: number): void {
  const [{ assessment: base }] = variants;
  const { steps } = words;
  header(sheet, variants);
  let position = 0;
  const row = (name: readonly SentencePart[], values: readonly DraftCell[], style = STYLES.text): void => {
    position += 1;
    const shown = [{ text: sentenceText(name), width: widthOf(1), style }, ...values.map((value, index) => ({ text: textOf(value), width: widthOf(index + 2), style: value.style }))];
    sheet.add({ height: rowHeight(shown, 18), cells: [number(position, STYLES.centered), sentence(name, style), ...values] });
  };
  const figures = (name: readonly SentencePart[], of: FigureOf, style = STYLES.value): void => {
    const quantities = variants.map(({ assessment }) => of(assessment) ?? null);
    if (quantities.every((quantity) => quantity === null)) return;
    row(name, quantities.map((quantity, index) => figureCell(quantity, variants[index]?.assessment ?? base, moneyDigits, style)));
  };
  const ofSubprogramme = (index: number, of: (level: LevelAssessment) => Quantity | null | undefined): FigureOf => ({ programme, subprogrammes }) => {
    const level = subprogrammes[index];
    return level === undefined || programme.fromSubprogrammes === null ? null : of(level);
  };

  base.indicators.forEach(({ indicator }, index) => figures([cellPart(indicator.source.cells.name, indicator.name)], ({ indicators }) => indicators[index]?.achievement));
  const parts = variants.map(({ assessment }) => assessment.programme.achievementParts).reduce((most, other) => (other.length > most.length ? other : most));
  parts.forEach((part, index) => figures([partName(part, base.data)], ({ programme }) => programme.achievementParts[index]?.value));
  figures([steps.achievement], ({ programme }) => programme.achievement);
  figures([steps.difference], ({ programme }) => programme.correction?.difference);
  figures([steps.factor], ({ programme }) => programme.correction?.factor);
  base.subprogrammes.forEach(({ subprogramme: { name } }, index) => {
    figures([`${steps.achievement}: ${name}`], ofSubprogramme(index, ({ achievement }) => achievement));
    figures([`${steps.factor}: ${name}`], ofSubprogramme(index, ({ correction }) => correction?.factor));
    figures([`${steps.effectiveness}: ${name}`], ofSubprogramme(index, ({ effectiveness }) => effectiveness));
  });
  base.subprogrammes.forEach(({ subprogramme: { name } }, index) => figures([steps.weight(name)], ({ programme }) => programme.fromSubprogrammes?.weights[index]?.weight));
  figures([steps.effectiveness], ({ programme }) => programme.effectiveness, STYLES.result);
  figures([steps.compared], ({ programme }) => (programme.compared === programme.effectiveness ? null : programme.compared));
  row([steps.rating], variants.map(({ assessment }) => ({ ...ratingStep(assessment.programme, assessment.methodology).value, style: STYLES.centeredBold })), STYLES.textBold);
}

function header(sheet: SheetBuilder, variants: readonly Variant[]): void {
  const titles = [words.columns.number, words.columns.step, ...variants.map(({ title }) => title)];
  sheet.add({
    height: rowHeight(titles.map((title, index) => ({ text: title, width: widthOf(index), style: STYLES.header })), 30),
    cells: titles.map((title) => text(title, STYLES.header)),
  });
}

const widthOf = (column: number): number => CALCULATION_WIDTHS[column] ?? 0;

const textOf = ({ content }: DraftCell): string | null => (content.kind === "rating" ? content.text(content.rating.result) : null);

function figureCell(quantity: Quantity | null, { methodology }: Assessment, moneyDigits: number, style: CellStyle): DraftCell {
  return quantity === null ? blank(style) : figure(quantity, formatted(style, formatOf(quantity, printBy(methodology, moneyDigits))));
}

/** The choice that was made otherwise, and how. */
function titleOf({ choice, assessment }: SensitivityCase): string {
  const { indicator, achievement } = assessment.methodology;
  const { detail } = words;
  const details: Record<SensitivityCase["choice"], string> = {
    rounding: indicator.roundingDigits.value === null ? detail.roundingOff : detail.roundingOn,
    cap: indicator.cap.value === null ? detail.noCap : detail.cap(`${plain(indicator.cap.value.times(decimal("100"))).replace(".", ",")} %`),
    "zero-plan": detail.zero[indicator.zeroPlannedZeroActual.value],
    grouping: achievement.grouping.value === "groups" ? detail.groups : detail.flat,
    "missing-as-zero": detail.missing[indicator.missingActual.value],
    "missing-excluded": detail.missing[indicator.missingActual.value],
    "missing-previous": detail.missing[indicator.missingActual.value],
  };
  return `${words.choices[choice]}: ${details[choice]}`;
}
