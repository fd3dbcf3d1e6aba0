import { assessProgramme } from "../../../../src/domain/assessment/assessProgramme";
import { sensitivity } from "../../../../src/domain/assessment/sensitivity";
import { verdictStabilityFindings } from "../../../../src/domain/checks/verdictStability";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import type { Certainty } from "../../../../src/domain/methodology/provision";
import { indicator, PARTIZANSK, programmeData } from "../rows";

/** A full and a missing fact: «высокая» as it stands, 50 % if the missing one counted as 0. */
function found(facts: readonly (string | null)[], certainty: Certainty = "report") {
  const { missingActual } = PARTIZANSK.indicator;
  const methodology: Methodology = { ...PARTIZANSK, indicator: { ...PARTIZANSK.indicator, missingActual: { ...missingActual, certainty } } };
  const assessment = assessProgramme(programmeData({ indicators: facts.map((fact) => indicator({ plan: "10", fact })) }), methodology);
  return verdictStabilityFindings(assessment, sensitivity(assessment));
}

it.each(["report", "assumed", "user"] as const)("a verdict that hangs on a choice of certainty %s is found", (certainty) => {
  expect(found(["10", null], certainty)).toEqual([{ code: "X08", choice: "missing-as-zero", verdict: "высокая", other: "", table: null, cell: null, row: null }]);
});

it("what the act itself decides is no doubt", () => {
  expect(found(["10", null], "act")).toEqual([]);
});

it("a verdict that every choice leaves as it is is not mentioned", () => {
  expect(found(["10", "10"])).toEqual([]);
});

it("without a verdict there is none to doubt", () => {
  expect(found(["9", null])).toEqual([]);
});
