import { sourceCode } from "../files/projectFiles";
import { strayRussian } from "./russianInCode";
import { RUSSIAN_WORDS } from "./russianWords";

it("Russian stands in tables, messages and methodologies, and elsewhere only as listed data", () => {
  expect(strayRussian(sourceCode(), RUSSIAN_WORDS)).toEqual([]);
});

it.each([
  ["a string", 'const title = "Отчёт";'],
  ["a template", "const title = `${year} Отчёт`;"],
  ["a text between tags", "const title = <b>Отчёт</b>;"],
  ["a regular expression", "const title = /Отчёт/;"],
])("%s in Russian elsewhere is found", (_, text) => {
  expect(strayRussian([{ path: "src/report/a.tsx", text }], [])).toEqual([
    "src/report/a.tsx:1 says «Отчёт»: headers belong into src/tables, sentences into src/messages, acts into src/methodologies.",
  ]);
  expect(strayRussian([{ path: "src/messages/a.tsx", text }], [])).toEqual([]);
});

it("the original of a term in a comment is free, and an entry that nobody needs any more is found", () => {
  const files = [{ path: "src/report/a.ts", text: "/** «Отчёт» */\nexport const title = 1;" }];
  expect(strayRussian(files, [{ file: "src/report/a.ts", words: ["Отчёт"], why: "an example" }])).toEqual([
    "src/report/a.ts no longer says «Отчёт»: take it off the list in russianWords.ts.",
  ]);
});
