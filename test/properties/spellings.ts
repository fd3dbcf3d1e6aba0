import fc from "fast-check";
import type { CellContent } from "../../src/workbook/cell";

/** A number as it may stand in a cell: its content and its number format. */
export interface Spelling {
  readonly content: CellContent;
  readonly format: string;
}

const SPACES = ["", " ", "\u00a0", "\u202f", "\u2009", "\n", "  "];
const GROUPS = ["", " ", "\u00a0", "\u202f", "\u2009"];
const PREFIXES = ["", "", "", "не менее ", "Не более\u00a0", "≥ "];

/** Ways to write a number of thousandths: as a number, as a percentage, as text with comma or point, grouped, padded, with a sign after it. */
export const spellingOf = (thousandths: number): fc.Arbitrary<Spelling> =>
  fc.oneof(
    fc.constant({ content: thousandths / 1000, format: "General" }),
    fc.constant({ content: thousandths / 1000, format: "#,##0.00" }),
    fc.constant({ content: thousandths / 100_000, format: "0.0%" }),
    fc
      .record({
        mark: fc.constantFrom(",", "."),
        group: fc.constantFrom(...GROUPS),
        before: fc.constantFrom(...SPACES),
        after: fc.constantFrom(...SPACES, "%", " %", "\u00a0%"),
        prefix: fc.constantFrom(...PREFIXES),
        padded: fc.boolean(),
      })
      .map(({ mark, group, before, after, prefix, padded }) => ({ content: `${before}${prefix}${text(thousandths, mark, group, padded)}${after}`, format: "@" })),
  );

function text(thousandths: number, mark: string, group: string, padded: boolean): string {
  const whole = String(Math.floor(thousandths / 1000)).replace(/\B(?=(\d{3})+$)/gu, group);
  const rest = String(thousandths % 1000).padStart(3, "0");
  const digits = padded ? rest : rest.replace(/0+$/u, "");
  return digits === "" ? whole : `${whole}${mark}${digits}`;
}
