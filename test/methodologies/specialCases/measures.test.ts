import { checkCases } from "../checkCases";
import type { MeasureSketch, ProgrammeSketch } from "../programmeOf";

describe("measures carried out", () => {
  const programme = (measures: readonly MeasureSketch[]): ProgrammeSketch => ({ indicators: [{ planned: "1", actual: "1" }], measures });
  /** 31.12.2021 is day 44561 of Excel. */
  const yearEnd = 44561;
  checkCases("partizansk-2021", [
    {
      rule: "by status: 2 of 4; a part is not the whole",
      programme: programme([{ number: "1" }, { number: "2" }, { number: "3", status: "partly" }, { number: "4", status: "not-done" }]),
      expected: { implementation: "0.5" },
    },
    {
      rule: "in time: on the last day yes, a day later no, without dates by status, not done never: 3 of 5",
      programme: programme([
        { number: "1", plannedEnd: { kind: "day", serial: yearEnd }, actualEnd: { kind: "day", serial: yearEnd } },
        { number: "2", plannedEnd: { kind: "day", serial: yearEnd }, actualEnd: { kind: "day", serial: yearEnd + 1 } },
        { number: "3", plannedEnd: { kind: "year", year: 2021 }, actualEnd: { kind: "text", text: "15.06.2021", serial: 44362 } },
        { number: "4" },
        { number: "5", status: "not-done", plannedEnd: { kind: "year", year: 2021 }, actualEnd: { kind: "year", year: 2021 } },
      ]),
      changes: { implementation: { completion: "in-time" } },
      expected: { implementation: "0.6" },
    },
    {
      rule: "a planned year lasts to its 31 December: done 01.01.2022 is late, 31.12.2021 is not",
      programme: programme([
        { number: "1", plannedEnd: { kind: "year", year: 2021 }, actualEnd: { kind: "day", serial: yearEnd + 1 } },
        { number: "2", plannedEnd: { kind: "year", year: 2021 }, actualEnd: { kind: "day", serial: yearEnd } },
      ]),
      changes: { implementation: { completion: "in-time" } },
      expected: { implementation: "0.5" },
    },
    {
      rule: "by share of results: 95 % reaches, 94.99 % does not, without a share the status decides: 2 of 4",
      programme: programme([
        { number: "1", share: "95", status: "partly" },
        { number: "2", share: "94.99" },
        { number: "3" },
        { number: "4", status: "partly" },
      ]),
      changes: { implementation: { completion: "share-of-results" } },
      expected: { implementation: "0.5" },
    },
    {
      rule: "only financed measures: 1 of 2, the third has no planned money",
      programme: {
        ...programme([{ number: "1" }, { number: "2", status: "not-done" }, { number: "3", status: "not-done" }]),
        spending: [
          { measure: "1", planned: "5", actual: "5" },
          { measure: "2", planned: "5", actual: "0" },
          { measure: "3", planned: "0", actual: "0" },
        ],
      },
      changes: { implementation: { scope: "financed" } },
      expected: { implementation: "0.5" },
    },
    { rule: "without measures there is no share", programme: programme([]), expected: { implementation: { unknown: "no-measures" } } },
  ]);
});
