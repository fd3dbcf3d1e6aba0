import { createFormulaSyntaxProbe, parse, tokenize } from "@cj-tech-master/excelts/formula";
import { printFormula } from "./functions/printFormula";

const QUOTED_OR_DEAD = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#REF!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?/g;

/** `#REF!A1`, which Excel leaves behind a deleted sheet, is plainly `#REF!`. */
const withoutDeadReferences = (formula: string): string =>
  formula.replace(QUOTED_OR_DEAD, (piece) => (piece.startsWith("#REF!") ? "#REF!" : piece));

const probe = createFormulaSyntaxProbe();
const rewritten = new Map<string, string | null>();

/**
 * A formula as the engine is to read it; null for text that is no formula. `Table[[#This Row],[Column]]`, the form stored in files, costs the engine time
 * that grows with the square of the rows and is shortened to `[@[Column]]`; `&` and comparisons become functions of ours.
 */
export function engineFormula(formula: string): string | null {
  const known = rewritten.get(formula);
  if (known !== undefined) return known;
  const alive = withoutDeadReferences(formula);
  const printed = probe(alive) ? printFormula(parse(tokenize(alive))) : null;
  if (rewritten.size > 50_000) rewritten.clear();
  rewritten.set(formula, printed);
  return printed;
}
