import { rate } from "../../../../src/domain/assessment/rating";
import { of, quantity } from "../../../../src/domain/evaluate";
import { whole } from "../../../../src/domain/expressions";
import type { SentencePart } from "../../../../src/report/draft/draft";
import { Homes } from "../../../../src/report/formula/homes";
import { sentenceFormula, sentenceText } from "../../../../src/report/formula/sentence";
import { cellAt, components, figure, PARTIZANSK } from "../../domain/rows";

const index = figure("1.003", "no-indicators", "index");
const money = figure("269.76", "no-expenditure", "money");
const missing = figure(null, "actual-missing", "missing");
const zero = figure("0", "value-missing", "zero");

const homes = new Homes();
[index, money, missing, zero].forEach(({ id }, row) => homes.settle(id, { sheet: "calculation", row, column: 2 }));

const both = (...parts: SentencePart[]): [string, string | null] => [sentenceText(parts), sentenceFormula(parts, homes, "calculation")];

it("plain words need no formula", () => {
  expect(both("Подпрограмма ", "«Служба»")).toEqual(["Подпрограмма «Служба»", null]);
});

it("a percentage: comma, digits and sign, in any language of the program", () => {
  expect(both("составила ", { kind: "figure", quantity: index, print: { percent: true, digits: 1 } }, ".")).toEqual([
    "составила 100,3\u00a0%.",
    '"составила "&IF(ISNUMBER(C1),SUBSTITUTE(FIXED(ROUND(C1*100,1),1,TRUE),".",",")&"\u00a0%","–")&"."',
  ]);
});

