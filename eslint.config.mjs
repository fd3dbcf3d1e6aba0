import { readFileSync } from "node:fs";
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const TYPESCRIPT = ["**/*.ts", "**/*.tsx"];
/** Deepest folder below src/ that the import rule follows. */
const DEEPEST = 5;

/** In this order: the first reaches nearly every file, and a project more is a compilation more. */
const PROJECTS = ["tsconfig.json", "src/domain/tsconfig.json", "src/workbook/tsconfig.json"];

/** Who may import whom: one table for this file and for the test over the tree. */
const IMPORT_TABLE = JSON.parse(readFileSync(new URL("./test/tree/imports/importTable.json", import.meta.url), "utf8"));

const anyOf = (paths) => paths.map((path) => path.replace(/[.]/g, "\\$&")).join("|");
/** Matches none of the paths: neither one itself nor anything below it. */
const noneOf = (paths) => (paths.length === 0 ? "" : `(?!(?:${anyOf(paths)})(?:/|$))`);

/** The restrictions of one row of the table, for its files `depth` folders below src/: an import path counts its way up, so each depth has its own. */
function importRestrictions({ place, folders, packages, typesOnly, advice }, depth) {
  const folder = place.includes(".") ? place.slice(0, place.lastIndexOf("/")) : place;
  const files = place.includes(".") ? [`src/${place}`] : [`src/${place}${"/*".repeat(depth - place.split("/").length)}/*.{ts,tsx}`];
  const up = (steps) => `(?:\\.\\./){${steps}}`;
  const message = `${place} may not import this (architecture: who may import whom): ${advice}.`;
  const [group, member] = folder.split("/");
  const patterns = [
    { regex: `^${up(depth)}${noneOf([folder, ...folders, ...typesOnly])}`, message },
    { regex: `^${noneOf([...packages, ...typesOnly])}[^.]`, message },
    ...(member === undefined
      ? []
      : [{ regex: `^${up(depth - 1)}(?!\\.\\./)${noneOf([member])}`, message: `${message} One member of ${group}/ never knows another.` }]),
    ...(typesOnly.length === 0
      ? []
      : [
          {
            regex: `^(?:${up(depth)})?(?:${anyOf(typesOnly)})(?:/|$)`,
            allowTypeImports: true,
            message: `${message} Only types may come from there: write "import type".`,
          },
        ]),
  ];
  return { files, rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] } };
}

const importRules = IMPORT_TABLE.toSorted((one, other) => one.place.length - other.place.length).flatMap((row) => {
  const least = row.place.split("/").length - (row.place.includes(".") ? 1 : 0);
  const depths = row.place.includes(".") ? [least] : Array.from({ length: DEEPEST - least + 1 }, (_, index) => least + index);
  return depths.map((depth) => importRestrictions(row, depth));
});

const restricted = (names, message) => names.map((name) => ({ name, message }));
const HOST = restricted(
  ["Excel", "Office", "OfficeExtension"],
  "Only src/adapters/officejs talks to Excel: extend src/workbook/workbookPort.ts instead.",
);
const SURROUNDINGS = restricted(
  ["window", "document", "navigator", "location", "localStorage", "sessionStorage", "fetch", "process", "Buffer", "console"],
  "This folder runs anywhere: hand the value in from a composition root.",
);
const CLOCK = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", "No hidden clock: hand the day in."],
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", "No hidden clock: hand the moment in."],
  ["CallExpression[callee.object.name='Math'][callee.property.name='random']", "The same workbook gives the same result: no chance."],
].map(([selector, message]) => ({ selector, message }));
const ANYWHERE = ["app", "domain", "messages", "methodologies", "report", "tables", "workbook", "adapters/xlsx"].map(
  (folder) => `src/${folder}/**/*.ts`,
);

/** The plugin's presets cannot parse plain JavaScript, so its eight rules are named one by one. They know a request context by the name `context`. */
const OFFICE_RULES = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

const readonlyGlobals = (...names) => Object.fromEntries(names.map((name) => [name, "readonly"]));

export default defineConfig(
  { ignores: ["dist/", "build/"] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-console": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: PROJECTS, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler knows the globals of each folder better.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/return-await": "error",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-shadow": "error" } },
  { files: ["src/**/*.tsx", "src/taskpane/**/*.ts"], extends: [reactHooks.configs.flat.recommended] },
  ...importRules,
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/adapters/officejs/**"], rules: { "no-restricted-globals": ["error", ...HOST] } },
  { files: ANYWHERE, rules: { "no-restricted-globals": ["error", ...HOST, ...SURROUNDINGS], "no-restricted-syntax": ["error", ...CLOCK] } },
  {
    files: ["src/adapters/officejs/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    // Jest's matchers and Excel's cell values are typed as any; the stand-in host applies getters by name, and its objects hand out bound functions.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  { files: ["eslint.config.mjs", "test/tree/**/*.mjs"], languageOptions: { globals: readonlyGlobals("URL", "process") } },
  {
    files: ["webpack.config.js"],
    languageOptions: { sourceType: "commonjs", globals: readonlyGlobals("require", "module", "process", "__dirname") },
  },
  {
    // They run in pages as they are; the first also in Internet Explorer's engine, so the parser accepts nothing newer than ES5.
    files: ["src/taskpane/legacy.js", "test/workbench/bridge.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: readonlyGlobals("window", "document") },
    // ES5 has no `catch` without a name.
    rules: { "no-var": "off", "prefer-const": "off", "no-unused-vars": ["error", { caughtErrors: "none" }] },
  },
);
