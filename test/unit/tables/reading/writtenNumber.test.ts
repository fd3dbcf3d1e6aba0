import { plain } from "../../../../src/domain/decimal";
import type { MoneyUnit } from "../../../../src/domain/model/programme";
import { isFused, writtenNumber } from "../../../../src/tables/reading/writtenNumber";

/** «2535000 converted», or null where the text is no number. */
function read(text: string, unit: MoneyUnit | null = null): string | null {
  const written = writtenNumber(text, unit);
  return written === null ? null : `${plain(written.value)} ${written.problem}`;
}

describe("a footnote's mark is no part of the number", () => {
  it.each([
    ["0,2 *(28)", "0.2 footnote"],
    ["0,2*", "0.2 footnote"],
    ["53,0 **", "53 footnote"],
    ["12,5 <1>", "12.5 footnote"],
    ["1 234,5¹", "1234.5 footnote"],
    ["99,07% *(3)", "99.07 footnote"],
  ])("«%s»", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("amounts with their units, in thousands of roubles", () => {
  it.each([
    // 2 000 000 thousand and 535 000 thousand.
    ["2 млрд 535 млн", "2535000 converted"],
    ["2 млрд. 535 млн. руб.", "2535000 converted"],
    ["1,5 млн рублей", "1500 converted"],
    ["5 000 руб.", "5 converted"],
    ["12 тыс. 500 рублей", "12.5 converted"],
    ["1 миллиард 200 миллионов рублей", "1200000 converted"],
    ["269,76 т.р.", "269.76 unit"],
    ["269,76 тыс. руб.", "269.76 unit"],
    ["1\u00a0269,76 тысяч рублей", "1269.76 unit"],
  ])("«%s»", (text, expected) => {
    expect(read(text, "thousandRubles")).toBe(expected);
  });

  it("in the unit of the table, whatever it is", () => {
    expect(read("2 млрд 535 млн", "millionRubles")).toBe("2535 converted");
    expect(read("5 000 руб.", "rubles")).toBe("5000 unit");
    expect(read("1,5 тыс. руб.", "rubles")).toBe("1500 converted");
  });

  it("are not read where no money is meant", () => {
    expect(read("2 млрд 535 млн")).toBeNull();
  });
});

it.each(["63.761.4", "5 чел.", "10 рубашек", "535 млн 2 млрд", "2 млн 3 млн", "уточняется", "*", "", "12 500", "около 5 млн", "5 млн и более"])("«%s» is not guessed", (text) => {
  expect(read(text, "thousandRubles")).toBeNull();
});

it("two numbers run together are known as such; a day and thousands parted by points are not two numbers", () => {
  expect(["63.761.4", "34,635,1", " 5.1.2 "].map(isFused)).toEqual([true, true, true]);
  expect(["31.12.2021", "1.234.567", "63.7", "63.7 61.4", "много"].map(isFused)).toEqual([false, false, false, false, false]);
});
