import type { Quantity } from "../../domain/quantity";
import { unknownRu } from "../../messages/unknown";
import type { CellStyle } from "../../workbook/sheetStyle";
import { figure, number, rowHeight, sentence, text } from "../draft/cells";
import type { DraftCell, DraftRow, SentencePart } from "../draft/draft";
import { sentenceText } from "../formula/sentence";
import { printFormat } from "../print";
import { FORMATS, formatted, STYLES } from "../style/styles";
import { expressionWords, type PrintOf } from "./expressionWords";

/** Columns of every table of the calculation: №, what, how, result, rule, basis. */
export const CALCULATION_WIDTHS = [5, 40, 34, 18, 38, 44];

/** One step of the calculation. */
export interface Step {
  readonly name: readonly SentencePart[];
  readonly how: readonly SentencePart[];
  readonly value: DraftCell;
  readonly rule: readonly SentencePart[];
  readonly basis: string;
}

/** A step that shows a figure: its rule with the numbers in it, and its value. */
export const figureStep = (name: string, quantity: Quantity, printOf: PrintOf, rule: string, basis: string, style: CellStyle = STYLES.value): Step => ({
  name: [name],
  how: howWords(quantity, printOf),
  value: figure(quantity, formatted(style, formatOf(quantity, printOf))),
  rule: [rule],
  basis,
});

/** A single number needs no calculation shown; a figure without one says why it is missing. */
function howWords(quantity: Quantity, printOf: PrintOf): SentencePart[] {
  const { expression, result } = quantity;
  const words = expressionWords(expression, printOf);
  const shown = words.length > 1 ? words : words.filter((part) => typeof part !== "string");
  return sentenceText(shown) !== "" || result.known ? shown : [...shown, { kind: "when-unknown", quantity, parts: [unknownRu[result.reason]] }];
}

/** Number format of a figure, en-US. */
export function formatOf(quantity: Quantity, printOf: PrintOf): string {
  const print = printOf(quantity);
  if (print === "entered") return "General";
  return quantity.rule === "expenditure-sum" ? FORMATS.money(print.digits) : printFormat(print);
}

export const stepRow = ({ name, how, value, rule, basis }: Step, position: number): DraftRow => {
  const rating = value.content.kind === "rating" ? value.content.text(value.content.rating.result) : null;
  const [, what = 0, calculation = 0, result = 0, ruleWidth = 0, basisWidth = 0] = CALCULATION_WIDTHS;
  return {
    height: rowHeight(
      [
        { text: sentenceText(name), width: what, style: STYLES.text },
        { text: sentenceText(how), width: calculation, style: STYLES.text },
        { text: rating, width: result, style: STYLES.resultText },
        { text: sentenceText(rule), width: ruleWidth, style: STYLES.text },
        { text: basis, width: basisWidth, style: STYLES.text },
      ],
      18,
    ),
    cells: [number(position, STYLES.centered), sentence(name, STYLES.text), sentence(how, STYLES.centered), value, sentence(rule, STYLES.text), text(basis, STYLES.text)],
  };
};
