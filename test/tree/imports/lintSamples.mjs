/*
 * Reads samples of code from standard input and prints what the project's own rules say about each. The rules that need types are left out: the samples
 * stand in no project. A script of its own, because the settings are a module that only Node itself can load.
 */
import { readFileSync } from "node:fs";
import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import settings from "../../../eslint.config.mjs";

const WITHOUT_TYPES = ["@typescript-eslint/no-restricted-imports", "no-restricted-globals", "no-restricted-syntax", "no-empty", "eqeqeq"];

const parsing = {
  files: ["**/*.ts", "**/*.tsx"],
  languageOptions: { parser: tseslint.parser },
  plugins: { "@typescript-eslint": tseslint.plugin },
};
const rules = settings.map(({ files, ignores, rules: all = {} }) => ({
  ...(files && { files }),
  ...(files && ignores && { ignores }),
  rules: Object.fromEntries(Object.entries(all).filter(([name]) => WITHOUT_TYPES.includes(name))),
}));
const linter = new Linter({ configType: "flat" });
const samples = JSON.parse(readFileSync(0, "utf8"));
const findings = samples.map(({ path, text }) =>
  linter.verify(text, [parsing, ...rules], { filename: path }).map(({ message }) => message),
);
process.stdout.write(JSON.stringify(findings));
