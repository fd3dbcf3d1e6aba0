import { sourceCode, testCode } from "../files/projectFiles";
import { importCycles } from "./importCycles";

it("no file of src imports itself, by whatever way", () => {
  expect(importCycles(sourceCode())).toEqual([]);
});

it("no file of the tests imports itself, besides the stand-in host, whose ranges, tables and worksheets know each other as Excel's do", () => {
  expect(importCycles(testCode().filter(({ path }) => !path.startsWith("test/host/")))).toEqual([]);
});

it("a cycle is found, also one of types, and its path is told", () => {
  const files = [
    { path: "src/app/a.ts", text: 'import { b } from "./b";' },
    { path: "src/app/b.ts", text: 'import type { C } from "./deeper/c";' },
    { path: "src/app/deeper/c.ts", text: 'export const load = () => import("../a");' },
    { path: "src/app/d.ts", text: 'import { b } from "./b";' },
  ];
  expect(importCycles(files)).toEqual([
    "src/app/a.ts → src/app/b.ts → src/app/deeper/c.ts → src/app/a.ts: an import cycle. Move what both ends need into a file of its own.",
  ]);
});
