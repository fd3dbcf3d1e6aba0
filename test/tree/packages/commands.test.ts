import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFile } from "../files/projectFiles";
import { missingScriptFiles, unknownCommands } from "./commands";

const ROOT = join(__dirname, "..", "..", "..");
const { scripts } = JSON.parse(projectFile("package.json").text) as { scripts: Record<string, string> };

it.each(["README.md", ".ci/run", "src/messages/ru.ts", "src/messages/en.ts"])("%s tells only commands that exist", (path) => {
  expect(unknownCommands(projectFile(path).text, scripts)).toEqual([]);
});

it("the commands of the contract exist", () => {
  const told =
    "npm ci, npm run build, npm start, npm test, npm run lint, npm run --silent calculate -- A.xlsx, npm run --silent template -- B.xlsx";
  expect(unknownCommands(told, scripts)).toEqual([]);
});

it("every script runs files that exist", () => {
  expect(missingScriptFiles(scripts, (path) => existsSync(join(ROOT, path)))).toEqual([]);
});

it("tests run only on code that compiles and passes the rules", () => {
  expect(scripts.pretest).toMatch(/lint.*typecheck.*webpack/);
  expect(scripts.typecheck).toMatch(/-p src\/domain.*-p src\/workbook/);
});

it("what is built or installed never enters the repository", () => {
  expect(projectFile(".gitignore").text.split("\n")).toEqual(expect.arrayContaining(["node_modules/", "dist/", "build/"]));
});

it("a command that nobody has is found", () => {
  expect(unknownCommands("Run `npm ci`, then `npm run --silent report -- X` and `npm test`.", { test: "jest" })).toEqual([
    '"npm run report" is told, but package.json has no script report: add it or mend the text.',
  ]);
  expect(missingScriptFiles({ start: "tsx test/workbench/serve.ts" }, () => false)).toEqual([
    "The script start runs test/workbench/serve.ts, which does not exist: mend the path.",
  ]);
});
