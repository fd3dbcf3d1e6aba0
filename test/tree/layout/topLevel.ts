/** What the owner of the product fixed. */
const REQUIRED = ["src", "manifest.xml", "assets", "test", "webpack.config.js", "package.json", "tsconfig.json", "README.md"];
/** What tools demand beside it. */
const DEMANDED_BY_TOOLS = ["package-lock.json", ".gitignore", ".ci", "eslint.config.mjs", "LICENSE"];

/** What is missing at the top of the repository, and what has no place there. */
export function topLevelProblems(names: readonly string[]): string[] {
  const missing = REQUIRED.filter((name) => !names.includes(name)).map(
    (name) => `${name} is missing at the top of the repository: put it back.`,
  );
  const foreign = names
    .filter((name) => !REQUIRED.includes(name) && !DEMANDED_BY_TOOLS.includes(name))
    .map((name) => `${name} has no place at the top of the repository: move it below src/ or test/, settings into package.json.`);
  return [...missing, ...foreign];
}