it("an amount of money and a count", () => {
  const [said, formula] = both({ kind: "amount", quantity: money, digits: 2 });
  expect(said).toBe("269,76");
  expect(formula).toMatch(/^IF\(ISNUMBER\(C2\),IF\(ABS\(ROUND\(C2,2\)\)<1000,SUBSTITUTE\(FIXED\(ROUND\(C2,2\),2,TRUE\),"\.",","\),/u);
  expect(both({ kind: "count", quantity: zero })).toEqual(["0", 'SUBSTITUTE(C4&"",".",",")']);
});

it("«–» where there is no value", () => {
  expect(both({ kind: "figure", quantity: missing, print: { percent: true, digits: 1 } })[0]).toBe("–");
  expect(both({ kind: "amount", quantity: missing, digits: 2 })[0]).toBe("–");
});

it("a text of the workbook", () => {
  expect(both("«", { kind: "cell", cell: cellAt(1, 1, "Паспорт", " Город "), text: "Город" }, "»")).toEqual(["«Город»", `"«"&TRIM('Паспорт'!B2)&"»"`]);
});

it("a date of the workbook stands as it is: no formula could say it", () => {
  expect(both({ kind: "cell", cell: cellAt(1, 1, "Паспорт"), text: "01.03.2022" }, "!")).toEqual(["01.03.2022!", '"01.03.2022"&"!"']);
});

it("what is said only while something is missing", () => {
  expect(both("а", { kind: "when-unknown", quantity: missing, parts: ["б", "в"] })).toEqual(["абв", '"а"&IF(ISNUMBER(C3),"","б"&"в")']);
  expect(both({ kind: "when-unknown", quantity: zero, parts: ["б"] })[0]).toBe("");
});

it("what is said only while a figure is above zero", () => {
  expect(both({ kind: "when-positive", quantity: zero, parts: ["б"] })).toEqual(["", 'IF(N(C4)>0,"б","")']);
  expect(both({ kind: "when-positive", quantity: index, parts: ["б"] })[0]).toBe("б");
  expect(both({ kind: "when-positive", quantity: missing, parts: ["б"] })[0]).toBe("");
});

it("a verdict, or what is said instead of one", () => {
  const verdict = (plain: string): SentencePart => ({ kind: "verdict", rating: rate(figure(plain, "value-missing", "index"), components(), PARTIZANSK), text: (found) => (found.known ? found.verdict.label : "укажите шкалу") });
  expect([sentenceText([verdict("1")]), sentenceText([verdict("0.99")])]).toEqual(["высокая", "укажите шкалу"]);
});

it("a figure without a cell cannot be named", () => {
  expect(() => sentenceFormula([{ kind: "amount", quantity: figure("1", "value-missing", "nowhere"), digits: 2 }], homes, "report")).toThrow("stands in no cell");
});

it.each([
  ["999.99", "999,99"],
  ["1000", "1\u00a0000,00"],
  ["-1234.5", "-1\u00a0234,50"],
  ["1234567.891", "1\u00a0234\u00a0567,89"],
  ["12345678901.2", "12\u00a0345\u00a0678\u00a0901,20"],
  ["1234.56789", "1\u00a0234,57"],
])("thousands of %s are parted by no-break spaces", (value, said) => {
  expect(both({ kind: "amount", quantity: figure(value, "no-expenditure", "money"), digits: 2 })[0]).toBe(said);
});

it("a ratio that is no percentage: digits as the methodology has them", () => {
  expect(both({ kind: "figure", quantity: index, print: { percent: false, digits: 2 } })).toEqual(["1,00", 'IF(ISNUMBER(C1),SUBSTITUTE(FIXED(ROUND(C1,2),2,TRUE),".",","),"–")']);
});

it("a figure that nobody rounded is printed without the noise of its last binary digits", () => {
  const quotient = quantity("index", "effectiveness", { kind: "divide", left: of(money), right: of(money) });
  expect(both({ kind: "figure", quantity: quotient, print: { percent: true, digits: 2 } })[1]).toContain("FIXED(ROUND(ROUND(C1*100,13),2),2,TRUE)");
});

it("an entered border that stands in no cell of ours is read where it was written", () => {
  const border = figure("95", "planned-missing", "border");
  expect(both({ kind: "count", quantity: border })).toEqual(["95", `IF(NOT(ISNUMBER('Показатели'!A1)),"–",SUBSTITUTE(('Показатели'!A1)&"",".",","))`]);
});

describe("a choice follows the cells that decide it", () => {
  const said = (kind: "equal" | "above", right: number): SentencePart => ({
    kind: "choice",
    condition: { kind, left: of(index), right: whole(right) },
    then: ["да"],
    otherwise: ["нет: ", { kind: "count", quantity: zero }],
  });

  it("the branch that holds now, and both in the formula", () => {
    expect(both(said("above", 1))).toEqual(["да", 'IF(COUNT(C1)<1,"",IF(C1>1,"да","нет: "&SUBSTITUTE(C4&"",".",",")))']);
    expect(both(said("equal", 1))[0]).toBe("нет: 0");
  });

  it("says nothing where the deciding figure is unknown", () => {
    const part: SentencePart = { kind: "choice", condition: { kind: "above", left: of(missing), right: whole(1) }, then: ["да"], otherwise: ["нет"] };
    expect(both(part)).toEqual(["", 'IF(COUNT(C3)<1,"",IF(C3>1,"да","нет"))']);
  });

  it("asks whether a figure is there", () => {
    const part: SentencePart = { kind: "choice", condition: { kind: "known", quantity: missing }, then: ["есть"], otherwise: ["нет факта"] };
    expect(both(part)).toEqual(["нет факта", 'IF(ISNUMBER(C3),"есть","нет факта")']);
  });
});

it("terms are joined by a plus, those without a value are left out, now and later", () => {
  const part: SentencePart = { kind: "known-terms", terms: [index, missing, zero].map((quantity) => ({ quantity, parts: [{ kind: "count", quantity }] })) };
  expect(both(part)).toEqual([
    "1,003 + 0",
    'MID(IF(ISNUMBER(C1)," + "&SUBSTITUTE(C1&"",".",","),"")&IF(ISNUMBER(C3)," + "&SUBSTITUTE(C3&"",".",","),"")&IF(ISNUMBER(C4)," + "&SUBSTITUTE(C4&"",".",","),""),4,32767)',
  ]);
});

it("a number that a rule counts", () => {
  expect(both({ kind: "counted", of: { kind: "count-known", items: [index, money, missing, zero] } })).toEqual(["3", "COUNT(C1:C4)"]);
});

it("decimals are not parted, however many", () => {
  expect(both({ kind: "amount", quantity: figure("1234.56789", "no-expenditure", "money"), digits: 5 })[0]).toBe("1\u00a0234,56789");
});
