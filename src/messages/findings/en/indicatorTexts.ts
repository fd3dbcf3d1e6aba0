import type { IndicatorFindingFacts } from "../../../domain/findings/indicatorFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, shortened } from "./words";

export const indicatorTextsEn: TextsOf<IndicatorFindingFacts> = {
  I12: ({ name }) => ({
    message: `The methodology does not say what a zero value of indicator “${shortened(name)}” means.`,
    action: "Choose the rule on the sheet “Методика”.",
  }),
  I01: (_, subject) => ({
    message: `The plan for the reporting year is missing.${inRow(subject)}`,
    action: "Enter the planned value; if the plan is zero, enter 0.",
  }),
  I02: ({ expected }, subject) => ({
    message: `The indicator has no actual value: the result will be preliminary.${inRow(subject)}`,
    action:
      expected === null
        ? "Enter the actual value, or the date when it is expected."
        : `Enter the actual value when it is known (expected: ${expected}) and calculate again.`,
  }),
  I05: ({ column, text, fused }, subject) => ({
    message: `Column “${column}” needs a number but holds the text “${shortened(text)}”${fused ? ": two numbers seem to have run together" : ""}.${inRow(subject)}`,
    action: fused ? "Enter the number, and move the other one to its own cell." : "Enter a number. If there is no value, leave the cell empty.",
  }),
  I07: (_, subject) => ({
    message: `The unit of measurement is missing.${inRow(subject)}`,
    action: "Enter the unit, such as %, ед., чел.",
  }),
  I10: ({ text }, subject) => ({
    message: `${text === null ? "The indicator's direction is missing" : `Direction “${text}” is unknown`}.${inRow(subject)}`,
    action: "Choose рост (increase), снижение (decrease), равно (equal), диапазон (range) or да/нет (yes/no).",
  }),
  I21: ({ number, firstCell }, subject) =>
    number === null || firstCell === null
      ? { message: `The indicator has no number.${inRow(subject)}`, action: "Enter a number that the sub-programme does not have yet." }
      : {
          message: `Indicator number “${number}” is repeated: cell ${subject.address(firstCell)} has it already.${inRow(subject)}`,
          action: "Change the number: numbers are unique within a sub-programme.",
        },
  I03: ({ missing }) => ({
    message: `The result is preliminary (indicators without an actual value: ${missing}), but no date of refinement is given.`,
    action: "Enter the date in the passport, or an expected date for each of these indicators.",
  }),
  I04: ({ expected, problem, limit }, subject) => ({
    message:
      problem === "within-year"
        ? `There is no actual value, and it is expected “${shortened(expected)}”: by ${limit}, within the reporting year itself.${inRow(subject)}`
        : `The actual value is expected “${shortened(expected)}”, after the refinement on ${limit}.${inRow(subject)}`,
    action: problem === "within-year" ? "Correct the date, which probably stems from last year's report. If the value is known, enter it." : "Correct the expected date, or the date of refinement in the passport.",
  }),
  I06: ({ column, text, count }) => ({
    message: `Column “${column}”: ${count} ${count === 1 ? "number is" : "numbers are"} written as text, such as “${shortened(text)}”.`,
    action: "Choose “Fix…” in the pane: the text becomes a number of the same value.",
  }),
  I08: ({ unit, expects }, subject) => ({
    message: `Unit “${unit}” does not fit the indicator's name: it is ${expects === "count" ? "a count, not a share" : "a share, not a count"}.${inRow(subject)}`,
    action: expects === "count" ? "Enter ед., чел. or another unit of counting." : "Enter %.",
  }),
  I09: ({ column, value }, subject) => ({
    message: `The share in column “${column}” is ${value} %, outside 0 to 100 %.${inRow(subject)}`,
    action: "Correct the value or the indicator's name.",
  }),
  I11: ({ word }, subject) => ({
    message: `The direction “growth” contradicts the name: “${word}”.${inRow(subject)}`,
    action: "Choose “снижение” (decrease), if less is better.",
  }),
  I14: ({ reached, limit, explained }, subject) => ({
    message: `The plan is reached by ${reached} %, more than ${limit} %${explained ? "" : ", and no reason is given"}.${inRow(subject)}`,
    action: explained ? "Check whether the plan was too low." : "Give the reason, and check whether the plan was too low.",
  }),
  I15: ({ deviation, worse, threshold }, subject) => ({
    message: `The actual value is ${deviation} % ${worse ? "worse" : "better"} than the plan, and no reason is given (threshold ${threshold} %).${inRow(subject)}`,
    action: "Enter the reason in column “Обоснование отклонений”.",
  }),
  I16: ({ problem, text, otherCell }, subject) => {
    const row = inRow(subject);
    switch (problem) {
      case "repeated":
        return {
          message: `The reason repeats ${otherCell === null ? "another indicator's" : `cell ${subject.address(otherCell)}`} word for word: “${shortened(text)}”.${row}`,
          action: "Write this indicator's own reason, or clear the cell if there is no deviation.",
        };
      case "short":
        return { message: `The reason is too short: “${text}”.${row}`, action: "Write why the actual value differs from the plan." };
      case "praise":
        return { message: `The plan was missed, but the reason speaks of fulfilment: “${shortened(text)}”.${row}`, action: "Write why the plan was missed." };
    }
  },
  I17: ({ planned, previous }, subject) => ({
    message: `The plan (${planned}) is worse than last year's result (${previous}).${inRow(subject)}`,
    action: "Check the plan; if it is right, be ready to explain it.",
  }),
  I18: ({ count }) => ({
    message: `All comparable indicators (${count}) have an actual value exactly equal to the plan.`,
    action: "Check that the actual values were entered, not the plans.",
  }),
  I19: ({ actual, previous }, subject) => ({
    message: `The indicator is cumulative, but its actual value (${actual}) is below last year's (${previous}).${inRow(subject)}`,
    action: "Correct the actual value or last year's.",
  }),
  I20: ({ kind }, subject) => ({
    message: `The name says “нарастающим итогом” (cumulative), the kind says “${kind}”.${inRow(subject)}`,
    action: "Correct the kind or the name.",
  }),
  I26: ({ column, value, unit }, subject) => ({
    message: `Column “${column}” holds the fraction ${value} of the unit “${unit}”.${inRow(subject)}`,
    action: "Check the value and the unit.",
  }),
  I27: ({ written, computed }, subject) => ({
    message: `The reason says ${written} %, the figures give ${computed} %.${inRow(subject)}`,
    action: "Correct the percentage in the text, or the values.",
  }),
  I28: ({ problem, value }, subject) => ({
    message: problem === "negative" ? `The indicator's weight is negative: ${value}.${inRow(subject)}` : `The indicators' weights sum to ${value}, not to 1.`,
    action: "Correct the weights in column “Вес”.",
  }),
};
