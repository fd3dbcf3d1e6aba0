import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { WRONG_IMPORTS } from "./wrongImports";

/** What the project's rules say about each sample. */
function lint(samples: readonly { path: string; text: string }[]): string[][] {
  const options = { input: JSON.stringify(samples), encoding: "utf8", cwd: join(__dirname, "..", "..", "..") } as const;
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, "lintSamples.mjs")], options)) as string[][];
}

it("the rules refuse every wrong import and say where the code belongs", () => {
  const findings = lint(WRONG_IMPORTS.map(([, path, text]) => ({ path, text })));
  const silent = WRONG_IMPORTS.filter((_, index) => !findings[index]?.some((message) => /may not import this .*: .+\./.test(message)));
  expect(silent).toEqual([]);
});

it("the rules refuse surroundings, clocks and swallowed failures", () => {
  const samples = [
    { path: "src/app/a.ts", text: "export const range = () => Excel.run;", says: "Only src/adapters/officejs talks to Excel" },
    { path: "src/taskpane/A.tsx", text: "export const office = () => Office.context;", says: "Only src/adapters/officejs talks to Excel" },
    { path: "src/report/a.ts", text: "export const page = document.title;", says: "This folder runs anywhere" },
    { path: "src/tables/a.ts", text: "export const folder = process.cwd();", says: "This folder runs anywhere" },
    { path: "src/domain/a.ts", text: "export const today = new Date();", says: "No hidden clock" },
    { path: "src/app/a.ts", text: "export const today = Date.now();", says: "No hidden clock" },
    { path: "src/app/a.ts", text: "try { run(); } catch {\n}", says: "Empty block statement" },
    { path: "src/app/a.ts", text: "if (a == b) run();", says: "Expected '==='" },
  ];
  const findings = lint(samples);
  expect(samples.filter(({ says }, index) => !findings[index]?.some((message) => message.includes(says)))).toEqual([]);
});

it("the rules let pass what the architecture allows", () => {
  const samples = [
    { path: "src/domain/checks/a.ts", text: 'import * as z from "zod";\nimport { x } from "../decimal";\nimport { y } from "./period";' },
    { path: "src/messages/pane/a.ts", text: 'import type { Finding } from "../../domain/finding";\nimport { plural } from "../plural";' },
    {
      path: "src/adapters/xlsx/writing/a.ts",
      text: 'import { x } from "../xml/xmlText";\nimport { zipSync } from "fflate";\nimport { y } from "../../../workbook/cell";',
    },
    { path: "src/adapters/officejs/a.ts", text: "export const run = () => Excel.run;" },
    { path: "src/taskpane/index.tsx", text: 'import { x } from "../adapters/officejs/officeHost";\nimport { App } from "./App";' },
    { path: "src/tables/reading/a.ts", text: "export const day = new Date(Date.UTC(2021, 0, 1));" },
  ];
  expect(lint(samples)).toEqual(samples.map(() => []));
});
