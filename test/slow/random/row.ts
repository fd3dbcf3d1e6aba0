import fc from "fast-check";
import type { InputValue } from "../../../src/tables/template/inputSheet";

/** What stands in an input cell, with the cell's number format where it matters. */
export interface Written {
  readonly value: InputValue;
  readonly format?: string;
}

/** A row of an input table, by Russian header. */
export type Row = Readonly<Record<string, Written>>;

export const written = (value: InputValue): Written => ({ value });

/** Mostly the first, once in so many times the other. */
export const mostly = <Value>(times: number, usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: times - 1, arbitrary: usual }, { weight: 1, arbitrary: other });
