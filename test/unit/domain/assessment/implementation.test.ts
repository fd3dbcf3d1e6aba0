import { implementation } from "../../../../src/domain/assessment/implementation";
import { measure, outcome } from "../rows";

const counts = (...measures: ReturnType<typeof measure>[]): string[] => {
  const { planned, completed } = implementation("programme", measures);
  return [outcome(planned), outcome(completed)];
};

it("counts what was planned and what was carried out in full", () => {
  expect(counts(measure("done", "выполнено", 1), measure("partly", "выполнено частично", 2), measure("not-done", "не выполнено", 3), measure("not-due", "срок не наступил", 4))).toEqual([
    "4",
    "1",
  ]);
});

it("counts every spelling of «done»", () => {
  expect(counts(measure("done", "выполнено", 1), measure("done", "Исполнено", 2), measure("done", "ВЫПОЛНЕНО", 3))).toEqual(["3", "3"]);
});

it("none is 0 of 0, not unknown", () => {
  expect(counts()).toEqual(["0", "0"]);
});

it("waits for the usual word, so that a status changed later is counted by the formula", () => {
  const { completed } = implementation("programme", [measure("not-done", "не выполнено", 1)]);
  expect(completed.expression).toMatchObject({ kind: "count-texts", wanted: ["выполнено"] });
});
