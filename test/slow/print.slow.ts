import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import type { Sheet } from "../host/model/sheet";
import { loadWorkbook } from "../host/xlsx/loadWorkbook";
import { calculated, inputFile, type ProgrammeBook } from "../golden/programmeBooks";
import { startLibreOffice, type LibreOffice } from "./libreOffice";
import { enteredTexts, lettersOf, numberSpellings, printedBook, wordsToFind, type PrintedBook } from "./printedBook";
import { longTexts } from "./programmes/longTexts";
import { threeHundredMeasures } from "./programmes/threeHundredMeasures";

const BOOKS: Readonly<Record<string, ProgrammeBook>> = { sample: { content: partizansk2021 }, "three-hundred-measures": threeHundredMeasures, "long-texts": longTexts };
const GENERATED = ["Отчёт", "Форма 1. Показатели", "Форма 2. Мероприятия", "Форма 3. Расходы", "Расчёт эффективности", "Проверка данных"];

let office: LibreOffice;
beforeAll(async () => {
  office = await startLibreOffice();
});
afterAll(() => office.remove());

/** Marks of absence are no words. */
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** How often each word occurs. */
function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.each(Object.keys(BOOKS))("the printed report of %s", (name) => {
  const { content } = BOOKS[name] as ProgrammeBook;
  let sheets: Sheet[];
  let book: PrintedBook;
  let lowest: string[];
  beforeAll(async () => {
    const bytes = await calculated(await inputFile(BOOKS[name] as ProgrammeBook));
    sheets = (await loadWorkbook(bytes)).sheets.filter((sheet) => GENERATED.includes(sheet.name));
    const { words, lowestLines } = await office.print(bytes);
    book = printedBook(words);
    lowest = lowestLines.slice(words.length - book.pages.length);
  }, 180_000);

  it("holds every word of the names and results of all measures as often as they were entered", () => {
    const entered = (content["Мероприятия"] ?? []).flatMap((row) =>
      ["Мероприятие", "Исполнители", "Ожидаемый результат", "Достигнутый результат", "Проблемы"].flatMap((column) => wordsOf(String(row[column] ?? ""))),
    );
    const printed = counted(book.pages.flat());
    // A word wider than its column is broken; those are looked for letter by letter below.
    const short = [...counted(entered)].filter(([word, count]) => word.length <= 14 && (printed.get(word) ?? 0) < count);
    // Where a line ends in a hyphen the reader of the file joins it with whatever comes next: «Контрольнорасходования».
    const letters = book.pages.flat().join(" ");
    const lost = short.filter(([word, count]) => letters.split(word).length - 1 < count);
    expect(lost).toEqual([]);
    expect(entered.length).toBeGreaterThan(1000);
  });

  it("holds every word and number of every cell that was entered into the tables", () => {
    const letters = lettersOf(book.pages);
    const entered = enteredTexts(content);
    const isThere = (value: string | number): boolean => (typeof value === "number" ? numberSpellings(value).some((spelling) => letters.includes(spelling)) : letters.includes(value));
    const lost = entered.flatMap(({ place, value }) => (typeof value === "number" ? [value] : wordsToFind(value)).filter((word) => !isThere(word)).map((word) => `${place}: ${word}`));
    expect(lost).toEqual([]);
    expect(entered.length).toBeGreaterThan(50);
  });

  it("has no row higher than a page, nor than Excel can show", () => {
    for (const sheet of sheets) {
      const { orientation, margins } = sheet.pageLayout;
      const [wide, high] = orientation === "landscape" ? [841.9, 595.3] : [595.3, 841.9];
      const printed = Number(/:([A-Z])/u.exec(sheet.pageLayout.printArea ?? "")?.[1]?.charCodeAt(0)) - 64;
      // 7 pixels a character and 5 of padding, 0.75 points a pixel.
      const width = Array.from({ length: printed }, (_, column) => (sheet.columnWidth(column) * 7 + 5) * 0.75).reduce((sum, points) => sum + points, 0);
      const scale = Math.min(1, (wide - margins.left - margins.right) / width);
      const title = sheet.pageLayout.titleRows;
      const header = [...sheet.rowHeights].filter(([row]) => title !== null && row >= title.first && row <= title.last).reduce((sum, [, height]) => sum + height, 0);
      const tallest = Math.max(...sheet.rowHeights.values());
      expect([sheet.name, tallest <= 409]).toEqual([sheet.name, true]);
      expect([sheet.name, (tallest + header) * scale <= high - margins.top - margins.bottom]).toEqual([sheet.name, true]);
    }
    expect(sheets.map((sheet) => sheet.name)).toEqual(GENERATED);
  });

  it("repeats the header of each form on each of its pages", () => {
    const headers = [["(индикатор)", "Обоснование"], ["достигнутые", "запланированные"], ["ресурсного", "обеспечения"]];
    headers.forEach((words, index) => {
      const pages = book.annexes[index] ?? [];
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.flatMap((page, position) => (words.every((word) => page.includes(word)) ? [] : [`form ${index + 1}, page ${position + 1}`]))).toEqual([]);
    });
  });

  it("ends no page with a band, a section's or a chapter's title", () => {
    const bands = (content["Подпрограммы"] ?? []).map((row) => `Подпрограмма «${String(row["Наименование"])}»`);
    const sections = (content["Мероприятия"] ?? []).flatMap((row) => (typeof row["Раздел"] === "string" ? [row["Раздел"]] : []));
    const chapters = ["Программа в целом", "Как получилось: итоги", "Рисунки", "Оценка эффективности", "Чувствительность: что было бы при другом правиле", "Предупреждения", "Подсказки"];
    const titles = [...new Set([...bands, ...sections, ...chapters])].map((title) => title.replace(/[\s-]/gu, ""));
    const ends = lowest.map((line) => line.replace(/[\s-]/gu, "")).flatMap((line, index) => titles.filter((title) => line !== "" && title.endsWith(line)).map((title) => `page ${index + 1}: ${title}`));
    expect(ends).toEqual([]);
    expect(lowest.filter((line) => line !== "").length).toBeGreaterThan(book.narrative.length);
    expect(titles.length).toBeGreaterThan(8);
  });

  it("numbers its pages from the second on", () => {
    const [first = [], ...others] = book.narrative;
    expect(first[0]).toBe("ОТЧЁТ");
    expect(others.map(([number]) => number)).toEqual(others.map((_, index) => String(index + 2)));
    expect(book.annexes[0]?.[0]?.[0]).toBe(String(book.narrative.length + 1));
  });
});
