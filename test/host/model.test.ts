/** Small parts of the model: addresses, widths, dates, references in formulas, number formats. */
import { areaName, columnLetters, parseArea, sheetPrefix, splitSheetPrefix, subtractArea } from "./model/address";
import {
  charactersToFileWidth,
  charactersToPixels,
  charactersToPoints,
  fileWidthToCharacters,
  pointsToCharacters,
} from "./model/columnWidth";
import { momentOfSerial, serialOfDay } from "./model/dateSerial";
import { roundDecimal } from "./model/decimalRounding";
import { withMovedReferences, withoutSheet, withRenamedSheet } from "./model/formulaReferences";
import { shownText } from "./model/numberFormat";
import { Workbook } from "./model/workbook";

describe("addresses", () => {
  test.each([
    ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
    ["$B$2:D4", { top: 1, left: 1, bottom: 3, right: 3 }],
    ["D4:B2", { top: 1, left: 1, bottom: 3, right: 3 }],
    ["A:C", { top: 0, left: 0, bottom: 1048575, right: 2 }],
    ["2:5", { top: 1, left: 0, bottom: 4, right: 16383 }],
    ["XFD1048576", { top: 1048575, left: 16383, bottom: 1048575, right: 16383 }],
    ["XFE1", null],
    ["A0", null],
    ["План", null],
    ["A1:B2:C3", null],
  ])("%s", (text, area) => expect(parseArea(text)).toEqual(area));

  test("are written as Excel writes them", () => {
    const names = ["B2", "B2:D4", "A:C", "2:5", "1:1048576"].map((text) =>
      areaName(parseArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    );
    expect(names).toEqual(["B2", "B2:D4", "A:C", "2:5", "1:1048576"]);
    expect(areaName({ top: 1, left: 1, bottom: 3, right: 3 }, true)).toBe("$B$2:$D$4");
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });

  test("quote a sheet's name unless it is a plain word", () => {
    expect(["Показатели", "Форма 1", "О'Лист", "A1", "2021", "R1C1"].map(sheetPrefix)).toEqual([
      "Показатели!",
      "'Форма 1'!",
      "'О''Лист'!",
      "'A1'!",
      "'2021'!",
      "'R1C1'!",
    ]);
    expect(splitSheetPrefix("'О''Лист'!A1")).toEqual({ sheet: "О'Лист", rest: "A1" });
    expect(splitSheetPrefix("A1")).toEqual({ sheet: null, rest: "A1" });
  });

  test("cutting the middle out of 3 by 3 cells leaves four pieces of 8 cells", () => {
    const pieces = subtractArea({ top: 0, left: 0, bottom: 2, right: 2 }, { top: 1, left: 1, bottom: 1, right: 1 });
    expect(pieces).toHaveLength(4);
    expect(pieces.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0)).toBe(8);
  });
});

describe("column widths, with 7 pixels for a digit and 5 of padding", () => {
  test.each([
    // 8.43 × 7 + 5 = 64.01, 20 × 7 + 5 = 145, 255 × 7 + 5 = 1790; below one character 12 pixels stand for it.
    [8.43, 64, 48, 9.140625],
    [20, 145, 108.75, 20.7109375],
    [255, 1790, 1342.5, 255.7109375],
    [0.5, 6, 4.5, 0.85546875],
  ])("%d characters are %d pixels, %d points and %d in a file", (characters, pixels, points, file) => {
    expect([charactersToPixels(characters), charactersToPoints(characters), charactersToFileWidth(characters)]).toEqual([
      pixels,
      points,
      file,
    ]);
    expect([pointsToCharacters(points), fileWidthToCharacters(file)]).toEqual([characters, characters]);
  });
});

describe("numbers", () => {
  test("dates count from 30 December 1899, two-digit years below 30 are of this century", () => {
    expect([serialOfDay(1900, 3, 1), serialOfDay(2021, 12, 31), serialOfDay(2021, 2, 29)]).toEqual([61, 44561, null]);
    expect(momentOfSerial(44561.5).toISOString()).toBe("2021-12-31T12:00:00.000Z");
  });

  test("rounding takes the decimal digits, half away from zero", () => {
    expect([roundDecimal(1.005, 2), roundDecimal(-2.5, 0), roundDecimal(2.675, 2), roundDecimal(1e20, 2), roundDecimal(1.2e-7, 8)]).toEqual(
      [1.01, -3, 2.68, 1e20, 1.2e-7],
    );
  });
});

