import { cellName } from "../../workbook/cell";
import type { Expression } from "../../domain/quantity";
import { reference, sheetPrefix, type Home, type Homes } from "./homes";

type Items = Extract<Expression, { kind: "weighted-mean-of-known" }>["items"];

/** Σ weight × value ÷ Σ weight over the values that are there; and the conditions under which there is no such mean. */
export interface WeightedMeanBody {
  readonly body: string;
  readonly guards: readonly string[];
}

/** The mean for weights that stand in cells, or for weights that the methodology names. */
export function weightedMeanBody(items: Items, homes: Homes, from: string, render: (weight: Expression) => string): WeightedMeanBody {
  const homeOf = (id: string): Home => {
    const home = homes.of(id);
    if (home === undefined) throw new Error(`${id} needs a cell of its own, because a weighted mean rests on it`);
    return home;
  };
  const entered = items.flatMap(({ quantity, weight }) => (weight.kind === "quantity" ? [{ value: homeOf(quantity.id), weight: homeOf(weight.quantity.id) }] : []));
  if (entered.length > 0) return overBlocks(blocksOf(entered), from);
  const terms = items.map(({ quantity, weight }) => ({ cell: reference(homeOf(quantity.id), from), weight: render(weight) }));
  const top = terms.map(({ cell, weight }) => `IF(ISNUMBER(${cell}),${weight}*${cell},0)`).join("+");
  const bottom = terms.map(({ cell, weight }) => `IF(ISNUMBER(${cell}),${weight},0)`).join("+");
  return { body: `(${top})/(${bottom})`, guards: [`${bottom}=0`] };
}

/** A weight that is missing where it is needed leaves the mean without a value. */
function overBlocks(blocks: readonly Block[], from: string): WeightedMeanBody {
  const pairs = blocks.map(({ values, weights }) => ({ values: rangeOf(values, from), weights: rangeOf(weights, from) }));
  const sum = (terms: readonly string[]): string => (terms.length === 1 ? (terms[0] ?? "") : `(${terms.join("+")})`);
  const top = sum(pairs.map(({ values, weights }) => `SUMPRODUCT(${weights},${values})`));
  const bottom = sum(pairs.map(({ values, weights }) => `SUMPRODUCT(${weights},ISNUMBER(${values})*1)`));
  const guards = pairs.map(({ values, weights }) => `SUMPRODUCT(ISNUMBER(${values})*ISTEXT(${weights}))>0`);
  return { body: `${top}/${bottom}`, guards: [...guards, `${bottom}=0`] };
}

interface Block {
  readonly values: Run;
  readonly weights: Run;
}

interface Run {
  readonly first: Home;
  readonly last: Home;
}

/** Cells below one another whose weights stand below one another too, in the same order. */
function blocksOf(pairs: readonly { readonly value: Home; readonly weight: Home }[]): Block[] {
  const blocks: Block[] = [];
  for (const { value, weight } of [...pairs].sort((one, other) => one.value.row - other.value.row)) {
    const block = blocks[blocks.length - 1];
    if (block !== undefined && follows(block.values.last, value) && follows(block.weights.last, weight)) {
      blocks[blocks.length - 1] = { values: { ...block.values, last: value }, weights: { ...block.weights, last: weight } };
    } else blocks.push({ values: { first: value, last: value }, weights: { first: weight, last: weight } });
  }
  return blocks;
}

const follows = (above: Home, below: Home): boolean => above.sheet === below.sheet && above.column === below.column && below.row === above.row + 1;

const rangeOf = ({ first, last }: Run, from: string): string => `${sheetPrefix(first.sheet, from)}${cellName(first)}:${cellName(last)}`;
