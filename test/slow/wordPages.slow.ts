import { documentBytes } from "../../src/adapters/docx/documentBytes";
import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { formerSheets, OWN_SHEETS } from "../../src/app/formerSheets";
import { judge } from "../../src/app/judge";
import { reportDocument } from "../../src/app/reportDocument";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import { inputFile, type ProgrammeBook } from "../golden/programmeBooks";
import { startLibreOffice, type LibreOffice, type PrintedPage } from "./libreOffice";
import { enteredTexts, lettersOf, numberSpellings, wordsToFind } from "./printedBook";
import { astraSerif, otherColumns } from "./programmes/layouts";
import { longTexts } from "./programmes/longTexts";
import { threeHundredMeasures } from "./programmes/threeHundredMeasures";

interface Case {
  readonly book: ProgrammeBook;
  /** Words of each form's header, in the order of the annexes. */
  readonly headers: readonly (readonly string[])[];
  /** Columns that this layout does not show. */
  readonly hidden?: readonly string[];
}

const USUAL = [
  ["Показатель", "(индикатор)", "Обоснование", "план", "факт"],
  ["запланированные", "достигнутые", "Проблемы,", "реализации"],
  ["Источники", "ресурсного", "обеспечения", "Фактические"],
];
const CASES: Readonly<Record<string, Case>> = {
  sample: { book: { content: partizansk2021 }, headers: USUAL },
  "three hundred measures": { book: threeHundredMeasures, headers: USUAL },
  "long texts": { book: longTexts, headers: USUAL },
  "own columns, in Liberation Serif": {
    book: otherColumns,
    headers: [
      ["Показатель", "Отклонение", "Источник", "Уровень"],
      ["достигнутые", "результата,", "Раздел"],
      ["Распорядитель", "Отклонение", "Остаток"],
    ],
    hidden: ["Показатели, Прошлый год", "Показатели, Факт", "Показатели, Ед. изм.", "Мероприятия, Проблемы", "Мероприятия, Статус", "Мероприятия, Факт: начало", "Расходы, План"],
  },
  // The eleven columns of form 2 have no room for words as wide as those of DejaVu: long ones are broken there, but whole on the page.
  "PT Astra Serif that is missing": { book: astraSerif, headers: [USUAL[0] ?? [], ["Плановый", "Фактический", "Результаты", "Статус"], USUAL[2] ?? []] },
};
/** Columns that choose a rule; no official form shows them. */
const RULES = ["Показатели, Вес"];

/** A missing font has the widest of those that may stand in for it. */
const INSTEAD = { "PT Astra Serif": "DejaVu Serif" };
/** 20 mm at the left, 10 mm at the right, and the thickness of a line. */
const LEFT = 56.7;
const RIGHT = 28.3;
const TOLERANCE = 2;

let office: LibreOffice;
beforeAll(async () => {
  office = await startLibreOffice(INSTEAD);
});
afterAll(() => office.remove());

async function wordFile(input: Uint8Array): Promise<Uint8Array> {
  const content = await (await openXlsxWorkbook(input)).readTables(isInputTable, OWN_SHEETS);
  const judgement = judge(content.tables);
  if (judgement.kind === "refused") throw new Error("Refused");
  return documentBytes(reportDocument(judgement, formerSheets(content)));
}

describe.each(Object.entries(CASES))("the pages of the Word report: %s", (_, { book, headers, hidden = [] }) => {
  let pages: PrintedPage[];
  let annexes: PrintedPage[][];
  let narrative: PrintedPage[];
  beforeAll(async () => {
    pages = await office.pages(await wordFile(await inputFile(book)));
    const starts = ["1", "2", "3"].map((number) => pages.findIndex(({ words }) => words.slice(0, 4).join(" ").includes(`Приложение ${number}`)));
    narrative = pages.slice(0, starts[0]);
    annexes = starts.map((start, index) => pages.slice(start, starts[index + 1] ?? pages.length));
  }, 600_000);

  it("hold every word and number of every cell that was entered", () => {
    const letters = lettersOf(pages.map(({ words }) => words));
    const isShown = (place: string): boolean => ![...RULES, ...hidden].some((column) => place.startsWith(`${column},`));
    const isThere = (value: string | number): boolean => (typeof value === "number" ? numberSpellings(value).some((spelling) => letters.includes(spelling)) : letters.includes(value));
    const entered = enteredTexts(book.content).filter(({ place }) => isShown(place));
    const lost = entered.flatMap(({ place, value }) => (typeof value === "number" ? [value] : wordsToFind(value)).filter((word) => !isThere(word)).map((word) => `${place}: ${word}`));
    expect(lost).toEqual([]);
    expect(entered.length).toBeGreaterThan(50);
  });

  it("stand upright in the narrative and across in the annexes", () => {
    const isUpright = ({ width, height }: PrintedPage): boolean => Math.round(width) === 595 && Math.round(height) === 842;
    const isAcross = ({ width, height }: PrintedPage): boolean => Math.round(width) === 842 && Math.round(height) === 595;
    expect(narrative.filter((page) => !isUpright(page))).toEqual([]);
    expect(annexes.flat().filter((page) => !isAcross(page))).toEqual([]);
    expect([narrative, ...annexes].map((part) => part.length > 0)).toEqual([true, true, true, true]);
  });

  it("are numbered from the second on, through all sections", () => {
    expect(pages[0]?.words[0]).toBe("ОТЧЁТ");
    expect(pages.slice(1).map(({ words }) => words[0])).toEqual(pages.slice(1).map((_page, index) => String(index + 2)));
  });

  /** The last page of a form may hold what follows its table alone: LibreOffice, unlike Word, does not keep a row with what comes next. */
  const isClosing = (annex: number, page: number): boolean => {
    const words = annexes[annex]?.[page]?.words ?? [];
    return page > 0 && page === (annexes[annex]?.length ?? 0) - 1 && words.length < 50 && !(headers[annex] ?? []).some((word) => words.includes(word));
  };

  it("repeat the header of each form with its words whole", () => {
    annexes.forEach((part, index) =>
      part.filter((_page, position) => !isClosing(index, position)).forEach(({ words }, position) => expect([index + 1, position + 1, (headers[index] ?? []).filter((word) => !words.includes(word))]).toEqual([index + 1, position + 1, []])),
    );
  });

  it("are none of them empty, and none bears but a header", () => {
    expect(pages.flatMap(({ words }, index) => (words.length < 8 ? [index + 1] : []))).toEqual([]);
    const headerOnly = annexes.flatMap((annex, index) => {
      const part = annex.filter((_page, position) => !isClosing(index, position));
      const fewest = Math.min(...part.slice(1).map(({ words }) => words.length));
      return part.slice(1).filter(({ words }) => words.length === fewest && words.length < 40).map(({ words }) => words.join(" "));
    });
    expect(headerOnly).toEqual([]);
  });

  it("keep between their margins", () => {
    const outside = pages.flatMap(({ width, places }, index) =>
      places.filter(({ left, right }) => left < LEFT - TOLERANCE || right > width - RIGHT + TOLERANCE).map(({ text }) => `page ${index + 1}: ${text}`),
    );
    expect(outside).toEqual([]);
    expect(pages.every(({ places }) => places.length > 0)).toBe(true);
  });
});
