import { decimal } from "../../../../src/domain/decimal";
import type { Entry, Reading } from "../../../../src/domain/quantity";
import { enteredCellFormula, enteredFormula } from "../../../../src/report/formula/enteredFormula";
import { cellAt } from "../../domain/rows";

const entry = (reading: Reading): Entry => ({ cell: cellAt(1, 7, "П"), value: decimal("1"), reading, absence: "actual-missing" });
const CELL = "'П'!H2";
/** «1 234,5 %» without spaces, no-break spaces and the sign, with a comma for a point. */
const bare = (source: string): string =>
  ['" ",""', '"\u00a0",""', '"%",""', '"−","-"', '".",","'].reduce((inner, change) => `SUBSTITUTE(${inner},${change})`, source);
/** The digits divided by ten for each decimal place. */
const number = (unified: string): string => {
  const digits = `SUBSTITUTE(${unified},",","")`;
  return `VALUE(${digits})/10^(LEN(${digits})-FIND(",",${unified}&",")+1)`;
};

it("a number is the cell itself", () => {
  expect(enteredCellFormula(entry({ kind: "number" }))).toBe(`IF(ISNUMBER(${CELL}),${CELL},"–")`);
  expect(enteredFormula(entry({ kind: "number" }))).toEqual({ body: CELL, absent: `NOT(ISNUMBER(${CELL}))` });
});

it("a percentage is a hundred times the cell", () => {
  expect(enteredCellFormula(entry({ kind: "percent" }))).toBe(`IF(ISNUMBER(${CELL}),${CELL}*100,"–")`);
});

it("a text is taken apart without asking the language of the program", () => {
  expect(enteredFormula(entry({ kind: "text", text: "1 234,5 %", prefix: "" })).body).toBe(number(bare(CELL)));
});

it("a text that no longer holds a number shows «–»", () => {
  const formula = enteredCellFormula(entry({ kind: "text", text: "5", prefix: "" }));
  expect(formula).toBe(`IF(TRIM(${CELL})="","–",IFERROR(${number(bare(CELL))},"–"))`);
});

it("a number with a mark or a unit beside it holds for this very text only", () => {
  expect(enteredFormula({ ...entry({ kind: "written", text: "0,2 *(28)" }), value: decimal("0.2") })).toEqual({ body: "0.2", absent: `NOT(EXACT(${CELL},"0,2 *(28)"))` });
  expect(enteredCellFormula({ ...entry({ kind: "written", text: "2 млрд" }), value: decimal("2000000") })).toBe(`IF(NOT(EXACT(${CELL},"2 млрд")),"–",IFERROR(2000000,"–"))`);
});

it("words before the number are taken out first", () => {
  expect(enteredFormula(entry({ kind: "text", text: "не менее 53,0", prefix: "не менее " })).body).toBe(number(bare(`SUBSTITUTE(${CELL},"не менее ","")`)));
});

it("a rare space is taken out where the text has it", () => {
  const { body } = enteredFormula(entry({ kind: "text", text: "1\u202f234", prefix: "" }));
  expect(body).toContain('"\u202f",""');
  expect(enteredFormula(entry({ kind: "text", text: "1 234", prefix: "" })).body).not.toContain("\u202f");
});

it("the borders of a corridor stand left and right of their separator", () => {
  const text = "95–105";
  expect(enteredFormula(entry({ kind: "lower", text, separator: "–" })).body).toBe(number(bare(`LEFT(${CELL},FIND("–",${CELL})-1)`)));
  expect(enteredFormula(entry({ kind: "upper", text, separator: "–" })).body).toBe(number(bare(`MID(${CELL},FIND("–",${CELL})+1,99)`)));
});

it("«да» is 1, «нет» is 0, anything else is nothing", () => {
  const word = `LOWER(TRIM(SUBSTITUTE(${CELL},"\u00a0"," ")))`;
  expect(enteredCellFormula(entry({ kind: "yes-no", text: "да" }))).toBe(
    `IF(OR(${word}="да",${word}="yes",${CELL}=TRUE),1,IF(OR(${word}="нет",${word}="no",AND(ISLOGICAL(${CELL}),${CELL}=FALSE)),0,"–"))`,
  );
});
