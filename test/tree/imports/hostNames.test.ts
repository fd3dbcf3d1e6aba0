import { sourceCode } from "../files/projectFiles";
import { hostNamesOutside } from "./hostNames";

it("only the Office.js adapter names Excel and Office", () => {
  expect(hostNamesOutside(sourceCode())).toEqual([]);
});

it.each([
  ["a call", "await Excel.run(work);"],
  ["a type", "let range: Excel.Range;"],
  ["an event of the ribbon", 'Office.actions.associate("calculate", work);'],
])("%s elsewhere is found", (_, text) => {
  expect(hostNamesOutside([{ path: "src/app/a.ts", text }])).toEqual([expect.stringContaining("src/app/a.ts:1 says")]);
  expect(hostNamesOutside([{ path: "src/adapters/officejs/a.ts", text }])).toEqual([]);
});