describe("sheet names in formulas", () => {
  test("follow a rename, but not inside text", () => {
    expect(withRenamedSheet("Лист1!A1+'Лист1'!B2&\"Лист1!\"&Лист10!C3", "Лист1", "Форма 1")).toBe(
      "'Форма 1'!A1+'Форма 1'!B2&\"Лист1!\"&Лист10!C3",
    );
    expect(withRenamedSheet("SUM('Форма 1'!A1:B2)", "форма 1", "Итог")).toBe("SUM(Итог!A1:B2)");
  });

  test("become #REF! when the sheet goes", () => {
    expect(withoutSheet("SUM('Форма 1'!A1:B2)+A1", "Форма 1")).toBe("SUM(#REF!A1:B2)+A1");
  });

  test("references without «$» move along with a copied formula", () => {
    expect(withMovedReferences("A1+$A1+A$1+$A$1&\"A1\"&LOG10(B2)&'A1'!C3&Т[A1]", 2, 1)).toBe(
      "B3+$A3+B$1+$A$1&\"A1\"&LOG10(C4)&'A1'!D5&Т[A1]",
    );
    expect(withMovedReferences("A1", -1, 0)).toBe("#REF!");
  });
});

describe("number formats in Russian Excel", () => {
  test.each([
    [1234.5, "General", "1234,5"],
    [0.1 + 0.2, "General", "0,3"],
    [1 / 3, "General", "0,333333333"],
    [12345678901, "General", "12345678901"],
    [123456789012, "General", "1,23457E+11"],
    [1234567.891, "#,##0.00", "1\u00a0234\u00a0567,89"],
    [1.013, "0.0\\ %", "101,3 %"],
    [0.9999, "0.0%", "100,0%"],
    [-1.005, "0.00", "-1,01"],
    [-0.001, "0.0", "0,0"],
    [5, "0.##", "5,"],
    [5.25, "0.##", "5,25"],
    [-5, '0;[Red]-0;"ноль"', "-5"],
    [0, '0;[Red]-0;"ноль"', "ноль"],
    [1500, "0,", "2"],
    [12345, "0.00E+00", "1,23E+04"],
    [1234.5, '#,##0.00\\ "₽"', "1\u00a0234,50 ₽"],
    [1234.5, "#,##0.00 [$₽-419]", "1\u00a0234,50 ₽"],
    [5, '[>=10]0;[<10]"мало" 0', "мало 5"],
    [44561, "dd.mm.yyyy", "31.12.2021"],
    [44561, "m/d/yyyy", "31.12.2021"],
    [44561.5, "dd.mm.yyyy hh:mm", "31.12.2021 12:00"],
    [44561, 'd mmmm yyyy" г."', "31 декабря 2021 г."],
    [1.5, "[h]:mm", "36:00"],
    ["текст", "@", "текст"],
    ["текст", '"«"@"»"', "«текст»"],
    ["текст", "0.00", "текст"],
    [true, "General", "ИСТИНА"],
    [{ error: "#DIV/0!" }, "0", "#ДЕЛ/0!"],
    [null, "0.00", ""],
  ])("%j with %j is %j", (value, format, shown) => expect(shownText(value, format, "ru-RU")).toBe(shown));
});

describe("the workbook", () => {
  test("announces a transaction once, calculated, and not at all when nothing changed", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Лист");
    let calculated = 0;
    workbook.calculator = () => (calculated += 1);
    let announced = 0;
    workbook.subscribe(() => (announced += 1));
    workbook.transaction(() => {
      for (let row = 0; row < 10; row += 1) sheet.setCell(row, 0, { value: row });
      workbook.transaction(() => sheet.setCell(0, 1, { value: "внутри" }));
    });
    workbook.transaction(() => sheet.cell(0, 0));
    expect([calculated, announced]).toEqual([1, 1]);
    workbook.activate(sheet);
    expect([calculated, announced]).toEqual([1, 2]);
  });

  test("gives new sheets Excel's names", () => {
    const workbook = new Workbook();
    for (let count = 0; count < 3; count += 1) workbook.addSheet();
    workbook.locale = "en-US";
    workbook.addSheet();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Лист1", "Лист2", "Лист3", "Sheet4"]);
  });

  test("keeps equal looks as one object and forgets cells that hold nothing and look like nothing", () => {
    const sheet = new Workbook().addSheet("Лист");
    const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
    sheet.setStyle(cell(0), { bold: true });
    sheet.setStyle(cell(1), { italic: true, bold: true });
    sheet.setStyle(cell(1), { italic: false });
    expect(sheet.cell(0, 0).style).toBe(sheet.cell(1, 0).style);
    sheet.setStyle(cell(0), { bold: false });
    sheet.setCell(2, 0, { value: 1 });
    sheet.setCell(2, 0, { value: null });
    expect(sheet.usedArea()).toEqual(cell(1));
  });
});
