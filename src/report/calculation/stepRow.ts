import type { Expression, Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import type { CellStyle } from "../../workbook/sheetStyle";
import { figure, number, rowHeight, sentence, text } from "../draft/cells";
import type { DraftCell, DraftRow, SentencePart } from "../draft/draft";
import { sentenceText } from "../formula/sentence";
import { printFormat } from "../print";
import { formatted, STYLES } from "../style/styles";
import { expressionWords, type PrintOf } from "./expressionWords";

/** Columns of every table of the calculation: №, what, how, result, rule, basis. */
export const CALCULATION_WIDTHS = [6, 46, 40, 19, 46, 46];

/** One step of the calculation. */
export interface Step {
  readonly name: readonly SentencePart[];
  readonly how: readonly SentencePart[];
  readonly value: DraftCell;
  readonly rule: string;
  readonly basis: string;
}

/** A step that shows a figure: its rule with the numbers in it, and its value. */
export const figureStep = (name: string, quantity: Quantity, printOf: PrintOf, rule: string, basis: string, style: CellStyle = STYLES.value): Step => ({
  name: [name],
  how: howWords(quantity.expression, printOf),
  value: figure(quantity, formatted(style, formatOf(quantity, printOf))),
  rule,
  basis,
});

/** A single number needs no calculation shown. */
function howWords(expression: Expression, printOf: PrintOf): SentencePart[] {
  const words = expressionWords(expression, printOf);
  return words.length > 1 ? words : words.filter((part) => typeof part !== "string");
}

export function formatOf(quantity: Quantity, printOf: PrintOf): string {
  const print = printOf(quantity);
  return print === "entered" ? "0.##" : printFormat(print);
}

export const stepRow = ({ name, how, value, rule, basis }: Step, position: number): DraftRow => {
  const rating = value.content.kind === "rating" ? reportTexts.rating.unknown : null;
  const [, what = 0, calculation = 0, result = 0, ruleWidth = 0, basisWidth = 0] = CALCULATION_WIDTHS;
  return {
    height: rowHeight(
      [
        { text: sentenceText(name), width: what, style: STYLES.text },
        { text: sentenceText(how), width: calculation, style: STYLES.text },
        { text: rating, width: result, style: STYLES.resultText },
        { text: rule, width: ruleWidth, style: STYLES.text },
        { text: basis, width: basisWidth, style: STYLES.text },
      ],
      18,
    ),
    cells: [number(position, STYLES.centered), sentence(name, STYLES.text), sentence(how, STYLES.centered), value, text(rule, STYLES.text), text(basis, STYLES.text)],
  };
};
