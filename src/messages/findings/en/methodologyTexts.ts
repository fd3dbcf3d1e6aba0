import type { MethodologyFindingFacts } from "../../../domain/findings/methodologyFindings";
import type { TextsOf } from "../findingMessages";
import { percent, shortened } from "./words";

const NO_SHEET = "If there is no such sheet, write it in the pane’s section “Methodology”.";
const WEIGHTS = { index: "the index", levels: "the levels", indicators: "the indicators" } as const;
export const methodologyTextsEn: TextsOf<MethodologyFindingFacts> = {
  P13: ({ text }) =>
    text === null
      ? { message: "No assessment methodology is chosen.", action: "Name the methodology in the passport, in the field “Методика”." }
      : { message: `Methodology “${text}” is unknown.`, action: "Choose a methodology of the list in the passport." },
  P14: ({ problem, at }) => {
    switch (problem) {
      case "unknown-scale":
        return {
          message: "The rating scale is not known: the result will be a number without a rating.",
          action: `Enter your scale on the sheet “Методика”, table “Шкала”. ${NO_SHEET}`,
        };
      case "gap":
        return {
          message: `The scale does not cover every value: there is no rating for ${percent(at)}.`,
          action: `Complete the table “Шкала” on the sheet “Методика”. ${NO_SHEET}`,
        };
      case "overlap":
        return {
          message: `The step “${at ?? ""}” of the scale never applies: others cover it.`,
          action: "Check the borders on the sheet “Методика”.",
        };
      case "not-covered":
        return {
          message: `The scale does not cover the value reached, ${percent(at)}: there is no rating.`,
          action: `Complete the table “Шкала” on the sheet “Методика”. ${NO_SHEET}`,
        };
    }
  },
  P15: ({ parameter, text }) => ({
    message: text === "" ? `Sheet “Методика”, row “${parameter}”: there is no value.` : `Sheet “Методика”, row “${parameter}”: the value “${shortened(text)}” cannot be read.`,
    action: "Choose a value of the list or enter a number.",
  }),
  S01: ({ index, label, expected, dividedByCount }) => ({
    message: `Self-check: two sub-programmes carried out in full give ${percent(index)}, “${label ?? "no rating"}” instead of “${expected}”.${
      dividedByCount ? " The reason is the division by the number of sub-programmes: the shares of expenditure sum to 1 already." : ""
    }`,
    action: dividedByCount
      ? "Compare the formula with your act; the sheet “Методика” can switch the division off."
      : "Compare formula and scale with your act.",
  }),
  S02: ({ index, label, expected }) => ({
    message: `Self-check: if nothing is carried out the result is ${percent(index)}, “${label ?? "no rating"}” instead of “${expected}”.`,
    action: "Compare formula and scale with your act.",
  }),
  S03: ({ weights, sum }) => ({
    message: `Self-check: the weights of ${WEIGHTS[weights]} sum to ${sum}, not to 1.`,
    action: "Correct the weights on the sheet “Методика”.",
  }),
  S04: ({ reportingYear, from, to }) => ({
    message: `The methodology is not in force for ${reportingYear}: it applies ${[from === null ? [] : `from ${from}`, to === null ? [] : `to ${to}`].flat().join(" ")}.`,
    action: "Choose the methodology that was in force in the reporting year.",
  }),
};
