import { decimal, plain, ZERO, type Decimal } from "../../domain/decimal";
import type { EnteredText, Entry, Quantity } from "../../domain/quantity";
import type { SourceCell } from "../../domain/sourceCell";
import { inputsOf } from "./inputsOf";
import { inputReference } from "./homes";
import { inputRanges, overRanges } from "./ranges";
import { literal } from "./text";

const HUNDRED = decimal("100");
/** Share of a sum that binary noise may make up. */
const TOLERANCE = "0.000000001";
/** So many texts are compared one by one; of more, the lengths. */
const MOST_TEXTS = 60;

/**
 * A formula that shows a text once the input cells behind the figures change: for sheets that hold values only, where nothing else follows the data.
 * Numbers are compared by how many there are, their sum and the sum of their squares.
 */
export function changedInputsFormula(figures: readonly Quantity[], text: string): string {
  const { entries, texts } = inputsOf(figures);
  const numeric = entries.filter(isNumeric);
  const tests = [...numberTests(numeric), ...textTests([...entries.flatMap(writtenText), ...texts])];
  return tests.length === 0 ? literal("") : `IFERROR(IF(OR(${tests.join(",")}),${literal(text)},""),"")`;
}

/** A cell that holds a number, or none yet. */
const isNumeric = ({ value, reading, cell }: Entry): boolean => reading.kind === "number" || reading.kind === "percent" || (value === null && cell.text === null);

function numberTests(entries: readonly Entry[]): string[] {
  const ranges = inputRanges(entries.map(({ cell }) => cell));
  if (ranges.length === 0) return [];
  const values = entries.flatMap(({ value, reading }) => (value === null ? [] : reading.kind === "percent" ? value.div(HUNDRED) : value));
  const sum = (numbers: readonly Decimal[]): Decimal => numbers.reduce((total, number) => total.plus(number), ZERO);
  const differs = (name: "SUM" | "SUMSQ", value: Decimal): string => `ABS(${overRanges(name, ranges)}-${plain(value)})>${TOLERANCE}*${plain(atLeastOne(value))}`;
  return [`${overRanges("COUNT", ranges)}<>${values.length}`, differs("SUM", sum(values)), differs("SUMSQ", sum(values.map((value) => value.times(value))))];
}

const atLeastOne = (value: Decimal): Decimal => {
  const size = value.lt(ZERO) ? value.times(decimal("-1")) : value;
  return size.gt(decimal("1")) ? size.round(0) : decimal("1");
};

const writtenText = ({ reading, cell }: Entry): EnteredText[] => (cell.text === null || reading.kind === "number" || reading.kind === "percent" ? [] : [{ cell, text: cell.text }]);

function textTests(texts: readonly EnteredText[]): string[] {
  const distinct = [...new Map(texts.map((item) => [placeOf(item.cell), item])).values()];
  if (distinct.length === 0) return [];
  if (distinct.length <= MOST_TEXTS) return distinct.map(({ cell }) => `${inputReference(cell)}&""<>${literal(cell.text ?? "")}`);
  const length = distinct.reduce((total, { cell }) => total + (cell.text ?? "").length, 0);
  const lengths = inputRanges(distinct.map(({ cell }) => cell)).map((range) => `SUMPRODUCT(LEN(${range}))`);
  return [`${lengths.join("+")}<>${length}`];
}

const placeOf = ({ sheet, row, column }: SourceCell): string => `${sheet}!${row}:${column}`;
