import { daySerial, dayText } from "../../../../src/domain/day";
import { readDate } from "../../../../src/tables/reading/readDate";

describe("terms of measures", () => {
  it.each([
    [2021, { kind: "year", year: 2021 }],
    ["2021", { kind: "year", year: 2021 }],
    ["2021 год", { kind: "year", year: 2021 }],
    ["2021\u00a0г.", { kind: "year", year: 2021 }],
    [44561, { kind: "day", serial: 44561 }],
    [44561.75, { kind: "day", serial: 44561 }],
    [" 31.12.2021\n", { kind: "text", text: "31.12.2021", serial: 44561 }],
    ["в течение\nгода", { kind: "text", text: "в течение года", serial: null }],
    ["1812", { kind: "text", text: "1812", serial: null }],
  ])("%j", (content, expected) => {
    expect(readDate(content)).toEqual(expected);
  });

  it.each([null, "", "–", "н/д", true])("%j is no term", (content) => {
    expect(readDate(content)).toBeNull();
  });

  it("an error value is no term", () => {
    expect(readDate({ error: "#REF!" })).toBeNull();
  });
});

describe("days as Excel counts them", () => {
  // Excel's day 1 is 01.01.1900, counted from 30.12.1899 since it takes 1900 for a leap year.
  it.each([
    ["01.03.1900", 61],
    ["31.12.2021", 44561],
    ["1.1.2022 г.", 44562],
    ["29.02.2024", 45351],
  ])("%s is day %d", (text, serial) => {
    expect(daySerial(text)).toBe(serial);
  });

  it.each(["29.02.2023", "31.04.2021", "00.01.2021", "1.13.2021", "2021", "в мае 2022", "31.12.21"])("«%s» names no day", (text) => {
    expect(daySerial(text)).toBeNull();
  });

  it("writes a day as it is read", () => {
    expect(dayText(44561)).toBe("31.12.2021");
    expect(daySerial(dayText(45351))).toBe(45351);
  });
});
