import { isShortEnough, literal } from "../../../../src/report/formula/text";

it.each([
  ["да", '"да"'],
  ["", '""'],
  ['ООО "Ромашка"', '"ООО ""Ромашка"""'],
  ["а\nб", '"а\nб"'],
  ["а\tб", '"а"&CHAR(9)&"б"'],
  ["\r", "CHAR(13)"],
])("%j is written %s", (text, expected) => {
  expect(literal(text)).toBe(expected);
});

it("cuts a text longer than 255 characters: 600 = 255 + 255 + 90", () => {
  expect(literal("я".repeat(600))).toBe([255, 255, 90].map((length) => `"${"я".repeat(length)}"`).join("&"));
});

it("counts a quote as the one character it is, and cuts no pair of surrogates", () => {
  expect(literal('"'.repeat(255))).toBe(`"${'""'.repeat(255)}"`);
  expect(literal(`${"a".repeat(254)}😀`)).toBe(`"${"a".repeat(254)}"&"😀"`);
});

describe("the longest formula has 8192 characters", () => {
  it("in the file, where the sheets' names stand for their keys", () => {
    expect(isShortEnough("x".repeat(8192))).toBe(true);
    expect(isShortEnough("x".repeat(8193))).toBe(false);
    // {{a}} may become a name of 31 characters in quotes: 8160 + 33 = 8193.
    expect(isShortEnough(`${"x".repeat(8159)}{{a}}`)).toBe(true);
    expect(isShortEnough(`${"x".repeat(8160)}{{a}}`)).toBe(false);
  });
});
