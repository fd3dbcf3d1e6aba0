import { dynamics, indicatorChange } from "../../../../src/domain/assessment/dynamics";
import type { DesiredDirection } from "../../../../src/domain/model/indicator";
import { figure, outcome, PARTIZANSK } from "../rows";

const change = (direction: DesiredDirection, previous: string | null, actual: string | null): string =>
  outcome(indicatorChange("c", { direction, planned: { kind: "value", value: figure("1") }, actual: figure(actual, "actual-missing"), previous: figure(previous) }));

it.each<[DesiredDirection, string | null, string | null, string]>([
  ["increase", "8", "10", "1.25"],
  // the other way round where a decrease is wanted
  ["decrease", "10", "8", "1.25"],
  ["increase", "10", "10", "1"],
  ["increase", "0", "0", "1"],
  ["decrease", "0", "0", "1"],
  ["increase", "0", "3", "division-by-zero"],
  ["decrease", "3", "0", "division-by-zero"],
  ["increase", null, "3", "value-missing"],
  ["increase", "3", null, "actual-missing"],
])("%s from %p to %p: %s", (direction, previous, actual, expected) => {
  expect(change(direction, previous, actual)).toBe(expected);
});

it("is the mean of what is known: (1.25 + 0.75) / 2 = 1", () => {
  expect(outcome(dynamics("d", [figure("1.25"), figure(null), figure("0.75")], PARTIZANSK))).toBe("1");
});

it("is unknown without last year's values", () => {
  expect(outcome(dynamics("d", [figure(null)], PARTIZANSK))).toBe("no-assessable-indicator");
});
