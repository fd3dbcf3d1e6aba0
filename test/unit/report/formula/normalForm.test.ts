import { formulaTrace, normalForm } from "../../../../src/report/formula/normalForm";
import { withMovedReferences, withoutSheet, withRenamedSheet } from "../../../host/model/formulaReferences";

const OURS = `"– «"&TRIM('Показатели'!C9)&"» – план "&IFERROR(SUBSTITUTE(FIXED(ROUND('Форма 1. Показатели'!D9*100,1),1,TRUE),".",","),"–")&IF(ABS(E3-0.000000001)<>SUM(E4:E7,E9),"",LOG10(10))`;

describe("what programs and moving cells make of a formula changes nothing", () => {
  it.each([
    ["rows and columns inserted", withMovedReferences(OURS, 3, 2)],
    ["a sheet renamed", withRenamedSheet(OURS, "Показатели", "Показатели 2021")],
    ["a sheet renamed to one word", withRenamedSheet(OURS, "Форма 1. Показатели", "Форма_1")],
    ["a sheet deleted", withoutSheet(OURS, "Показатели")],
    ["a row deleted", OURS.replace("E4:E7,E9", "E4:E6,#REF!").replace("'Показатели'!C9", "'Показатели'!#REF!")],
    ["references fixed", OURS.replace("E4:E7", "$E$4:E$7")],
    ["the sheet moved to another workbook", OURS.replace("'Показатели'!C9", "'[Отчёт 2021.xlsx]Показатели'!C9").replace("E3", "[1]Лист!E3")],
    ["our own names for sheets", OURS.replace("'Форма 1. Показатели'!", "{{indicators}}!")],
    ["a name in quotation marks, with one in it", OURS.replace("'Показатели'!", "'Показатели ''21'''!")],
    ["LibreOffice: names without quotation marks, TRUE()", OURS.replace("'Показатели'!", "Показатели!").replace("TRUE", "TRUE()")],
    ["another notation of a number", OURS.replace("0.000000001", "1E-9")],
    ["spaces and line ends between the parts", OURS.replaceAll("&", " &\n ")],
    ["small letters", OURS.replace("IFERROR", "iferror")],
    ["prefixes of newer functions and the sign of intersection", OURS.replace("TRIM(", "@TRIM(").replace("IFERROR", "_xlfn.IFERROR")],
    ["spaces of another kind within a text", OURS.replace(" – план ", "\u00a0– план\n")],
  ])("%s", (_, changed) => {
    expect(changed).not.toBe(OURS);
    expect(normalForm(changed)).toBe(normalForm(OURS));
    expect(formulaTrace(changed)).toBe(formulaTrace(OURS));
  });
});

describe("what a person changes is seen", () => {
  it.each([
    ["a word", OURS.replace("план", "цель")],
    ["a letter's case", OURS.replace("план", "План")],
    ["a word that looks like a reference", OURS.replace("план", "план A1")],
    ["a number", OURS.replace("*100", "*1000")],
    ["a function", OURS.replace("ROUND", "ROUNDUP")],
    ["an operator", OURS.replace("<>", "=")],
    ["something added", `${OURS}&" (уточнено)"`],
    ["another reference added", OURS.replace("E4:E7,E9", "E4:E7,E9,E11")],
    ["all of it", "E5*2"],
  ])("%s", (_, changed) => {
    expect(changed).not.toBe(OURS);
    expect(formulaTrace(changed)).not.toBe(formulaTrace(OURS));
  });

  it("but one reference for another is not: rows that come and go do the same", () => {
    expect(formulaTrace("E5*2")).toBe(formulaTrace("E6*2"));
  });
});

it("quotation marks within a text, signs of references within it, and names that look like cells stay as they are", () => {
  expect(normalForm('"он сказал ""A1!"""&ATAN2(A1,B$2)&X_1').split("\n")).toEqual(['"он сказал "A1!"', "&", "ATAN2", "(", "·", ",", "·", ")", "&", "X_1"]);
});
