import { calculated, inputFile, type ProgrammeBook } from "../golden/programmeBooks";
import { startLibreOffice } from "./libreOffice";
import { enteredTexts, lettersOf, numberSpellings, printedBook, wordsToFind } from "./printedBook";
import { astraSerif, astraSerifLong } from "./programmes/layouts";

const BOOKS: readonly [string, ProgrammeBook][] = [
  ["the sample", astraSerif],
  ["long texts", astraSerifLong],
];
/** What is printed on a computer that lacks PT Astra Serif. PT Serif, which few have, is measured in test/unit/workbook/standIns.test.ts. */
const FONTS = ["Liberation Serif", "DejaVu Serif", "DejaVu Sans"];

describe.each(FONTS)("the sheets in PT Astra Serif, with %s in its place", (font) => {
  it.each(BOOKS)("hold every word and number of %s", async (_, book) => {
    const office = await startLibreOffice({ "PT Astra Serif": font });
    try {
      const { words } = await office.print(await calculated(await inputFile(book)));
      const { pages } = printedBook(words);
      const letters = lettersOf(pages);
      // A word wider than its column goes on in the next line, and the words of other columns may be read between its parts.
      const isParted = (word: string): boolean =>
        pages.some((page) => page.some((part) => part.length >= word.length / 2 && part.length < word.length && word.startsWith(part) && page.includes(word.slice(part.length))));
      const isThere = (value: string | number): boolean =>
        typeof value === "number" ? numberSpellings(value).some((spelling) => letters.includes(spelling)) : letters.includes(value) || isParted(value);
      const lost = enteredTexts(book.content).flatMap(({ place, value }) =>
        (typeof value === "number" ? [value] : wordsToFind(value)).filter((word) => !isThere(word)).map((word) => `${place}: ${word}`),
      );
      expect(lost).toEqual([]);
      expect(pages.flat().filter((word) => word.includes("###"))).toEqual([]);
      expect(pages.length).toBeGreaterThan(10);
    } finally {
      await office.remove();
    }
  });
});
