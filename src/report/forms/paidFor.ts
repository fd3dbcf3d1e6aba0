import type { Expenditure } from "../../domain/model/expenditure";
import type { Measure } from "../../domain/model/measure";
import { cellPart } from "../draft/cells";
import type { SentencePart } from "../draft/draft";

/** What money was spent on: the name in «Расходы», or that of the measure whose number stands there. */
export function paidFor({ name, subprogramme, measureNumber, source }: Expenditure, measures: readonly Measure[]): SentencePart | null {
  if (name !== null) return cellPart(source.cells.name, name);
  const measure = measureNumber === null ? undefined : measures.find((other) => other.subprogramme === subprogramme && other.number === measureNumber);
  return measure === undefined ? null : cellPart(measure.source.cells.name, measure.name);
}
