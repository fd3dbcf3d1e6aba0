import { countedMeasures, implementation } from "../../../../src/domain/assessment/implementation";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import type { Measure } from "../../../../src/domain/model/measure";
import { cellAt, entry, measure, outcome, PARTIZANSK } from "../rows";

const result = (measures: readonly Measure[], methodology: Methodology = PARTIZANSK, isFinanced: (measure: Measure) => boolean = () => true) =>
  implementation("programme", countedMeasures(measures, isFinanced, methodology), methodology);

const counts = (measures: readonly Measure[], ...others: [Methodology?, ((measure: Measure) => boolean)?]): string[] => {
  const { planned, completed } = result(measures, ...others);
  return [outcome(planned), outcome(completed)];
};

it("counts what was planned and what was carried out in full", () => {
  const measures = [measure("done", "выполнено", 1), measure("partly", "выполнено частично", 2), measure("not-done", "не выполнено", 3), measure("not-due", "срок не наступил", 4)];
  // Three were due: 1 / 3. Where the methodology counts the fourth as not completed: 1 / 4.
  expect(counts(measures)).toEqual(["3", "1"]);
  expect(outcome(result(measures).completed)).toBe("1");
  const { implementation: rules } = PARTIZANSK;
  const strict: Methodology = { ...PARTIZANSK, implementation: { ...rules, notDue: { ...rules.notDue, value: "not-completed" } } };
  expect(counts(measures, strict)).toEqual(["4", "1"]);
  expect(outcome(result(measures, strict).rate)).toBe("0.25");
});

it("no measure that was due: their share is unknown, not zero", () => {
  const { planned, rate } = result([measure("not-due", "Срок не наступил", 1)]);
  expect([outcome(planned), outcome(rate)]).toEqual(["0", "no-measures"]);
});

it("counts every spelling of «done»", () => {
  expect(counts([measure("done", "выполнено", 1), measure("done", "Исполнено", 2), measure("done", "ВЫПОЛНЕНО", 3)])).toEqual(["3", "3"]);
});

it("none is 0 of 0, not unknown; their share is", () => {
  expect(counts([])).toEqual(["0", "0"]);
  expect(outcome(result([]).rate)).toBe("no-measures");
});

it("waits for the usual word, so that a status changed later is counted by the formula", () => {
  const { completed } = result([measure("not-done", "не выполнено", 1)]);
  expect(completed.expression).toMatchObject({ kind: "count-texts", wanted: ["выполнено"] });
});

describe("other rules of completion", () => {
  const { implementation: rules } = PARTIZANSK;
  const withRules = (completion: typeof rules.completion.value, scope: typeof rules.scope.value = "all"): Methodology => ({
    ...PARTIZANSK,
    implementation: { ...rules, completion: { ...rules.completion, value: completion }, scope: { ...rules.scope, value: scope } },
  });

  /** Days of 2021: 44561 is 31 December. */
  const ended = (row: number, actualEnd: Measure["actualEnd"]): Measure =>
    measure("done", "выполнено", row, {
      plannedEnd: { kind: "year", year: 2021 },
      actualEnd,
      source: { cells: { status: cellAt(row, 13, "Мероприятия"), plannedEnd: cellAt(row, 8, "Мероприятия"), actualEnd: cellAt(row, 10, "Мероприятия") } },
    });

  it("in time: not after the planned day; a year ends with its last day; without a day the status decides", () => {
    const measures = [ended(1, { kind: "day", serial: 44561 }), ended(2, { kind: "day", serial: 44562 }), ended(3, { kind: "text", text: "01.01.2022", serial: 44562 }), ended(4, null)];
    expect(counts(measures, withRules("in-time"))).toEqual(["4", "2"]);
  });

  it("share of results: from 95 % on; without a share the status decides", () => {
    const share = (row: number, value: string | null, status: "done" | "not-done") => measure(status, status === "done" ? "выполнено" : "не выполнено", row, { resultShare: entry(value) });
    const measures = [share(1, "95", "not-done"), share(2, "94.9", "done"), share(3, null, "done"), share(4, null, "not-done")];
    expect(counts(measures, withRules("share-of-results"))).toEqual(["4", "2"]);
  });

  it("only measures with planned money are counted, where the methodology says so", () => {
    const measures = [measure("done", "выполнено", 1), measure("not-done", "не выполнено", 2), measure("done", "выполнено", 3)];
    expect(counts(measures, withRules("status", "financed"), ({ number }) => number !== "3")).toEqual(["2", "1"]);
  });

  it("a measure that is not due is left out under these rules too", () => {
    const measures = [measure("done", "выполнено", 1), measure("not-due", "срок не наступил", 2)];
    expect(counts(measures, withRules("status", "financed"))).toEqual(["1", "1"]);
    expect(counts(measures, withRules("in-time"))).toEqual(["1", "1"]);
  });
});
