import { cellName } from "../../workbook/cell";
import type { Expression } from "../../domain/quantity";
import { reference, sheetPrefix, type Home, type Homes } from "./homes";

type Items = Extract<Expression, { kind: "weighted-mean-of-known" }>["items"];

/** Σ weight × value ÷ Σ weight over the values that are there; and the conditions under which a weight is missing. */
export function weightedMeanBody(items: Items, homes: Homes, from: string, render: (weight: Expression) => string): { body: string; guards: string[] } {
  const placed = items.map(({ quantity, weight }) => ({
    value: homes.of(quantity.id),
    weight: weight.kind === "quantity" ? homes.of(weight.quantity.id) : undefined,
    constant: weight.kind === "quantity" ? null : render(weight),
  }));
  if (placed.some(({ value }) => value === undefined)) throw new Error("A weighted mean rests on figures that stand nowhere");
  const blocks = aligned(placed);
  if (blocks !== null) {
    const pairs = blocks.map(({ values, weights, sheet }) => ({ values: sheetPrefix(sheet, from) + values, weights: sheetPrefix(sheet, from) + weights }));
    const top = pairs.map(({ values, weights }) => `SUMPRODUCT(${weights},${values})`).join("+");
    const bottom = pairs.map(({ values, weights }) => `SUMPRODUCT(${weights},ISNUMBER(${values})*1)`).join("+");
    const guards = pairs.map(({ values, weights }) => `SUMPRODUCT(ISNUMBER(${values})*ISTEXT(${weights}))>0`);
    return { body: `(${top})/(${bottom})`, guards: [...guards, `${bottom}=0`] };
  }
  const terms = placed.map(({ value, constant }) => ({ cell: reference(value as Home, from), weight: constant ?? "0" }));
  const top = terms.map(({ cell, weight }) => `IF(ISNUMBER(${cell}),${weight}*${cell},0)`).join("+");
  const bottom = terms.map(({ cell, weight }) => `IF(ISNUMBER(${cell}),${weight},0)`).join("+");
  return { body: `(${top})/(${bottom})`, guards: [`${bottom}=0`] };
}

/** Neighbouring rows with the weight in the same row as its value; null where the weights stand elsewhere. */
function aligned(placed: readonly { value: Home | undefined; weight: Home | undefined }[]): { sheet: string; values: string; weights: string }[] | null {
  const blocks: { first: Home; last: Home; column: number }[] = [];
  for (const { value, weight } of placed) {
    if (value === undefined || weight === undefined || weight.sheet !== value.sheet || weight.row !== value.row) return null;
    const block = blocks[blocks.length - 1];
    if (block !== undefined && block.last.sheet === value.sheet && block.last.column === value.column && block.column === weight.column && block.last.row + 1 === value.row) block.last = value;
    else blocks.push({ first: value, last: value, column: weight.column });
  }
  return blocks.map(({ first, last, column }) => ({
    sheet: first.sheet,
    values: `${cellName(first)}:${cellName(last)}`,
    weights: `${cellName({ row: first.row, column })}:${cellName({ row: last.row, column })}`,
  }));
}
