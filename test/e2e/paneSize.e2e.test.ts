/** What the pane loads before its first screen, measured on the production build that `npm test` makes. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = resolve(__dirname, "../../dist");
/** The owner's bound: 150 KB. Excel's own library comes on top and is not ours to shrink. */
const BUDGET = 150_000;

const scriptsOf = (page: string): string[] =>
  [...readFileSync(join(DIST, page), "utf8").matchAll(/<script[^>]* src="?([^"> ]+)/gu)].flatMap(([, source]) => source ?? []);

const gzipped = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

test("the pane's own JavaScript before the first screen stays within its budget", () => {
  const own = scriptsOf("taskpane.html").filter((source) => !source.startsWith("office-js/"));
  expect(own.some((source) => source.startsWith("taskpane."))).toBe(true);
  expect(own.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(BUDGET);
});

test("what reads, checks and calculates comes afterwards", () => {
  const initial = scriptsOf("taskpane.html");
  const later = readdirSync(DIST).filter((name) => name.endsWith(".js") && !initial.includes(name));
  expect(later).toEqual(expect.arrayContaining([expect.stringMatching(/^engine\./u), expect.stringMatching(/^outcome-screens\./u)]));
});
