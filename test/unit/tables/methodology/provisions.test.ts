import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { METHODOLOGIES, methodologyById } from "../../../../src/methodologies";
import { provisionAt } from "../../../../src/tables/methodology/provisionAt";
import { PROVISIONS } from "../../../../src/tables/methodology/provisions";
import { PARTIZANSK } from "../../domain/rows";

/** «indicator.cap» for every provision of a methodology; the scale is a table of its own. */
function pathsOf(methodology: Methodology): string[] {
  const walk = (value: unknown, path: readonly string[]): string[] => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return "basis" in value ? [path.join(".")] : Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
  };
  return walk(methodology, []);
}

it("every choice that any methodology makes has its row, except the scale and the rounding of change", () => {
  const shown = new Set(PROVISIONS.map(({ path }) => path.slice(0, 2).join(".")));
  const missing = new Set(METHODOLOGIES.flatMap(pathsOf).filter((path) => !shown.has(path)));
  expect([...missing].filter((path) => path !== "rating.rules" && path !== "dynamics.roundingDigits")).toEqual([]);
});

it("no two rows have the same name", () => {
  const labels = PROVISIONS.map(({ label }) => label.toLowerCase());
  expect(new Set(labels).size).toBe(labels.length);
});

it("finds a provision, a part of its value, and the whole of a methodology's unit", () => {
  const at = (methodology: Methodology | null, path: readonly [string] | readonly [string, string] | readonly [string, string, string]) =>
    methodology === null ? null : provisionAt(methodology, { path, label: "", kind: { kind: "ratio" } });
  expect(at(PARTIZANSK, ["unit"])?.value).toBe("percent");
  expect(at(PARTIZANSK, ["indicator", "roundingDigits"])?.value).toBe(0);
  expect(String(at(methodologyById("goal-task-measure"), ["achievement", "levelWeights", "goal"])?.value)).toMatch(/^0\.\d+$/u);
  expect(at(PARTIZANSK, ["achievement", "levelWeights", "goal"])?.value).toBeNull();
});

it("finds none where the methodology has no such section", () => {
  expect(provisionAt(PARTIZANSK, { path: ["correction", "table"], label: "", kind: { kind: "ratio" } })).toBeNull();
});
