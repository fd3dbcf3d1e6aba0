import { liveText, liveTextFormula } from "../../../../src/report/formula/liveText";
import { cellAt } from "../../domain/rows";

const cell = (text: string | null) => cellAt(1, 2, "Лист", text);
const ADDRESS = "'Лист'!C2";

/** What is shown, and by which formula. */
const live = (written: string | null, text: string | null) => [liveText(cell(written), text, null), liveTextFormula(cell(written), text, null)];

it.each<[string, string | null, string | null, string, string | null]>([
  ["an ordinary text", "Отдел", "Отдел", "Отдел", `TRIM(${ADDRESS})`],
  ["spaces around it", " Отдел ", "Отдел", "Отдел", `TRIM(${ADDRESS})`],
  ["two spaces within: TRIM would take one", "а  б", "а  б", "а  б", `${ADDRESS}&""`],
  ["two spaces within and one around", " а  б", "а  б", "а  б", `MID(${ADDRESS},2,32767)`],
  ["a line break at the end", "а\n", "а", "а", `MID(${ADDRESS},1,1)`],
  ["a no-break space before", "\u00a0а", "а", "а", `MID(${ADDRESS},2,32767)`],
  ["a year within words", " 2023 год", "2023", "2023", `MID(${ADDRESS},2,4)`],
  ["an empty cell", null, null, "", `TRIM(${ADDRESS})`],
  ["a dash for absence", " – ", null, "–", `TRIM(${ADDRESS})`],
  ["a whole number", null, "2021", "2021", `TRIM(${ADDRESS})`],
  ["a number of a code: a point in any language", null, "1.5", "1.5", `SUBSTITUTE(${ADDRESS}&"",",",".")`],
  ["a number of a text: a comma in any language", null, "12,5", "12,5", `SUBSTITUTE(${ADDRESS}&"",".",",")`],
  ["a number with a sign after it", null, "12,5 %", "12,5 %", null],
  ["a date: joined to a text it would be 44621", null, "01.03.2022", "01.03.2022", null],
  ["a tick of Excel: joined to a text it would be TRUE or ИСТИНА", null, "да", "да", null],
  ["a text that is not the cell's", "а", "б", "б", null],
])("%s", (_, written, text, shown, formula) => {
  expect(live(written, text)).toEqual([shown, formula]);
});

describe("pieces of a long text", () => {
  const text = "первая вторая третья";

  it("are counted from the cell's first character; the last goes on to the end", () => {
    const pieces = [
      { from: 0, length: 7 },
      { from: 7, length: 7 },
      { from: 14, length: 6 },
    ];
    expect(pieces.map((piece) => liveText(cell(text), text, piece))).toEqual(["первая ", "вторая ", "третья"]);
    expect(pieces.map((piece) => liveTextFormula(cell(`  ${text}`), text, piece))).toEqual([`MID(${ADDRESS},3,7)`, `MID(${ADDRESS},10,7)`, `MID(${ADDRESS},17,32767)`]);
  });

  it("the last ends where the text does, when only spaces follow", () => {
    expect(liveTextFormula(cell(`${text}\n`), text, { from: 14, length: 6 })).toBe(`MID(${ADDRESS},15,6)`);
  });
});
