import { outturn } from "../../../../src/domain/assessment/outturn";
import { figure, outcome, PARTIZANSK } from "../rows";

const ratio = (planned: string | null, actual: string | null): string => outcome(outturn("o", figure(planned, "no-expenditure"), figure(actual, "no-expenditure"), PARTIZANSK));

it.each([
  ["269.76", "269.76", "1"],
  ["269.76", "267.26", "0.991"],
  ["100", "0", "0"],
  ["3", "4", "1.333"],
])("planned %s, actual %s: %s", (planned, actual, expected) => {
  expect(ratio(planned, actual)).toBe(expected);
});

it("is unknown where nothing was planned", () => {
  expect(ratio("0", "0")).toBe("division-by-zero");
  expect(ratio(null, null)).toBe("no-expenditure");
});
