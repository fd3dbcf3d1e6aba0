import { filesBelow, sourceCode, testCode } from "../files/projectFiles";
import { isWithin } from "../files/sourceFile";
import { medianLength, tooLong } from "./fileSizes";

const CODE = [".ts", ".tsx", ".js", ".css", ".html"];
const MOST_IN_SRC = 250;
const MOST_IN_TESTS = 400;
const MOST_IN_THE_MIDDLE = 60;

it(`no file of src has more than ${MOST_IN_SRC} lines, lists of texts aside`, () => {
  const files = filesBelow("src", CODE).filter(({ path }) => !isWithin(path, "src/messages"));
  expect(tooLong(files, MOST_IN_SRC)).toEqual([]);
});

it(`no file of the tests has more than ${MOST_IN_TESTS} lines`, () => {
  expect(tooLong(testCode(), MOST_IN_TESTS)).toEqual([]);
});

it(`half of src stays below ${MOST_IN_THE_MIDDLE} lines (now ${medianLength(sourceCode())})`, () => {
  expect(medianLength(sourceCode())).toBeLessThanOrEqual(MOST_IN_THE_MIDDLE);
});

it("a long file is found", () => {
  const files = [3, 4, 5, 9].map((lines) => ({ path: `src/report/${lines}.ts`, text: "x;\n".repeat(lines) }));
  expect(tooLong(files, 5)).toEqual(["src/report/9.ts has 9 lines, at most 5 are allowed: give each of its ideas a file of its own."]);
  expect(medianLength(files)).toBe(4);
});
