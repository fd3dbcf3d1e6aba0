import type { CrossTableFindingFacts } from "../../../domain/findings/crossTableFindings";
import type { TextsOf } from "../findingMessages";

const CHOICES: Readonly<Record<string, string>> = {
  rounding: "other rounding of indicators",
  cap: "another upper limit",
  "zero-plan": "another rule for a zero plan",
  "missing-as-zero": "counting an indicator without an actual value as not reached",
  "missing-excluded": "leaving out an indicator without an actual value",
  "missing-previous": "taking last year's value",
  grouping: "another way of averaging over sub-programmes",
};
export const crossTableTextsEn: TextsOf<CrossTableFindingFacts> = {
  X08: ({ choice, verdict, other }) => ({
    message: `The rating depends on a rule that the act does not set: ${CHOICES[choice] ?? choice} would give ${other === "" ? "no rating" : `“${other}”`} instead of “${verdict}”.`,
    action: "Look the rule up in your act and fix it on the sheet «Методика».",
  }),
};
