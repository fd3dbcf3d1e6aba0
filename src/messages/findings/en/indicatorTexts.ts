import type { IndicatorFindingFacts } from "../../../domain/findings/indicatorFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, shortened } from "./words";

export const indicatorTextsEn: TextsOf<IndicatorFindingFacts> = {
  I12: ({ name }) => ({
    message: `The methodology does not say what a zero value of indicator “${shortened(name)}” means.`,
    action: "Choose the rule on the sheet «Методика».",
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
  I05: ({ column, text }, subject) => ({
    message: `Column “${column}” needs a number but holds the text “${shortened(text)}”.${inRow(subject)}`,
    action: "Enter a number. If there is no value, leave the cell empty.",
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
};
