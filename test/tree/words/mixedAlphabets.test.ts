import { sourceCode } from "../files/projectFiles";
import { mixedWords } from "./mixedAlphabets";

it("every word is written in one alphabet", () => {
  expect(mixedWords(sourceCode())).toEqual([]);
});

it("a Latin letter in a Russian word is found", () => {
  const latinO = "П\u006fказатели";
  expect(mixedWords([{ path: "src/tables/a.ts", text: `const name = "${latinO}";` }])).toEqual([
    `src/tables/a.ts:1: «${latinO}» mixes Latin and Cyrillic letters. Type it again in one alphabet.`,
  ]);
});
