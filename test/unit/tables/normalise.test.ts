import { isAbsent, normalise, unifySpaces } from "../../../src/tables/normalise";

it("unifies no-break, narrow, thin and zero-width spaces and line breaks", () => {
  expect(unifySpaces("\u00a0 План:\u202f\u2009\n начало\u200b\ufeff ")).toBe("План: начало");
});

it.each([
  ["ПОКАЗАТЕЛЬ", "показатель"],
  ["Отчётный  год:", "отчетный год"],
  ["Ед.\u00a0изм.", "ед. изм"],
  ["План:\nначало *", "план: начало"],
  ["№", "№"],
])("compares «%s» as «%s»", (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

it.each(["", "  ", "-", "–", "—", "−", "х", "Х", "x", "X", "н/д", " Н/Д ", "\u00a0"])("«%s» says that there is nothing", (text) => {
  expect(isAbsent(text)).toBe(true);
});

it.each(["0", "нет", "- 5", "xx", "н/а"])("«%s» says something", (text) => {
  expect(isAbsent(text)).toBe(false);
});
