import type { MeasureFindingFacts } from "../../../domain/findings/measureFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, shortened } from "./words";

export const measureTextsEn: TextsOf<MeasureFindingFacts> = {
  M01: (_, subject) => ({ message: `The measure names no agency.${inRow(subject)}`, action: "Enter the lead agency." }),
  M02: ({ column, text }, subject) => ({
    message: `Column “${column}” holds “${shortened(text)}” instead of a date.${inRow(subject)}`,
    action: "Enter a year or a day: 2021 or 31.12.2021.",
  }),
  M19: ({ text }, subject) => ({
    message: `${text === null ? "The measure has no status" : `Status “${shortened(text)}” is unknown`}.${inRow(subject)}`,
    action: "Choose выполнено (done), выполнено частично (partly), не выполнено (not done) or срок не наступил (not due).",
  }),
  M03: ({ which, start, end }, subject) => ({
    message: `The ${which === "planned" ? "planned" : "actual"} end (${end}) comes before the start (${start}).${inRow(subject)}`,
    action: "Correct the dates.",
  }),
  M04: ({ date, startYear, endYear }, subject) => ({
    message: `The planned term ${date} lies outside the programme's period (${startYear}–${endYear}).${inRow(subject)}`,
    action: "Correct the measure's term, or the years in the passport.",
  }),
  M05: (facts, subject) =>
    facts.problem === "unexplained"
      ? {
          message: `The term has passed (${facts.end}), the status is “${facts.status}”, and column “Проблемы” is empty.${inRow(subject)}`,
          action: "Write what prevented the measure.",
        }
      : {
          message: `Column “Проблемы” is empty for all measures (${facts.count}).`,
          why: "A report that never met a difficulty makes readers wonder.",
          action: "If there were difficulties, name them; if not, leave it as it is.",
        },
  M06: ({ date, limit }, subject) => ({
    message: `The actual date ${date} is later than the day of the report (${limit}).${inRow(subject)}`,
    action: "Correct the date, or the day of the report in the passport.",
  }),
  M10: ({ year, count }) => ({
    message: `All measures (${count}) carry the same year in all four dates: ${year}.`,
    action: "If the days are known, enter them: they show whether a measure was in time.",
  }),
  M12: (facts, subject) =>
    facts.problem === "no-money"
      ? {
          message: `Without a row in the table “Расходы”: ${facts.count} of ${facts.total} measures, and nothing says that they need no money.`,
          action: "If no money is needed, write “без финансирования” in column “Проблемы”, or add a row of expenditure.",
        }
      : {
          message: `A row of expenditure belongs to measure ${facts.number}, which is not in the table “Мероприятия”.${inRow(subject)}`,
          action: "Correct the measure's number.",
        },
  M14: ({ total, sum, parts }, subject) => ({
    message: `The text says ${total}, the parts after “в том числе” (including) make ${sum} (${parts}).${inRow(subject)}`,
    action: "Compare the numbers in the text.",
  }),
  M16: ({ year, reportingYear }, subject) => ({
    message: `The result speaks of ${year}, the report is for ${reportingYear}.${inRow(subject)}`,
    action: "Check whether the text stems from another report.",
  }),
};
