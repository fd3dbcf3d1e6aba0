import { sheetPrefix } from "./address";

/*
 * Finds the sheet names in a formula's text without understanding the formula: text in quotes is left alone, a name before «!» is a sheet's name.
 */
const PIECE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|[^"'\p{L}_]+|[\p{L}_][\p{L}\p{N}_.]*|./gsu;

function mapSheetNames(formula: string, prefix: (name: string) => string | null): string {
  return formula.replace(PIECE, (piece, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name === undefined ? piece : (prefix(name) ?? piece);
  });
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The formula after a sheet got another name. */
export const withRenamedSheet = (formula: string, from: string, to: string): string =>
  mapSheetNames(formula, (name) => (sameName(name, from) ? sheetPrefix(to) : null));

/** The formula after a sheet was deleted: `Sheet!A1` becomes `#REF!A1`. */
export const withoutSheet = (formula: string, deleted: string): string => mapSheetNames(formula, (name) => (sameName(name, deleted) ? "#REF!" : null));
