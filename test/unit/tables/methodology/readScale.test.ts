import type { Finding } from "../../../../src/domain/finding";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { methodologyById } from "../../../../src/methodologies";
import { RATING_SCALE_TABLE } from "../../../../src/tables/definitions/methodologyTable";
import { readScale } from "../../../../src/tables/methodology/readScale";
import { openTable } from "../../../../src/tables/reading/inputTable";
import type { CellContent } from "../../../../src/workbook/cell";
import { methodologyTables, withScale } from "../../../golden/methodologyTables";
import { PARTIZANSK } from "../../domain/rows";
import { short } from "../tables";

const inRatios: Methodology = { ...PARTIZANSK, unit: { ...PARTIZANSK.unit, value: "ratio" } };

function scaleOf(tables: Parameters<typeof openTable>[0], base: Methodology) {
  const found: Finding[] = [];
  const report = (finding: Finding): void => void found.push(finding);
  const table = openTable(tables, RATING_SCALE_TABLE, report);
  if (table === null) throw new Error("No scale");
  return { rules: readScale(table, base, report), found };
}

const read = (steps: readonly (readonly CellContent[])[], base: Methodology = PARTIZANSK) => scaleOf(withScale([], steps), base);

/** Borders and labels, as ratios. */
const stepsOf = (steps: readonly (readonly CellContent[])[], base: Methodology = PARTIZANSK): unknown => {
  const { rules } = read(steps, base);
  return Array.isArray(rules) ? rules.map(({ when, label }) => [(when as { value: string }[])[0]?.value, label]) : rules;
};

it("takes the user's steps from the highest down, in whatever order they stand", () => {
  expect(stepsOf([["0", "низкая"], ["80 %", "средняя"], ["90 %", "высокая"]])).toEqual([["0.9", "высокая"], ["0.8", "средняя"], ["0", "низкая"]]);
});

it("keeps the conclusion, and has none where none is written", () => {
  expect(read([["90 %", "высокая", "высокой эффективности"], ["0", "низкая"]]).rules).toEqual([
    { when: [{ of: "index", is: "at-least", value: "0.9" }], label: "высокая", conclusion: "высокой эффективности", consequence: null },
    { when: [{ of: "index", is: "at-least", value: "0" }], label: "низкая", conclusion: null, consequence: null },
  ]);
});

it("keeps the proposal without its full stop; none where none is written", () => {
  const { rules } = read([["90 %", "высокая", null, "продолжить реализацию программы."], ["0", "низкая", null, " "]]);
  expect(Array.isArray(rules) ? rules.map(({ consequence }) => consequence) : rules).toEqual(["продолжить реализацию программы", null]);
});

it("a proposal alone makes the scale the user's own", () => {
  const [own] = methodologyTables("partizansk-2021").filter(({ name }) => name === "Шкала");
  if (own === undefined) throw new Error("No scale");
  const proposing = { ...own, rows: own.rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, 3), "продолжить реализацию программы"] })) };
  expect(scaleOf([proposing], PARTIZANSK).rules).toMatchObject([{ label: "высокая", consequence: "продолжить реализацию программы" }]);
});

it("a scale from before the column, or without it, leaves the methodology's proposals", () => {
  const { rating } = PARTIZANSK;
  const rules = rating.rules.value.map((rule) => ({ ...rule, consequence: "продолжить реализацию программы" }));
  const base: Methodology = { ...PARTIZANSK, rating: { ...rating, rules: { ...rating.rules, value: rules } } };
  const short = methodologyTables("partizansk-2021").map((table) => ({ ...table, headers: table.headers.slice(0, 3), rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 3) })) }));
  expect(scaleOf(short, base)).toEqual({ rules: null, found: [] });
});

it("the column is known by its English name too", () => {
  const table = withScale([], [["90 %", "высокая", null, "продолжить"]]).map((scale) => ({ ...scale, headers: ["At least", "Rating", "Conclusion", "Proposal"] }));
  expect(scaleOf(table, PARTIZANSK).rules).toMatchObject([{ consequence: "продолжить" }]);
});

it("a bare number is in the methodology's unit: 90 in percent is 0,9 in ratios; «90 %» is the same in both", () => {
  for (const typed of ["90", 90, "90 %"]) expect(stepsOf([[typed, "высокая"]])).toEqual([["0.9", "высокая"]]);
  for (const typed of ["0,9", 0.9, "90 %"]) expect(stepsOf([[typed, "высокая"]], inRatios)).toEqual([["0.9", "высокая"]]);
});

it("a border that Excel shows in percent is what it shows", () => {
  const table = withScale([], [[0.9, "высокая"]]).map((scale) => ({ ...scale, rows: scale.rows.map((row) => ({ ...row, formats: ["0%", "General", "General"] })) }));
  for (const base of [PARTIZANSK, inRatios]) expect(scaleOf(table, base).rules).toMatchObject([{ when: [{ value: "0.9" }] }]);
});

describe("a scale that says nothing of its own", () => {
  it("is the blank one that the add-in writes where no scale is known", () => {
    expect(scaleOf(methodologyTables("perm-krai"), methodologyById("perm-krai") as Methodology)).toEqual({ rules: null, found: [] });
  });

  it("is one without a row", () => {
    expect(read([])).toEqual({ rules: null, found: [] });
  });

  it.each(["partizansk-2021", "federal-582", "share-reached", "rostov-oblast"])("is the one that the add-in writes for %s", (id) => {
    expect(scaleOf(methodologyTables(id), methodologyById(id) as Methodology)).toEqual({ rules: null, found: [] });
  });
});

describe("what cannot be read is found at its cell", () => {
  it.each<[string, readonly (readonly CellContent[])[], string, string]>([
    ["a border that is no number", [["много", "высокая"]], "P15 Методика!A50", "Не менее"],
    ["a border that is missing", [["90 %", "высокая"], [null, "низкая"]], "P15 Методика!A51", "Не менее"],
    ["a label that is missing", [["90 %", null]], "P15 Методика!B50", "Оценка"],
    ["the same border twice", [["90 %", "высокая"], ["90%", "хорошая"]], "P15 Методика!A51", "Не менее"],
  ])("%s", (_, steps, place, parameter) => {
    const { rules, found } = read(steps);
    expect(rules).toBe("unreadable");
    expect(found.map(short)).toEqual([place]);
    expect(found[0]).toMatchObject({ parameter, table: "Шкала" });
  });

  it("all of them", () => {
    expect(read([["?", "высокая"], ["!", "низкая"]]).found).toHaveLength(2);
  });
});

it("blank rows between the steps do not matter", () => {
  expect(stepsOf([["90 %", "высокая"], [null, null], ["0", "низкая"]])).toEqual([["0.9", "высокая"], ["0", "низкая"]]);
});
