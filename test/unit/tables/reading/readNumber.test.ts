import { plain } from "../../../../src/domain/decimal";
import { parseDecimal, readCorridor, readNumber, readYesNo } from "../../../../src/tables/reading/readNumber";
import type { CellContent } from "../../../../src/workbook/cell";

/** The number in plain notation, «absent», or the text that is no number. */
function read(content: CellContent, format = "General"): string {
  const reading = readNumber(content, format);
  if (reading.kind === "number") return plain(reading.value);
  return reading.kind === "absent" ? "absent" : `text: ${reading.text}`;
}

describe("numbers as people write them", () => {
  it.each([
    [34.6, "34.6"],
    [0.1 + 0.2, "0.3"],
    ["34,6", "34.6"],
    ["34.6", "34.6"],
    ["31,0", "31"],
    ["1 234,5", "1234.5"],
    ["1\u00a0234,5", "1234.5"],
    ["1\u202f234\u202f567", "1234567"],
    ["12\u2009345.67", "12345.67"],
    ["  90 ", "90"],
    ["99,07%", "99.07"],
    ["99,07\u00a0%", "99.07"],
    ["+5", "5"],
    ["-5,5", "-5.5"],
    ["−5,5", "-5.5"],
    ["007", "7"],
    ["не менее 90", "90"],
    ["Не  более\u00a05,5 %", "5.5"],
    ["не ниже 12", "12"],
    ["≥ 12", "12"],
    ["<=12,5", "12.5"],
  ])("%j is %s", (content, expected) => {
    expect(read(content)).toBe(expected);
  });
});

describe("absence is never zero", () => {
  it.each([null, "", " ", "-", "–", "—", "х", "x", "н/д"])("%j", (content) => {
    expect(read(content)).toBe("absent");
  });
});

describe("what is no number is refused, not guessed", () => {
  it.each(["63.761.4", "1,234.5", "1.234,5", "12 34", "1 2345", "5 чел.", "0,2 *(28)", "уточняется", "100 и более", "1e5", "(5)", "5 %%", "90–100", "да", "%", "не менее"])("«%s»", (content) => {
    expect(read(content)).toBe(`text: ${content}`);
  });

  it("a truth value and an error value", () => {
    expect(read(true)).toBe("text: ИСТИНА");
    expect(read({ error: "#DIV/0!" })).toBe("text: #DIV/0!");
  });

  it("a date: Excel makes one of «3.5» as it is typed", () => {
    expect(read(44989, "dd.mm.yyyy")).toBe("text: 04.03.2023");
    expect(read(44989, "d.mmm")).toBe("text: 04.03.2023");
  });
});

describe("number formats", () => {
  it("a percentage holds a hundredth of what it shows", () => {
    expect(read(0.69, "0%")).toBe("69");
    expect(read(0.685, "0.0%")).toBe("68.5");
    expect(read(0.07, "0%")).toBe("7");
  });
});

describe("how the number stands in its cell, for the formula", () => {
  it.each([
    [5, "General", { kind: "number" }],
    [0.5, "0%", { kind: "percent" }],
    [" 5,5 ", "@", { kind: "text", text: " 5,5 ", prefix: "" }],
    ["Не менее\u00a0 90", "@", { kind: "text", text: "Не менее\u00a0 90", prefix: "Не менее\u00a0 " }],
  ])("%j in format %s", (content, format, expected) => {
    expect(readNumber(content, format)).toMatchObject({ reading: expected });
  });
});

describe("corridors", () => {
  const corridor = (content: CellContent): string[] | null => {
    const found = readCorridor(content);
    return found === null ? null : [plain(found.lower), plain(found.upper), found.separator];
  };

  it.each([
    ["95–105", ["95", "105", "–"]],
    ["95-105", ["95", "105", "-"]],
    ["95 — 105", ["95", "105", "—"]],
    ["от 95 до 105", ["95", "105", "до"]],
    ["95,5…105,5 %", ["95.5", "105.5", "…"]],
    ["95 %–105 %", ["95", "105", "–"]],
    ["1 000–1 200", ["1000", "1200", "–"]],
    ["5–5", ["5", "5", "–"]],
  ])("«%s»", (content, expected) => {
    expect(corridor(content)).toEqual(expected);
  });

  it.each(["95", "105–95", "–5", "95–", "не менее 5", "95–105–115", "2021–2023 годы"])("«%s» is none", (content) => {
    expect(corridor(content)).toBeNull();
  });

  it("a number or an empty cell is none", () => {
    expect([corridor(95), corridor(null)]).toEqual([null, null]);
  });
});

describe("yes and no", () => {
  it.each([
    ["да", "1"],
    [" ДА ", "1"],
    ["yes", "1"],
    ["нет", "0"],
    ["No", "0"],
    [true, "1"],
    [false, "0"],
  ])("%j is %s", (content, expected) => {
    const answer = readYesNo(content);
    expect(answer === null ? null : plain(answer.value)).toBe(expected);
  });

  it.each(["", "наверное", "1", null, 1])("%j is neither", (content) => {
    expect(readYesNo(content)).toBeNull();
  });
});

it("parses one number and nothing beside it", () => {
  expect(parseDecimal("1 234,5 %")?.toFixed()).toBe("1234.5");
  expect(parseDecimal("1 234,5 руб.")).toBeNull();
});
