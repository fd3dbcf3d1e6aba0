import type { FindingSubject, FindingTexts } from "./findingMessages";

const inRow = ({ row }: FindingSubject): string => (row === null ? "" : ` Row: “${shortened(row)}”.`);
const shortened = (name: string): string => (name.length > 90 ? `${name.slice(0, 87).trimEnd()}…` : name);
const COLUMN = { planned: "План (Planned)", actual: "Факт (Actual)" } as const;
const UNIT: Readonly<Record<string, string>> = { "руб.": "roubles", "тыс. руб.": "thousand roubles", "млн руб.": "million roubles" };
const money = (amount: string, unit: string): string => `${amount} ${UNIT[unit] ?? unit}`;

export const findingsEn: FindingTexts = {
  B02: ({ value }, subject) => ({
    message: `The cell holds the Excel error ${value} instead of a value.${inRow(subject)}`,
    action: "Mend the formula or enter the value.",
  }),
  B03: ({ missing, name }, { table }) => {
    if (missing === "table") {
      return {
        message: `The workbook has no table “${name}”.`,
        action: "Create the template from the pane, or turn your data into an Excel table of that name.",
      };
    }
    return missing === "column"
      ? { message: `Table “${table ?? ""}” has no column “${name}”.`, action: `Add a column headed “${name}” or mend the header.` }
      : { message: `Table “${name}” has no filled row.`, action: "Fill the table." };
  },
  P01: ({ reportingYear, startYear, endYear }) =>
    endYear < startYear
      ? { message: `The programme ends (${endYear}) before it begins (${startYear}).`, action: "Mend the years in the passport." }
      : {
          message: `The reporting year ${reportingYear} lies outside the programme's period, ${startYear}–${endYear}.`,
          action: "Mend the reporting year or the period in the passport.",
        },
  P03: ({ parameter, text }) =>
    text === null
      ? { message: `The passport field “${parameter}” is empty.`, action: "Fill it in." }
      : {
          message: `The passport field “${parameter}” holds “${text}”, which cannot be read.`,
          action: parameter === "Единица денежных сумм" ? "Choose руб., тыс. руб. or млн руб." : "Enter a four-digit year, such as 2021.",
        },
  P06: ({ subprogramme }, subject) => ({
    message: `Sub-programme “${shortened(subprogramme)}” is not in the table «Подпрограммы» (Subprogrammes).${inRow(subject)}`,
    action: "Enter a code of that table, or add the sub-programme to it.",
  }),
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
  P13: ({ text }) =>
    text === null
      ? { message: "No assessment methodology is chosen.", action: "Name the methodology in the passport, in the field «Методика»." }
      : { message: `Methodology “${text}” is unknown.`, action: "Choose a methodology of the list in the passport." },
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
  I07: (_, subject) => ({ message: `The unit of measurement is missing.${inRow(subject)}`, action: "Enter the unit, such as %, ед., чел." }),
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
  M01: (_, subject) => ({ message: `The measure names no agency.${inRow(subject)}`, action: "Enter the lead agency." }),
  M02: ({ column, text }, subject) => ({
    message: `Column “${column}” holds “${shortened(text)}” instead of a date.${inRow(subject)}`,
    action: "Enter a year or a day: 2021 or 31.12.2021.",
  }),
  M19: ({ text }, subject) => ({
    message: `${text === null ? "The measure has no status" : `Status “${shortened(text)}” is unknown`}.${inRow(subject)}`,
    action: "Choose выполнено (done), выполнено частично (partly), не выполнено (not done) or срок не наступил (not due).",
  }),
  R01: ({ column, stated, summed, unit }, subject) => ({
    message: `Row «Всего» (total), column “${COLUMN[column]}”: it says ${money(stated, unit)}, its rows add up to ${money(summed, unit)}.${inRow(subject)}`,
    action: "Mend the total or its parts.",
  }),
  R05: (_, subject) => ({ message: `The funding source is missing.${inRow(subject)}`, action: "Enter the source, such as «местный бюджет» (local budget)." }),
  R07: ({ amount, unit }, subject) => ({
    message: `Negative amount: ${money(amount, unit)}.${inRow(subject)}`,
    action: "Mend the amount: expenditure is never below zero.",
  }),
  R21: ({ column }, subject) => ({
    message: `The amount in column “${COLUMN[column]}” is missing.${inRow(subject)}`,
    action: "Enter the amount; if nothing was spent, enter 0.",
  }),
};
