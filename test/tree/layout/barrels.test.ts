import { sourceCode, testCode } from "../files/projectFiles";
import { barrels } from "./barrels";

it("no file only re-exports others", () => {
  expect(barrels([...sourceCode(), ...testCode()])).toEqual([]);
});

it.each([
  ["with export from", 'export { a } from "./a";\nexport * from "./b";'],
  ["with import and export", 'import { a } from "./a";\nexport { a };'],
])("a barrel is found, %s", (_, text) => {
  expect(barrels([{ path: "src/report/all.ts", text }])).toEqual([
    "src/report/all.ts only re-exports: delete it and import from the files themselves.",
  ]);
});

it("a file with something of its own is no barrel", () => {
  expect(barrels([{ path: "src/report/a.ts", text: 'export { a } from "./a";\nexport const b = 1;' }])).toEqual([]);
});
