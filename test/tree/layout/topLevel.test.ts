import { topLevelNames } from "../files/projectFiles";
import { topLevelProblems } from "./topLevel";

it("the top of the repository is as the owner fixed it", () => {
  expect(topLevelProblems(topLevelNames())).toEqual([]);
});

it("a missing file and a foreign one are found", () => {
  const names = ["src", "assets", "test", "webpack.config.js", "package.json", "tsconfig.json", "README.md", "jest.config.js"];
  expect(topLevelProblems(names)).toEqual([
    "manifest.xml is missing at the top of the repository: put it back.",
    "jest.config.js has no place at the top of the repository: move it below src/ or test/, settings into package.json.",
  ]);
});
