import { sourceCode, testCode } from "../files/projectFiles";
import { emptyNames } from "./fileNames";

it("every file is named for what it holds", () => {
  expect(emptyNames([...sourceCode(), ...testCode()])).toEqual([]);
});

it.each([
  ["src/report/utils.ts", '"utils" is a drawer for anything'],
  ["src/report/helpers/cells.ts", '"helpers" is a drawer for anything'],
  ["src/tables/stringUtils.ts", '"stringUtils" is a drawer for anything'],
  ["src/report/index.ts", "is called index"],
  ["src/taskpane/components/Card/index.tsx", "is called index"],
])("%s is found", (path, failure) => {
  expect(emptyNames([{ path, text: "" }])).toEqual([expect.stringContaining(failure)]);
});
