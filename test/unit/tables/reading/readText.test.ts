import { readCode, readText } from "../../../../src/tables/reading/readText";

it.each([
  ["  Отдел\nкадров  ", "Отдел\nкадров"],
  ["\u00a0да\u00a0", "да"],
  [2021, "2021"],
  [0.5, "0,5"],
  [0.1 + 0.2, "0,3"],
  [true, "да"],
  [false, "нет"],
  ["=1+1", "=1+1"],
])("text %j is %j", (content, expected) => {
  expect(readText(content)).toBe(expected);
});

it.each([null, "", "  ", "–", "x", "н/д"])("%j is no text", (content) => {
  expect(readText(content)).toBeNull();
});

it("an error value is no text", () => {
  expect(readText({ error: "#N/A" })).toBeNull();
});

it.each([
  [1, "1"],
  ["1", "1"],
  ["1.", "1"],
  [" 1 ", "1"],
  [2.1, "2.1"],
  ["2.1", "2.1"],
  ["2.1.", "2.1"],
  ["А  1", "А 1"],
  ["01", "01"],
])("code %j is %j", (content, expected) => {
  expect(readCode(content)).toBe(expected);
});
