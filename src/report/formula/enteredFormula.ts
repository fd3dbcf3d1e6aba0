import { plain, ZERO } from "../../domain/decimal";
import type { Entry } from "../../domain/quantity";
import { inputReference } from "./homes";
import { noiseOf, numberInText, substitute } from "./numberInText";
import { plainWords } from "./plainWords";
import { literal, NO_VALUE } from "./text";

/** Reading of one entry within a formula: its numeric body, and the test that it is there. */
export interface EnteredFormula {
  readonly body: string;
  /** A condition that is TRUE when the cell holds no such number. */
  readonly absent: string;
}

/** The formula that reads an entry from its input cell, in whatever way the number is written there. */
export function enteredFormula({ cell, reading, value }: Entry): EnteredFormula {
  const address = inputReference(cell);
  const blank = `TRIM(${address})=""`;
  switch (reading.kind) {
    case "number":
      return { body: address, absent: `NOT(ISNUMBER(${address}))` };
    case "percent":
      return { body: `${address}*100`, absent: `NOT(ISNUMBER(${address}))` };
    case "text": {
      const { prefix, text } = reading;
      return { body: numberInText(prefix === "" ? address : substitute(address, prefix, ""), noiseOf([text.replace(prefix, "")])), absent: blank };
    }
    case "written":
      // What the words mean was worked out once; another text in the cell is another number.
      return { body: plain(value ?? ZERO), absent: `NOT(EXACT(${address},${literal(reading.text)}))` };
    case "lower": {
      const [lower = ""] = reading.text.split(reading.separator);
      return { body: numberInText(`LEFT(${address},FIND(${literal(reading.separator)},${address})-1)`, noiseOf([lower])), absent: blank };
    }
    case "upper": {
      const { separator, text } = reading;
      const upper = text.slice(text.indexOf(separator) + separator.length);
      return { body: numberInText(`MID(${address},FIND(${literal(separator)},${address})+${separator.length},99)`, noiseOf([upper])), absent: blank };
    }
    case "day":
      return { body: `INT(${address})`, absent: `NOT(ISNUMBER(${address}))` };
    case "year-end":
      return { body: `DATE(VALUE(LEFT(${plainWords(address, cell.text ?? "")},4)),12,31)`, absent: blank };
    case "day-text":
      return { body: dayInText(plainWords(address, cell.text ?? "")), absent: blank };
    case "yes-no": {
      const word = wordIn(address, reading.text);
      return { body: `IF(${isYes(address, word)},1,0)`, absent: `NOT(OR(${isYes(address, word)},${isNo(address, word)}))` };
    }
  }
}

/** A cell of its own for the entry: the number, or «–» when it is absent or no longer a number. */
export function enteredCellFormula(entry: Entry): string {
  const { body, absent } = enteredFormula(entry);
  const none = literal(NO_VALUE);
  switch (entry.reading.kind) {
    case "number":
    case "percent":
      return `IF(ISNUMBER(${inputReference(entry.cell)}),${body},${none})`;
    case "yes-no": {
      const address = inputReference(entry.cell);
      const word = wordIn(address, entry.reading.text);
      return `IF(${isYes(address, word)},1,IF(${isNo(address, word)},0,${none}))`;
    }
    default:
      return `IF(${absent},${none},IFERROR(${body},${none}))`;
  }
}

/** The day that «31.12.2021» names, in any language of Excel. */
function dayInText(text: string): string {
  const first = `FIND(".",${text})`;
  const second = `FIND(".",${text},${first}+1)`;
  return `DATE(VALUE(MID(${text},${second}+1,4)),VALUE(MID(${text},${first}+1,${second}-${first}-1)),VALUE(LEFT(${text},${first}-1)))`;
}

const wordIn = (address: string, text: string): string => `LOWER(${plainWords(address, text)})`;

/** A tick of Excel is TRUE; compared as a value, because its name depends on the language. */
const isYes = (address: string, word: string): string => `OR(${word}="да",${word}="yes",${address}=TRUE)`;
const isNo = (address: string, word: string): string => `OR(${word}="нет",${word}="no",AND(ISLOGICAL(${address}),${address}=FALSE))`;
