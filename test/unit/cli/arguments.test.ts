import { parseArguments } from "../../../src/cli/arguments";

const parse = (line: string) => parseArguments(line === "" ? [] : line.split(" "));

it.each([
  ["calculate a.xlsx", { command: "calculate", input: "a.xlsx", out: null, docx: null, json: false, language: "ru" }],
  ["calculate a.xlsx --out b.xlsx --json --lang en", { command: "calculate", input: "a.xlsx", out: "b.xlsx", docx: null, json: true, language: "en" }],
  ["calculate --json --out b.xlsx a.xlsx", { command: "calculate", input: "a.xlsx", out: "b.xlsx", docx: null, json: true, language: "ru" }],
  ["calculate a.xlsx --docx c.docx", { command: "calculate", input: "a.xlsx", out: null, docx: "c.docx", json: false, language: "ru" }],
  ["calculate --out b.xlsx a.xlsx --docx c.docx", { command: "calculate", input: "a.xlsx", out: "b.xlsx", docx: "c.docx", json: false, language: "ru" }],
  ["template a.xlsx", { command: "template", output: "a.xlsx", sample: false, language: "ru" }],
  ["new-year a.xlsx b.xlsx --lang en", { command: "new-year", input: "a.xlsx", output: "b.xlsx", language: "en" }],
  ["template --sample a.xlsx --lang ru", { command: "template", output: "a.xlsx", sample: true, language: "ru" }],
])("%s", (line, expected) => {
  expect(parse(line)).toEqual(expected);
});

it.each([
  "",
  "calculate",
  "calculate --json",
  "calculate a.xlsx b.xlsx",
  "calculate a.xlsx --out",
  "calculate a.xlsx --out --json",
  "calculate a.xlsx --docx",
  "calculate a.xlsx --docx --json",
  "template a.xlsx --docx b.docx",
  "calculate a.xlsx --lang de",
  "calculate a.xlsx --sample",
  "calculate a.xlsx --verbose",
  "calculate a.xlsx -j",
  "template a.xlsx --json",
  "template a.xlsx --out b.xlsx",
  "template a.xlsx b.xlsx",
  "new-year a.xlsx",
  "new-year a.xlsx b.xlsx c.xlsx",
  "new-year a.xlsx b.xlsx --json",
  "new-year a.xlsx --out b.xlsx",
  "check a.xlsx",
])("«%s» is a wrong call", (line) => {
  expect(parse(line)).toBeNull();
});

it("a name may hold spaces", () => {
  expect(parseArguments(["calculate", "Моя книга.xlsx"])).toMatchObject({ input: "Моя книга.xlsx" });
});
