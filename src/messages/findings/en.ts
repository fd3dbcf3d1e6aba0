import type { FindingSubject, FindingTexts } from "./findingMessages";

const inRow = ({ row }: FindingSubject): string => (row === null ? "" : ` Row: “${shortened(row)}”.`);
const shortened = (name: string): string => (name.length > 90 ? `${name.slice(0, 87).trimEnd()}…` : name);
const COLUMN = { planned: "План (Planned)", actual: "Факт (Actual)" } as const;
const UNIT: Readonly<Record<string, string>> = { "руб.": "roubles", "тыс. руб.": "thousand roubles", "млн руб.": "million roubles" };
const money = (amount: string, unit: string): string => `${amount} ${UNIT[unit] ?? unit}`;

const percent = (ratio: string | null): string => (ratio === null ? "–" : `${Number((Number(ratio) * 100).toPrecision(12))} %`);
const WEIGHTS = { index: "the index", levels: "the levels", indicators: "the indicators" } as const;
const CHOICES: Readonly<Record<string, string>> = {
  rounding: "other rounding of indicators",
  cap: "another upper limit",
  "zero-plan": "another rule for a zero plan",
  "missing-as-zero": "counting an indicator without an actual value as not reached",
  "missing-excluded": "leaving out an indicator without an actual value",
  "missing-previous": "taking last year's value",
  grouping: "another way of averaging over sub-programmes",
};

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
  P14: ({ problem, at }) => {
    switch (problem) {
      case "unknown-scale":
        return { message: "The rating scale is not known: the result will be a number without a rating.", action: "Enter your scale on the sheet «Методика», table «Шкала»." };
      case "gap":
        return { message: `The scale does not cover every value: there is no rating for ${percent(at)}.`, action: "Complete the table «Шкала» on the sheet «Методика»." };
      case "overlap":
        return { message: `The step “${at ?? ""}” of the scale never applies: others cover it.`, action: "Check the borders on the sheet «Методика»." };
      case "not-covered":
        return { message: `The scale does not cover the value reached, ${percent(at)}: there is no rating.`, action: "Complete the table «Шкала» on the sheet «Методика»." };
    }
  },
  P15: ({ parameter, text }) => ({
    message: `Sheet «Методика», row “${parameter}”: the value “${shortened(text)}” cannot be read.`,
    action: "Choose a value of the list or enter a number.",
  }),
  S01: ({ index, label, expected, dividedByCount }) => ({
    message: `Self-check: two sub-programmes carried out in full give ${percent(index)}, “${label ?? "no rating"}” instead of “${expected}”.${
      dividedByCount ? " The reason is the division by the number of sub-programmes: the shares of expenditure sum to 1 already." : ""
    }`,
    action: dividedByCount ? "Compare the formula with your act; the sheet «Методика» can switch the division off." : "Compare formula and scale with your act.",
  }),
  S02: ({ index, label, expected }) => ({
    message: `Self-check: if nothing is carried out the result is ${percent(index)}, “${label ?? "no rating"}” instead of “${expected}”.`,
    action: "Compare formula and scale with your act.",
  }),
  S03: ({ weights, sum }) => ({ message: `Self-check: the weights of ${WEIGHTS[weights]} sum to ${sum}, not to 1.`, action: "Mend the weights on the sheet «Методика»." }),
  S04: ({ reportingYear, from, to }) => ({
    message: `The methodology is not in force for ${reportingYear}: it applies ${[from === null ? [] : `from ${from}`, to === null ? [] : `to ${to}`].flat().join(" ")}.`,
    action: "Choose the methodology that was in force in the reporting year.",
  }),
  X08: ({ choice, verdict, other }) => ({
    message: `The rating depends on a rule that the act does not set: ${CHOICES[choice] ?? choice} would give ${other === "" ? "no rating" : `“${other}”`} instead of “${verdict}”.`,
    action: "Look the rule up in your act and fix it on the sheet «Методика».",
  }),
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
