import type { Entry } from "../../domain/quantity";
import { inputReference } from "./homes";
import { literal, NO_VALUE } from "./text";

/** Reading of one entry within a formula: its numeric body, and the test that it is there. */
export interface EnteredFormula {
  readonly body: string;
  /** A condition that is TRUE when the cell holds no such number. */
  readonly absent: string;
}

/** The formula that reads an entry from its input cell, in whatever way the number is written there. */
export function enteredFormula({ cell, reading }: Entry): EnteredFormula {
  const address = inputReference(cell);
  const blank = `TRIM(${address})=""`;
  switch (reading.kind) {
    case "number":
      return { body: address, absent: `NOT(ISNUMBER(${address}))` };
    case "percent":
      return { body: `${address}*100`, absent: `NOT(ISNUMBER(${address}))` };
    case "text":
      return { body: numberInText(withoutPrefix(address, reading.prefix)), absent: blank };
    case "lower":
      return { body: numberInText(`LEFT(${address},FIND(${literal(reading.separator)},${address})-1)`), absent: blank };
    case "upper":
      return {
        body: numberInText(`MID(${address},FIND(${literal(reading.separator)},${address})+${reading.separator.length},99)`),
        absent: blank,
      };
    case "day":
      return { body: address, absent: `NOT(ISNUMBER(${address}))` };
    case "year-end":
      return { body: `DATE(VALUE(LEFT(TRIM(${address}),4)),12,31)`, absent: blank };
    case "day-text":
      return { body: dayInText(`TRIM(${address})`), absent: blank };
    case "yes-no":
      return { body: `IF(OR(LOWER(TRIM(${address}))="да",LOWER(TRIM(${address}))="yes"),1,0)`, absent: blank };
  }
}

/** A cell of its own for the entry: the number, or «–» when it is absent. */
export function enteredCellFormula(entry: Entry): string {
  const { body, absent } = enteredFormula(entry);
  const positive = /^NOT\((.*)\)$/u.exec(absent)?.[1];
  return positive === undefined ? `IF(${absent},${literal(NO_VALUE)},${body})` : `IF(${positive},${body},${literal(NO_VALUE)})`;
}

/** The day that «31.12.2021» names, in any language of Excel. */
function dayInText(text: string): string {
  const first = `FIND(".",${text})`;
  const second = `FIND(".",${text},${first}+1)`;
  return `DATE(VALUE(MID(${text},${second}+1,4)),VALUE(MID(${text},${first}+1,${second}-${first}-1)),VALUE(LEFT(${text},${first}-1)))`;
}

const withoutPrefix = (address: string, prefix: string): string =>
  prefix === "" ? address : `SUBSTITUTE(${address},${literal(prefix)},"")`;

/** Spaces of every kind and signs that stand around digits; a decimal point counts as a comma, in any language of Excel. */
const NOISE = [...[" ", "\u00a0", "\u202f", "\u2009", "%", "+", "от"].map(literal), "CHAR(10)"];

/** Turns a text such as «1 234,5 %» into a number without asking the language of the program: digits, divided by ten for each decimal place. */
function numberInText(text: string): string {
  const bare = NOISE.reduce((inner, noise) => `SUBSTITUTE(${inner},${noise},"")`, text);
  const unified = `SUBSTITUTE(SUBSTITUTE(${bare},"−","-"),".",",")`;
  return `VALUE(SUBSTITUTE(${unified},",",""))/10^(LEN(${unified})-IF(ISNUMBER(FIND(",",${unified})),FIND(",",${unified}),LEN(${unified})))`;
}
