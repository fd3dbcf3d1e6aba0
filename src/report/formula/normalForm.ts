import { fingerprint } from "../../domain/fingerprint";

const SHEET = String.raw`(?:'(?:[^']|'')+'|\{\{[a-zA-Z]+\}\}|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*|#REF)!`;
const CELL = String.raw`(?:#REF!|\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(]))`;
/** A text, a reference, a number, a name, any other sign. */
const TOKEN = new RegExp(String.raw`"((?:[^"]|"")*)"|((?:${SHEET})?${CELL}(?::(?:${SHEET})?${CELL})?)|((?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?)|([\p{L}_][\p{L}\p{N}_.]*)|(\S)`, "giu");

const REFERENCE = "·";
/** Prefixes that files give to newer functions. */
const PREFIX = /^_XL(?:FN|WS|UDF)\./u;
/** Digits that programs agree on. */
const DIGITS = 12;

/**
 * What of a formula stays when rows come and go, sheets get other names and another program saves the file: texts, functions, operators and numbers in their order, with
 * one sign for every reference. Excel's sign of implicit intersection and the brackets of TRUE() are the programs' own.
 */
export function normalForm(formula: string): string {
  const tokens: string[] = [];
  for (const [, text, reference, number, name, sign] of formula.matchAll(TOKEN)) {
    if (text !== undefined) tokens.push(`"${text.replaceAll('""', '"').replace(/\s+/gu, " ").trim()}`);
    else if (reference !== undefined) tokens.push(REFERENCE);
    else if (number !== undefined) tokens.push(String(Number(Number(number).toPrecision(DIGITS))));
    else if (name !== undefined) tokens.push(name.toUpperCase().replace(PREFIX, ""));
    else if (sign !== undefined && sign !== "@") tokens.push(sign);
  }
  return tokens.join("\n").replace(/^(TRUE|FALSE)\n\(\n\)$/gmu, "$1");
}

/** A formula's normal form in few letters and digits. */
export const formulaTrace = (formula: string): string => fingerprint(normalForm(formula)).toString(36);
