import { readdirSync } from "node:fs";
import { join } from "node:path";
import { assessProgramme } from "../../src/domain/assessment/assessProgramme";
import { decimal, plain, ZERO, type Decimal } from "../../src/domain/decimal";
import type { Methodology } from "../../src/domain/methodology/methodology";
import { selfCheckFindings } from "../../src/domain/methodology/selfChecks/selfChecks";
import { METHODOLOGIES, methodologyById } from "../../src/methodologies";
import { programmeOf, type ProgrammeSketch } from "./programmeOf";

/** Shown before the others, which follow by title. */
const FIRST = ["partizansk-2021", "federal-582", "federal-582-all-sources", "federal-582-divided"];
const FILES = readdirSync(join(__dirname, "../../src/methodologies")).flatMap((name) => (name.endsWith(".json") ? [name.replace(/\.json$/u, "")] : []));

test("every file ships under its own name", () => {
  expect(METHODOLOGIES.map(({ id }) => id).sort()).toEqual(FILES.sort());
  expect(FILES.length).toBeGreaterThanOrEqual(12);
});

test("the report's own methodology and the federal family stand first, the others by title", () => {
  expect(METHODOLOGIES.slice(0, FIRST.length).map(({ id }) => id)).toEqual(FIRST);
  const titles = METHODOLOGIES.slice(FIRST.length).map(({ title }) => title);
  expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other, "ru")));
});

test("a methodology is found by its id, and never a neighbour of it", () => {
  expect(methodologyById("rostov-oblast")?.title).toBe("Ростовская область (показатели – мероприятия – бюджет)");
  expect(methodologyById("rostov")).toBeNull();
});

test("titles are unique and hold nothing that a list in a cell would split at", () => {
  const titles = METHODOLOGIES.map(({ title }) => title.toLowerCase());
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => /[,;]/u.test(title))).toEqual([]);
});

interface AnyProvision {
  readonly path: string;
  readonly basis: string;
  readonly certainty: string;
}

function provisionsOf(methodology: Methodology): AnyProvision[] {
  const walk = (value: unknown, path: string): AnyProvision[] => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    if ("basis" in value && "certainty" in value) return [{ path, basis: String(value.basis), certainty: String(value.certainty) }];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === "" ? key : `${path}.${key}`));
  };
  return walk(methodology, "");
}

describe.each(METHODOLOGIES.map((methodology) => [methodology.id, methodology] as const))("%s", (_id, methodology) => {
  const provisions = provisionsOf(methodology);

  test("what is assumed says so, and what is not assumed does not", () => {
    const admits = (basis: string): boolean => /принят|не применяется|не видн|обрывается/u.test(basis);
    expect(provisions.filter(({ certainty, basis }) => certainty === "assumed" && !admits(basis)).map(({ path }) => path)).toEqual([]);
    expect(provisions.filter(({ certainty, basis }) => certainty === "act" && admits(basis)).map(({ path }) => path)).toEqual([]);
  });

  test("only the 2021 report is a report, and nothing is a user's", () => {
    const report = provisions.some(({ certainty }) => certainty === "report");
    expect(report).toBe(methodology.id === "partizansk-2021");
    expect(provisions.filter(({ certainty }) => certainty === "user")).toEqual([]);
  });

  test("weights sum to 1 where they are used", () => {
    const { formula, weights } = methodology.effectiveness;
    const { grouping, levelWeights } = methodology.achievement;
    const total = (of: object | null): string =>
      plain(Object.values(of ?? {}).reduce((sum: Decimal, weight: Decimal) => sum.plus(weight), ZERO));
    expect(total(weights.value)).toBe(formula.value === "weighted-sum" ? "1" : "0");
    expect(total(levelWeights.value)).toBe(grouping.value === "levels" ? "1" : "0");
  });

  test("a factor table and a rule for change exist exactly where the index needs them", () => {
    expect(methodology.correction !== null).toBe(methodology.effectiveness.formula.value === "product-with-factor");
    expect(methodology.dynamics !== null).toBe("dynamics" in (methodology.effectiveness.weights.value ?? {}));
  });

  test("conclusions continue «можно сделать вывод о …»: no capital, no vowel that would ask for «об»", () => {
    const conclusions = methodology.rating.rules.value.flatMap(({ conclusion }) => conclusion ?? []);
    expect(conclusions.filter((conclusion) => !/^[бвгджзклмнпрстфхцчшщ]/u.test(conclusion) || conclusion.endsWith("."))).toEqual([]);
    expect(new Set(conclusions).size).toBe(methodology.rating.rules.value.length);
  });
});

