import { resultSheets } from "../../src/app/calculateEffectiveness";
import { inputSheets } from "../../src/app/createTemplate";
import { formerSheets, OWN_SHEETS, type FormerSheets } from "../../src/app/formerSheets";
import { judge } from "../../src/app/judge";
import { BESIDE } from "../../src/report/narrative/besideColumns";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { cellName, type CellPosition } from "../../src/workbook/cell";
import { withMovedReferences } from "../host/model/formulaReferences";
import type { Workbook } from "../host/model/workbook";
import { buildWorkbook } from "./startingWorkbook";
import { sheetOf, type OpenWorkbook } from "./workbookUnderTest";

/** What each program makes of the cells that we drew must still be known as ours. */
export function describeTypedWords(open: OpenWorkbook): void {
  it("of sheets that nobody typed on, nothing is taken for a person's words, however often they are drawn", async () => {
    const { port } = await open(buildWorkbook({ sheets: [{ name: "Лист1", rows: [] }] }));
    await port.writeSheets(await inputSheets("sample"));
    for (let times = 0; times < 3; times += 1) {
      const content = await port.readTables(isInputTable, OWN_SHEETS);
      const former = formerSheets(content);
      expect(content.ownSheets).toHaveLength(times === 0 ? 0 : OWN_SHEETS.length);
      expect(typedWords(former)).toEqual([]);
      const judgement = judge(content.tables);
      if (judgement.kind === "refused") throw new Error("refused");
      await port.writeSheets(resultSheets(judgement, former));
    }
  });
  it("what a person wrote inside formulas, over figures and beside them comes back, days and percentages as they were typed", async () => {
    let book = await calculatedBook(open, await inputBook(open));
    const conclusion = placeOf(book, "Отчёт", "ВЫВОД");
    const degree = figureOf(book, "Форма 1. Показатели", 1.01);
    rewrite(book, "Отчёт", conclusion, "на основе показателей", "по мнению комиссии");
    sheetOf(book, "Форма 1. Показатели").setCell(degree.row, degree.column, { formula: `F${degree.row + 1}/50`, value: 1.38 });
    enter(book, "Форма 1. Показатели", { row: degree.row, column: 17 }, 44693, "dd.mm.yyyy");
    enter(book, "Форма 1. Показатели", { row: degree.row, column: 18 }, 0.25, "0%");
    enter(book, "Отчёт", { row: conclusion.row, column: 13 }, 44693, "dd.mm.yyyy");
    for (let times = 0; times < 2; times += 1) book = await calculatedBook(open, book);
    expect(placeOf(book, "Отчёт", "ВЫВОД: по мнению комиссии")).toEqual(conclusion);
    expect(sheetOf(book, "Отчёт").cell(conclusion.row, conclusion.column).formula).toBeNull();
    expect(sheetOf(book, "Отчёт").cell(conclusion.row, BESIDE.notes).value).toBe("12.05.2022");
    // The fact is 69: 69 / 50 is 138 %.
    placeOf(book, "Форма 1. Показатели", `${cellName(degree)}: 138\u00a0%`);
    expect(figureOf(book, "Форма 1. Показатели", 1.01)).toEqual(degree);
    const typed = [17, 18].map((column) => sheetOf(book, "Форма 1. Показатели").cell(degree.row, column));
    expect(typed.map(({ value, style }) => [value, style.numberFormat])).toEqual([[44693, "dd.mm.yyyy"], [0.25, "0%"]]);
  });

  it("a renamed sheet and other references make none of our formulas a person's", async () => {
    const book = await calculatedBook(open, await inputBook(open));
    book.renameSheet(sheetOf(book, "Показатели"), "Показатели за 2021 год");
    book.renameSheet(sheetOf(book, "Расчёт эффективности"), "Расчёт");
    // As one change, or the workbook would be calculated after each.
    book.transaction(() => {
      for (const sheet of book.sheets) {
        for (const { row, column, cell } of sheet.cells()) if (cell.formula !== null) sheet.setCell(row, column, { formula: withMovedReferences(cell.formula, 2, 1) });
      }
    });
    const { port } = await open(book);
    const former = formerSheets(await port.readTables(isInputTable, OWN_SHEETS));
    expect(former.tellsFormulas).toBe(true);
    expect(typedWords(former)).toEqual([]);
  });
}

async function inputBook(open: OpenWorkbook): Promise<Workbook> {
  const { port, inspect } = await open(buildWorkbook({ sheets: [{ name: "Лист1", rows: [] }] }));
  await port.writeSheets(await inputSheets("sample"));
  return inspect();
}

/** The workbook as it stands after one calculation. */
async function calculatedBook(open: OpenWorkbook, book: Workbook): Promise<Workbook> {
  const { port, inspect } = await open(book);
  const content = await port.readTables(isInputTable, OWN_SHEETS);
  const judgement = judge(content.tables);
  if (judgement.kind === "refused") throw new Error("refused");
  await port.writeSheets(resultSheets(judgement, formerSheets(content)));
  return inspect();
}

/** The first cell whose text begins so. */
function placeOf(book: Workbook, sheet: string, words: string): CellPosition {
  const found = sheetOf(book, sheet).cells().find(({ cell }) => typeof cell.value === "string" && cell.value.startsWith(words));
  if (found === undefined) throw new Error(`«${words}» begins no cell of «${sheet}»`);
  return { row: found.row, column: found.column };
}

function figureOf(book: Workbook, sheet: string, value: number): CellPosition {
  const found = sheetOf(book, sheet).cells().find(({ cell }) => cell.formula !== null && cell.value === value);
  if (found === undefined) throw new Error(`No formula of «${sheet}» shows ${value}`);
  return { row: found.row, column: found.column };
}

/** Other words between the quotation marks of a formula. */
function rewrite(book: Workbook, name: string, { row, column }: CellPosition, from: string, to: string): void {
  const sheet = sheetOf(book, name);
  const { formula, value } = sheet.cell(row, column);
  if (formula === null || typeof value !== "string" || !formula.includes(from)) throw new Error(`«${from}» does not stand in the formula`);
  sheet.setCell(row, column, { formula: formula.replace(from, to), value: value.replace(from, to) });
}

function enter(book: Workbook, name: string, { row, column }: CellPosition, value: number, numberFormat: string): void {
  const sheet = sheetOf(book, name);
  sheet.setCell(row, column, { value, formula: null });
  sheet.setStyle({ top: row, left: column, bottom: row, right: column }, { numberFormat });
}

/** All that is taken for a person's. */
export const typedWords = ({ notes, kept }: FormerSheets): unknown[] => [
  ...[...notes.values()].flatMap(({ beside, below, over, between, reasons }) => [beside, below, over, between, reasons].flat()),
  ...kept.edited,
  ...kept.added,
  ...(kept.notes ?? []),
];
