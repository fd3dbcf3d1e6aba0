import { openBook } from "../../../../../src/adapters/xlsx/book/book";
import { definedNamesOf, replaceNames } from "../../../../../src/adapters/xlsx/book/definedNames";
import { tabsOf } from "../../../../../src/adapters/xlsx/book/sheetList";
import { isMark, markedTab, newMark } from "../../../../../src/adapters/xlsx/book/sheetMarks";
import { freeSheetName } from "../../../../../src/adapters/xlsx/book/sheetName";
import { handmadeParts, partsOf } from "../handmade";

const SHEETS = ["Отчёт", "Д'Арк", "Форма 1"].map((name) => ({ name, body: "<sheetData/>" }));
const bookWith = (names: string) => {
  const parts = handmadeParts(SHEETS);
  const workbook = (parts["xl/workbook.xml"] ?? "").replace(
    "</sheets>",
    `</sheets><definedNames>${names}</definedNames><calcPr calcId="191029"/>`,
  );
  return openBook(partsOf({ ...parts, "xl/workbook.xml": workbook }));
};
const marked = (reference: string, attributes = 'hidden="1"'): string | null => {
  const book = bookWith(`<definedName name="MunicipalReport.report" ${attributes}>${reference}</definedName>`);
  return markedTab(book, tabsOf(book), "report")?.name ?? null;
};

describe("marks of our sheets", () => {
  it.each([
    ["as we write it", "'Отчёт'!$A$1:$Z$1000", "Отчёт"],
    ["as Excel writes it back", "Отчёт!$A$1:$Z$1000", "Отчёт"],
    ["after rows were inserted", "Отчёт!$A$1:$Z$1003", "Отчёт"],
    ["with an apostrophe in the name", "'Д''Арк'!$A$1:$Z$1000", "Д'Арк"],
    ["in another case", "'форма 1'!$A$1:$Z$1000", "Форма 1"],
  ])("are read %s", (_, reference, sheet) => expect(marked(reference)).toBe(sheet));

  it.each([
    ["of a deleted sheet", "#REF!$A$1:$Z$1000"],
    ["of a sheet that is not there", "'Нет'!$A$1:$Z$1000"],
    ["that is a constant", "5"],
  ])("do not count %s", (_, reference) => expect(marked(reference)).toBeNull());

  it("of a copied sheet belong to that sheet alone and do not count", () =>
    expect(marked("Отчёт!$A$1:$Z$1000", 'localSheetId="0" hidden="1"')).toBeNull());

  it("are made anew beside all other names, which stay as they were", () => {
    const book = bookWith(
      `<definedName name="Ставка" comment="ставка &lt;">0.2</definedName><definedName name="municipalreport.REPORT" hidden="1">#REF!$A$1</definedName>`,
    );
    replaceNames(book, (name) => isMark(name, "report"), [newMark("report", "Д'Арк")]);
    expect(definedNamesOf(book)).toEqual([
      { name: "Ставка", sheet: null, hidden: false, reference: "0.2" },
      { name: "MunicipalReport.report", sheet: null, hidden: true, reference: "'Д''Арк'!$A$1:$Z$1000" },
    ]);
    expect(new TextDecoder().decode(book.parts.get("xl/workbook.xml"))).toContain(
      '<definedName name="Ставка" comment="ставка &lt;">0.2</definedName>',
    );
  });

  it("leave no empty list behind", () => {
    const book = bookWith(`<definedName name="MunicipalReport.report">#REF!$A$1</definedName>`);
    replaceNames(book, () => true, []);
    expect(new TextDecoder().decode(book.parts.get("xl/workbook.xml"))).not.toContain("definedNames");
  });
});

describe("freeSheetName", () => {
  it.each([
    ["Отчёт", [], "Отчёт"],
    ["Отчёт", ["ОТЧЁТ"], "Отчёт (2)"],
    ["Отчёт", ["Отчёт", "отчёт (2)"], "Отчёт (3)"],
    // 31 characters lose four to « (2)».
    ["Расчёт эффективности программы!", ["расчёт эффективности программы!"], "Расчёт эффективности програ (2)"],
  ])("«%s» beside %j is «%s»", (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(31);
  });
});
