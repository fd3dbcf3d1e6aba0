import type { Assessment, LevelAssessment } from "../../domain/assessment/assessment";
import type { SensitivityCase } from "../../domain/assessment/sensitivity";
import { decimal, plain } from "../../domain/decimal";
import type { Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { blank, cellPart, figure, number, rowHeight, sentence, text } from "../draft/cells";
import type { DraftCell, DraftRow } from "../draft/draft";
import type { SheetBuilder } from "../draft/sheetBuilder";
import { formatted, STYLES } from "../style/styles";
import type { PrintOf } from "./expressionWords";
import { printBy } from "./printOf";
import { ratingStep } from "./ratingStep";
import { CALCULATION_WIDTHS, formatOf } from "./stepRow";

const words = reportTexts.calculation;
/** Cases side by side; the first two columns are the number and the name. */
const CASES_PER_TABLE = CALCULATION_WIDTHS.length - 2;

/** What the result would be under each other choice: every indicator, the means, the index, the rating; all live. */
export function sensitivityTables(sheet: SheetBuilder, base: Assessment, cases: readonly SensitivityCase[], moneyDigits: number): void {
  for (let first = 0; first < cases.length; first += CASES_PER_TABLE) table(sheet, base, cases.slice(first, first + CASES_PER_TABLE), moneyDigits);
}

function table(sheet: SheetBuilder, base: Assessment, cases: readonly SensitivityCase[], moneyDigits: number): void {
  const pad = (cells: DraftCell[], style = STYLES.centered): DraftCell[] => [...cells, ...Array.from({ length: CASES_PER_TABLE - cells.length }, () => blank(style))];
  const titles = cases.map(({ choice, assessment }) => `${words.choices[choice]}: ${detailOf(choice, assessment)}`);
  sheet.add({
    height: rowHeight(titles.map((title, index) => ({ text: title, width: CALCULATION_WIDTHS[index + 2] ?? 0, style: STYLES.header })), 30),
    cells: [text(words.columns.number, STYLES.header), text(words.columns.step, STYLES.header), ...pad(titles.map((title) => text(title, STYLES.header)), STYLES.header)],
  });
  let position = 0;
  const row = (name: DraftCell, cells: DraftCell[], height = 18): DraftRow => ({ height, cells: [number((position += 1), STYLES.centered), name, ...pad(cells)] });
  const figures = (name: string, of: (level: LevelAssessment) => Quantity | null | undefined, style = STYLES.value): void => {
    if (cases.every(({ assessment }) => of(assessment.programme) === null || of(assessment.programme) === undefined)) return;
    sheet.add(row(text(name, STYLES.text), cases.map(({ assessment }) => figureCell(of(assessment.programme), printBy(assessment.methodology, moneyDigits), style))));
  };

  base.indicators.forEach(({ indicator }, index) => {
    const cells = cases.map(({ assessment }) => figureCell(assessment.indicators[index]?.achievement, printBy(assessment.methodology, moneyDigits), STYLES.value));
    const name = sentence([cellPart(indicator.source.cells.name, indicator.name)], STYLES.text);
    sheet.add(row(name, cells, rowHeight([{ text: indicator.name, width: CALCULATION_WIDTHS[1] ?? 0, style: STYLES.text }], 18)));
  });
  const parts = Math.max(...cases.map(({ assessment }) => assessment.programme.achievementParts.length));
  for (let index = 0; index < parts; index += 1) figures(words.steps.part.group, (level) => level.achievementParts[index]?.value);
  figures(words.steps.achievement, ({ achievement }) => achievement);
  figures(words.steps.difference, ({ correction }) => correction?.difference);
  figures(words.steps.factor, ({ correction }) => correction?.factor);
  base.subprogrammes.forEach(({ subprogramme }, index) => subprogrammeRows(sheet, row, subprogramme.name, index, cases, moneyDigits));
  if (cases.some(({ assessment }) => assessment.programme.fromSubprogrammes !== null)) {
    base.subprogrammes.forEach(({ subprogramme }, index) => figures(words.steps.weight(subprogramme.name), (level) => level.fromSubprogrammes?.weights[index]?.weight));
  }
  figures(words.steps.effectiveness, ({ effectiveness }) => effectiveness, STYLES.result);
  figures(words.steps.compared, (level) => (level.compared === level.effectiveness ? null : level.compared));
  sheet.add(row(text(words.steps.rating, STYLES.textBold), cases.map(({ assessment }) => ({ ...ratingStep(assessment.programme, assessment.methodology).value, style: STYLES.centeredBold })), 32));
}

/** A subprogramme's own figures, where the programme's index rests on them. */
function subprogrammeRows(
  sheet: SheetBuilder,
  row: (name: DraftCell, cells: DraftCell[]) => DraftRow,
  name: string,
  index: number,
  cases: readonly SensitivityCase[],
  moneyDigits: number,
): void {
  if (cases.every(({ assessment }) => assessment.programme.fromSubprogrammes === null)) return;
  const line = (title: string, of: (level: LevelAssessment) => Quantity | null | undefined): void => {
    if (cases.every(({ assessment }) => of(assessment.subprogrammes[index] as LevelAssessment) == null)) return;
    const cells = cases.map(({ assessment }) => figureCell(of(assessment.subprogrammes[index] as LevelAssessment), printBy(assessment.methodology, moneyDigits), STYLES.value));
    sheet.add(row(text(`${title}: ${name}`, STYLES.text), cells));
  };
  line(words.steps.achievement, ({ achievement }) => achievement);
  line(words.steps.factor, ({ correction }) => correction?.factor);
  line(words.steps.effectiveness, ({ effectiveness }) => effectiveness);
}

const figureCell = (quantity: Quantity | null | undefined, printOf: PrintOf, style: typeof STYLES.value | typeof STYLES.result): DraftCell =>
  quantity === null || quantity === undefined ? blank(STYLES.value) : figure(quantity, formatted(style, formatOf(quantity, printOf)));

function detailOf(choice: SensitivityCase["choice"], { methodology }: Assessment): string {
  const { indicator, achievement } = methodology;
  const { detail } = words;
  switch (choice) {
    case "rounding":
      return indicator.roundingDigits.value === null ? detail.roundingOff : detail.roundingOn;
    case "cap":
      return indicator.cap.value === null ? detail.noCap : detail.cap(`${plain(indicator.cap.value.times(decimal("100"))).replace(".", ",")} %`);
    case "zero-plan":
      return detail.zero[indicator.zeroPlannedZeroActual.value];
    case "grouping":
      return achievement.grouping.value === "groups" ? detail.groups : detail.flat;
    default:
      return words.missing[indicator.missingActual.value];
  }
}