/** Two subprogrammes of equal money; the indicators reach the given part of their plans. */
const reaching = (actual: string, status: "done" | "not-done"): ProgrammeSketch => ({
  indicators: [undefined, "1", "2"].map((code) => ({
    ...(code === undefined ? {} : { in: code }),
    planned: "100",
    actual,
    previous: "100",
  })),
  measures: ["1", "2"].map((code) => ({ in: code, number: "1", status })),
  spending: ["1", "2"].map((code) => ({ in: code, measure: "1", planned: "50", actual: "50" })),
});

/** The programme's index and rating. */
function verdict(id: string, sketch: ProgrammeSketch): readonly (string | null)[] {
  const methodology = methodologyById(id);
  if (methodology === null) return [null, null];
  const { effectiveness, rating } = assessProgramme(programmeOf(sketch), methodology).programme;
  return [
    effectiveness.result.known ? plain(effectiveness.result.value) : effectiveness.result.reason,
    rating.result.known ? rating.result.verdict.label : rating.result.reason,
  ];
}

test.each([
  ["partizansk-2021", "1", "высокая"],
  ["federal-582", "1", "высокая"],
  ["federal-582-all-sources", "1", "высокая"],
  // 0.5 + 0.5 x 1 / 2
  ["federal-582-divided", "0.75", "удовлетворительная"],
  ["share-reached", "1", "эффективная"],
  // 1 x 1 x 1.25
  ["kostroma-oblast", "1.25", "scale-unknown"],
  ["murmansk-oblast", "1", "scale-unknown"],
  ["perm-krai", "1", "scale-unknown"],
  ["goal-task-measure", "1", "scale-unknown"],
  ["rostov-oblast", "1", "высокий"],
  ["samara-oblast", "1", "scale-unknown"],
  ["sum-of-ratios", "1", "плановая эффективность"],
])("%s: a programme exactly on plan has the index %s: %s", (id, index, label) => {
  expect(verdict(id, reaching("100", "done"))).toEqual([index, label]);
});

test.each([
  ["partizansk-2021", "0", "not-covered"],
  ["federal-582", "0", "неудовлетворительная"],
  ["federal-582-all-sources", "0", "неудовлетворительная"],
  ["federal-582-divided", "0", "неудовлетворительная"],
  ["share-reached", "0", "низкая"],
  ["rostov-oblast", "0", "низкий"],
  ["sum-of-ratios", "0", "программа неэффективна"],
  // 0.4 x 1: the money was spent
  ["perm-krai", "0.4", "scale-unknown"],
])("%s: a programme that reached nothing has the index %s: %s", (id, index, label) => {
  expect(verdict(id, reaching("0", "not-done"))).toEqual([index, label]);
});

test("the scales of acts stand as read", () => {
  const borders = (id: string): unknown =>
    methodologyById(id)?.rating.rules.value.map(({ when, label }) => [label, ...when.map(({ is, value }) => `${is} ${plain(value)}`)]);
  expect(borders("federal-582")).toEqual([
    ["высокая", "at-least 0.9"],
    ["средняя", "at-least 0.8"],
    ["удовлетворительная", "at-least 0.7"],
    ["неудовлетворительная"],
  ]);
  expect(borders("rostov-oblast")).toEqual([["высокий", "at-least 0.95"], ["удовлетворительный", "at-least 0.8"], ["низкий"]]);
  expect(borders("sum-of-ratios")).toEqual([
    ["эффективность выше плановой", "above 1"],
    ["плановая эффективность", "equal 1"],
    ["эффективность ниже плановой", "below 1", "above 0.75"],
    ["программа неэффективна", "below 0.75"],
  ]);
});

test("scales that were not read are left empty, not invented", () => {
  const empty = METHODOLOGIES.filter(({ rating }) => rating.rules.value.length === 0).map(({ id }) => id);
  expect(empty).toEqual(["kostroma-oblast", "murmansk-oblast", "perm-krai", "goal-task-measure", "samara-oblast"]);
});

test("the factor table of Kostroma stands as read", () => {
  const correction = methodologyById("kostroma-oblast")?.correction;
  expect(correction?.table.value.map(({ upTo, factor }) => [plain(upTo), plain(factor)])).toEqual([
    ["0.1", "1.25"],
    ["0.2", "1.1"],
    ["0.25", "1"],
    ["0.35", "0.9"],
  ]);
  expect(correction?.above.value.eq(decimal("0.75"))).toBe(true);
});

test("the self-checks find what is known of the shipped methodologies, and nothing else", () => {
  const found = METHODOLOGIES.flatMap((methodology) => selfCheckFindings(methodology).map(({ code }) => `${methodology.id} ${code}`));
  expect(found).toEqual([
    // known at one point only
    "partizansk-2021 P14",
    // the printed «/ j»: everything on plan makes 0.75
    "federal-582-divided S01",
    "kostroma-oblast P14",
    "murmansk-oblast P14",
    "perm-krai P14",
    "goal-task-measure P14",
    "samara-oblast P14",
    // the act's hole at exactly 0.75 N
    "sum-of-ratios P14",
  ]);
});
