import type { CrossTableFindingFacts } from "../../../domain/findings/crossTableFindings";
import type { TextsOf } from "../findingMessages";
import { shortened } from "./words";

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
    action: "Look the rule up in your act and fix it on the sheet “Методика”.",
  }),
  X01: ({ level, outturn, achievement }) => ({
    message: `“${shortened(level)}”: ${outturn} % of the money was spent, the indicators were reached by ${achievement} %, and no reason is given anywhere.`,
    action: "Enter reasons beside the indicators that were not reached.",
  }),
  X03: ({ level, count }) => ({
    message: `“${shortened(level)}”: not one of ${count} indicators can be assessed.`,
    action: "Enter the actual value of at least one, or check the rules of the methodology.",
  }),
  X05: ({ written, computed }) => ({
    message: `The conclusion edited by hand says “${written}”, the figures give “${computed}”.`,
    action: "Correct the conclusion, or clear the cell: the add-in will write it anew.",
  }),
  X06: ({ assessed, total }) => ({
    message: `The conclusion edited by hand does not say that the result is preliminary: ${assessed} of ${total} indicators were assessed.`,
    action: "Say that the rating is preliminary and on how many indicators it rests, or clear the cell: the add-in will write it anew.",
  }),
  X07: ({ text }) => ({
    message: `“${shortened(text)}” was typed on a sheet of the report: the add-in draws this cell anew when it calculates.`,
    action: "Enter it in the input table and calculate again. Your words are not lost: after the calculation they stand below the sheet's table, under “Пометки с прежнего листа”.",
  }),
  X09: ({ figures }) => ({
    message: `The data changed after the last calculation: ${figures} ${figures === 1 ? "figure differs" : "figures differ"}.`,
    action: "Calculate again before printing.",
  }),
  X10: ({ text }) => ({
    message: `A text edited by hand no longer agrees with the figures: “${shortened(text)}”.`,
    action: "Compare it with the new text beside it, or clear the cell: the add-in will write it anew.",
  }),
};
