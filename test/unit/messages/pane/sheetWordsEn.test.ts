import { figureEn, ratingEn } from "../../../../src/messages/pane/sheetWordsEn";

test.each([
  ["100,3\u00a0%", "100.3%"],
  ["1\u00a0234,5\u00a0%", "1,234.5%"],
  ["1\u00a0234\u00a0%", "1,234%"],
  ["0,95", "0.95"],
  ["–", "–"],
])("a figure %j is %j in English", (printed, english) => {
  expect(figureEn(printed)).toBe(english);
});

test("a known rating is translated beside its word, another one is quoted", () => {
  expect(ratingEn("высокая")).toBe("high (“высокая”)");
  expect(ratingEn("образцовая")).toBe("“образцовая”");
});
