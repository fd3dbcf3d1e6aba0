import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import { calculated, inputFile, type ProgrammeBook } from "../golden/programmeBooks";
import { startLibreOffice, type LibreOffice } from "./libreOffice";
import { threeHundredMeasures } from "./programmes/threeHundredMeasures";

const BOOKS: Readonly<Record<string, ProgrammeBook>> = { sample: { content: partizansk2021 }, "three-hundred-measures": threeHundredMeasures };

let office: LibreOffice;
beforeAll(async () => {
  office = await startLibreOffice();
});
afterAll(() => office.remove());

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** How often each word occurs. */
function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.each(Object.keys(BOOKS))("the printed report of %s", (name) => {
  let pages: string[][];
  beforeAll(async () => {
    const printed = await office.print(await calculated(await inputFile(BOOKS[name] as ProgrammeBook)));
    // The input sheets stand before the report.
    pages = printed.slice(printed.findIndex((words) => words.includes("ОТЧЁТ")));
  }, 180_000);

  it("holds every word of the names and results of all measures as often as they were entered", () => {
    const content = (BOOKS[name] as ProgrammeBook).content;
    const entered = (content["Мероприятия"] ?? []).flatMap((row) =>
      ["Мероприятие", "Исполнители", "Ожидаемый результат", "Достигнутый результат"].flatMap((column) => wordsOf(String(row[column] ?? ""))),
    );
    const printed = counted(pages.flat());
    // A word wider than its column is broken; those are looked for letter by letter below.
    const short = [...counted(entered)].filter(([word, count]) => word.length <= 14 && (printed.get(word) ?? 0) < count);
    // Where a line ends in a hyphen the reader of the file joins it with whatever comes next: «Контрольнорасходования».
    const letters = pages.flat().join(" ");
    const lost = short.filter(([word, count]) => letters.split(word).length - 1 < count);
    expect(lost).toEqual([]);
    expect(entered.length).toBeGreaterThan(1000);
  });

  it("loses no letter of the long words either", () => {
    const content = (BOOKS[name] as ProgrammeBook).content;
    const letters = pages.flat().join("").replace(/-/gu, "");
    const long = new Set((content["Мероприятия"] ?? []).flatMap((row) => wordsOf(String(row["Достигнутый результат"] ?? "")).flatMap((word) => word.split("–")).filter((word) => word.length > 14)));
    expect([...long].filter((word) => !letters.includes(word.replace(/-/gu, "")))).toEqual([]);
  });

  it("repeats the header of the form of measures on each of its pages", () => {
    const isMeasures = (words: readonly string[]): boolean => words.includes("достигнутые");
    const first = pages.findIndex(isMeasures);
    const last = pages.length - 1 - [...pages].reverse().findIndex(isMeasures);
    expect(first).toBeGreaterThan(0);
    expect(pages.slice(first, last + 1).filter((words) => !isMeasures(words))).toEqual([]);
    expect(last - first).toBeGreaterThan(3);
  });
});
