import type { WorkbookFindingFacts } from "../../../domain/findings/workbookFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, money, shortened } from "./words";

export const workbookTextsEn: TextsOf<WorkbookFindingFacts> = {
  B02: ({ value }, subject) => ({
    message: `The cell holds the Excel error ${value} instead of a value.${inRow(subject)}`,
    action: "Correct the formula or enter the value.",
  }),
  B03: ({ missing, name }, { table }) => {
    if (missing === "table") {
      return {
        message: `The workbook has no table “${name}”.`,
        action: "Choose “Find or add tables” in the pane, or turn your data into an Excel table of that name.",
      };
    }
    if (missing === "optional-rows") {
      return {
        message: `Table “${name}” has no filled row.`,
        why: "What is not in the table will be neither calculated nor reported.",
        action: "Fill the table; if there is nothing to fill in, leave it as it is.",
      };
    }
    return missing === "column"
      ? { message: `Table “${table ?? ""}” has no column “${name}”.`, action: `Correct the header, or add the column “${name}”: “Fix…” in the pane.` }
      : { message: `Table “${name}” has no filled row.`, action: "Fill the table." };
  },
  B01: ({ problem, text }, subject) =>
    problem === "date"
      ? { message: `A number (code) became a date: ${text}.${inRow(subject)}`, action: "Give the cell the text format and type the number again." }
      : { message: `A number (code) is stored as the number ${text}: a final zero may be lost (1.10 became 1.1).${inRow(subject)}`, action: "Give the cell the text format and check the number." },
  B04: ({ count }, { table }) => ({
    message: `Table “${table ?? ""}” has ${count} hidden ${count === 1 ? "row" : "rows"}; they count all the same.`,
    action: "Clear the filter or show the rows, and check them.",
  }),
  B05: ({ range }) => ({ message: `Cells ${range} are merged within the data.`, action: "Unmerge them: every row needs its own value." }),
  B06: (facts, subject) =>
    facts.problem === "letters"
      ? { message: `The word “${facts.word}” mixes Russian and Latin letters.${inRow(subject)}`, action: `Write “${facts.corrected}”, or choose “Fix…” in the pane.` }
      : { message: `Table “${subject.table ?? ""}” has needless spaces in ${facts.count} ${facts.count === 1 ? "cell" : "cells"}.`, action: "Remove leading, trailing and double spaces, or choose “Fix…” in the pane." },
  B13: ({ problem, column, text, value, unit }, subject) => ({
    message: `In column “${column}”, “${shortened(text)}” was read as ${unit === "" ? value : money(value, unit)}.${inRow(subject)}`,
    action: problem === "footnote" ? "Check it and leave only the number in the cell; put the footnote elsewhere." : "Check it and leave only the number in the cell: the passport names the unit.",
  }),
  B15: (_, subject) => ({
    message: `The number column says “пример” (example), but the row holds data of your own: it is left out of the calculation.${inRow(subject)}`,
    action: "Enter the row's number instead of the word. If the row is not needed, clear it.",
  }),
  B16: ({ twice, names }, { table }) => {
    const both = names.map((name) => `“${name}”`).join(", ");
    return twice === "table"
      ? { message: `The workbook has several tables for the same: ${both}.`, action: "Keep one; delete or rename the other (“Table Design” tab, “Table Name” box)." }
      : { message: `Table “${table ?? ""}” has several columns for the same: ${both}.`, action: "Keep one column; delete or rename the other." };
  },
  B14: ({ written, columns }, { table }) => ({
    message: `Table “${table ?? ""}”: columns were understood by their meaning: ${written.map((words, index) => `“${shortened(words)}” is “${columns[index] ?? ""}”`).join(", ")}.`,
    action: "Check this. If a column was understood wrongly, give the right one its name of the template.",
  }),
  B07: ({ marks }, { table }) => ({
    message: `Table “${table ?? ""}” marks absent values in several ways: ${marks.map((mark) => `“${mark}”`).join(", ")}.`,
    action: "Keep one mark or empty cells, or choose “Fix…” in the pane.",
  }),
};
