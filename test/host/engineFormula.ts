import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { printFormula } from "./functions/printFormula";

const QUOTED_OR_DEAD = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#REF!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?/g;

/** `#REF!A1`, which Excel leaves behind a deleted sheet, is plainly `#REF!`. */
const withoutDeadReferences = (formula: string): string =>
  formula.replace(QUOTED_OR_DEAD, (piece) => (piece.startsWith("#REF!") ? "#REF!" : piece));

const rewritten = new Map<string, string>();

/**
 * A formula as the engine is to read it. `Table[[#This Row],[Column]]`, the form stored in files, costs the engine time that grows with the square of the
 * rows and is shortened to `[@[Column]]`; `&` and comparisons become functions of ours. Throws on text that is no formula.
 */
export function engineFormula(formula: string): string {
  const known = rewritten.get(formula);
  if (known !== undefined) return known;
  const printed = printFormula(parse(tokenize(withoutDeadReferences(formula))));
  if (rewritten.size > 50_000) rewritten.clear();
  rewritten.set(formula, printed);
  return printed;
}
