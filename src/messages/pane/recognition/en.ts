import type { RecognitionTexts } from "./texts";

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const recognitionEn: RecognitionTexts = {
  start: { label: "I already have tables", description: "The add-in searches the sheets of this workbook and shows what it has found. Nothing changes without your consent." },
  heading: { found: "Tables were found", nothing: "No such tables were found", made: "The table was made", added: "The sheets were added", complete: "All tables are there" },
  nothing:
    "The add-in knows tables by their headers: Indicator, Unit, Planned, Actual; Measure, Agencies, Planned end; Source, Planned, Actual. Paste your tables onto sheets of this workbook and search again, or create the template.",
  complete: "Check the data: the add-in will say what is left to fill in.",
  made: (table, sheet) => `Sheet “${sheet}” now holds the table “${table}”. Its cells are as they were.`,
  undoMade: "To undo this, click in the table and choose Table Design, Convert to Range.",
  added: (sheets) => `${sheets.length === 1 ? "Sheet" : "Sheets"} ${list(sheets)} added. The other sheets are as they were.`,
  unchanged: "Nothing has been changed yet.",
  looksLike: ({ sheet, firstRow, lastRow }, table, rows) => `Sheet “${sheet}”, rows ${firstRow}–${lastRow}, looks like the table “${table}”: ${counted(rows, "row", "rows")}.`,
  missing: (columns) => `${columns.length === 1 ? "Missing column" : "Missing columns"}: ${columns.join(", ")}. You will have to fill ${columns.length === 1 ? "it" : "them"} in.`,
  inPlace: "The range becomes an Excel table where it stands; texts and numbers stay.",
  carriedOver: "The rows are copied to a new sheet, sections and sub-programmes into columns. This sheet stays as it is.",
  columns: "How the columns are read",
  make: "Make it a table",
  carryOver: "Copy to a new sheet",
  notThis: "This is not it",
  goTo: (table, sheet) => `Show “${table}” on sheet “${sheet}”`,
  addable: (tables, withRows) =>
    `One click adds ${tables.length === 1 ? "the table" : "the tables"} ${list(tables)} on new sheets${withRows ? ": rows that were found are copied, the rest stays empty" : ""}.`,
  takeAll: "Copy everything and add what is missing",
  findMissing: "Find or add tables",
  addMissing: "Add the missing sheets",
  tooLarge: (sheets) => `${sheets.length === 1 ? "Sheet" : "Sheets"} ${list(sheets)} ${sheets.length === 1 ? "is" : "are"} too large and ${sheets.length === 1 ? "was" : "were"} not searched. Copy the table to a sheet of its own.`,
};
