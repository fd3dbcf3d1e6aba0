import type { ProgrammeFindingFacts } from "../../../domain/findings/programmeFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, shortened } from "./words";

export const programmeTextsEn: TextsOf<ProgrammeFindingFacts> = {
  P01: ({ reportingYear, startYear, endYear }) =>
    endYear < startYear
      ? { message: `The programme ends (${endYear}) before it begins (${startYear}).`, action: "Correct the years in the passport." }
      : {
          message: `The reporting year ${reportingYear} lies outside the programme's period, ${startYear}–${endYear}.`,
          action: "Correct the reporting year or the period in the passport.",
        },
  P03: ({ parameter, text }) =>
    text === null
      ? { message: `The passport field “${parameter}” is empty.`, action: "Fill it in." }
      : {
          message: `The passport field “${parameter}” holds “${text}”, which cannot be read.`,
          action: parameter === "Единица денежных сумм" ? "Choose руб., тыс. руб. or млн руб." : "Enter a four-digit year, such as 2021.",
        },
  P06: (facts, subject) =>
    facts.problem === "unknown"
      ? {
          message: `Sub-programme “${shortened(facts.subprogramme)}” is not in the table “Подпрограммы” (Subprogrammes).${inRow(subject)}`,
          action: "Enter a code of that table, or add the sub-programme to it.",
        }
      : {
          message: `There is “${facts.section}” and no “${facts.missing}”.`,
          why: "A reader will think that a part of the table is lost.",
          action: "Add the missing heading, or correct the number.",
        },
  P08: ({ number, firstCell }, subject) =>
    number === ""
      ? { message: `The number (code) is missing.${inRow(subject)}`, action: "Enter a number that the table does not have yet." }
      : {
          message: `Number (code) “${number}” is repeated: cell ${subject.address(firstCell)} has it already.${inRow(subject)}`,
          action: "Change the number: numbers are unique within a sub-programme.",
        },
  P10: (_, { row }) => ({
    message: `The row has values but no name${row === null ? "" : ` (number ${row})`}.`,
    action: "Enter the name, or clear the row.",
  }),
  P02: ({ text, found, expected }) => ({
    message: `A title names another period: ${found} instead of the passport's ${expected}. Text: “${shortened(text)}”.`,
    action: "Correct the title, or the years in the passport.",
  }),
  P04: ({ edited }) => ({
    message: `The programme was last edited on ${edited}, after 1 December of the reporting year.`,
    action: "Check whether plans were fitted to the results, and say so in the report.",
  }),
  P07: ({ missing, subprogramme }) => ({
    message: `Sub-programme “${shortened(subprogramme)}” has ${missing === "measures" ? "no measures" : "no indicators"}.`,
    action: missing === "measures" ? "Enter its measures, or take it out of the table “Подпрограммы”." : "Enter its indicators, if the programme has any.",
  }),
  P09: ({ number, name, other, otherCell }, subject) => ({
    message: `Measure ${number} has two names: “${shortened(name)}” here, “${shortened(other)}” in ${otherCell === null ? "the table “Мероприятия”" : subject.address(otherCell)}.`,
    action: "Keep one name, that of the programme, or correct the number.",
  }),
  P11: ({ column, found, expected }) => ({
    message: `The header “${column}” says “${found}”, the passport's unit of money is “${expected}”.`,
    action: "Correct the unit in the header or in the passport, and check the amounts.",
  }),
  P12: ({ name, other, otherCell }, subject) => ({
    message: `Probably one organisation in two spellings: “${shortened(name)}” and “${shortened(other)}”${otherCell === null ? "" : ` (${subject.address(otherCell)})`}.`,
    action: "Keep one spelling.",
  }),
};
