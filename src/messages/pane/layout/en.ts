import type { LayoutTexts } from "./texts";

export const layoutEn: LayoutTexts = {
  heading: "Look of the report",
  font: "Font",
  content: "What the cells hold",
  contents: {
    formulas: { label: "Formulas", help: "Correct the data, and the figures follow by themselves." },
    values: { label: "Values", help: "The figures stay as they are until you calculate again. Good for sending the report on its own." },
  },
  forms: "Which forms are needed",
  form: { indicators: "Form 1. Indicators", measures: "Form 2. Measures", expenditures: "Form 3. Expenditures" },
  unread: "The workbook could not be read: this is the usual look.",
  write: "Write the look",
  writeHelp: "It goes to the sheet of the methodology and stays in the workbook. The other tables of that sheet keep their values.",
  columns: "Set up the forms’ columns",
  columnsHelp: "Adds a table in which columns can be hidden, shown, renamed and moved. A column of your own table can be added too.",
  written: {
    heading: "The look has been written",
    columnsHeading: "The columns can be set up",
    sheet: (sheet) => `The look of the report stands on the sheet “${sheet}”.`,
    columns: "The table of columns is at the bottom of the sheet. The order of its rows is the order of the columns; its last column says whether a column is shown; the empty rows can name columns of your own table.",
    next: "Calculate the effectiveness to draw the report anew.",
  },
};
