import { undatedRefinementFindings } from "../../../../src/domain/checks/indicators/refinement";
import type { Indicator } from "../../../../src/domain/model/indicator";
import { indicator, programmeData } from "../rows";
import { contextOf } from "./checkContext";

const missing = (expectedDate: string | null): Indicator => indicator({ fact: null, expectedDate });
const found = (refinementDue: string | null, ...indicators: Indicator[]): number[] => {
  const data = programmeData({ indicators });
  return undatedRefinementFindings(contextOf({ ...data, programme: { ...data.programme, refinementDue } })).map((finding) => (finding.code === "I03" ? finding.missing : -1));
};

it("I03: a missing fact without its day, though another has one", () => {
  expect(found(null, missing(null))).toEqual([1]);
  expect(found(null, missing("31.05.2022"), missing(null))).toEqual([2]);
});

it("none where the passport says the day, every missing fact has one, or none is missing", () => {
  expect(found("31.05.2022", missing(null))).toEqual([]);
  expect(found(null, missing("31.05.2022"), missing("01.06.2022"))).toEqual([]);
  expect(found(null, indicator())).toEqual([]);
});
