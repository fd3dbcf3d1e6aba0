import { findingsEn } from "./findings/en";
import type { Messages } from "./messages";
import { paneEn } from "./pane/en";
import { unknownEn } from "./unknown";

export const en: Messages = {
  language: "en",
  pane: paneEn,
  findings: findingsEn,
  unknown: unknownEn,
  ratingUnknown: "rating not determined: enter the scale",
  methodologyTitle: (title, changed) => (changed ? `${title} (changed)` : title),
  ribbon: {
    more: (count) => `… and ${count} more`,
    begin: "Press “Open pane” and choose where to begin: a programme of your own, the example, or “I already have tables”.",
    openPane: "All findings, and the way to their cells, are in the pane: choose “Open pane”.",
  },
  cli: {
    usage:
      "Wrong call. Use: npm run --silent calculate -- BOOK.xlsx [--out RESULT.xlsx] [--docx REPORT.docx] [--json] [--lang ru|en], npm run --silent template -- BOOK.xlsx [--sample], or npm run --silent new-year -- BOOK.xlsx NEW.xlsx.",
    sameFile: "A result can replace neither the input workbook nor the other result: give another name.",
    holdsWork: (path) => `The file “${path}” already exists and holds somebody’s work, so nothing was written. Give another name.`,
    noReportingYear: "The passport names no reporting year, so the next year cannot be started. Enter the reporting year in the table «Программа».",
    newYear: (path, year, formulas) => `Reporting year: ${year}. Written: ${path}${formulas === 0 ? "" : `. Cells with formulas left as they are: ${formulas}`}`,
    written: (path) => `Written: ${path}`,
    defect: (detail) => `Internal fault, the workbook is unchanged. Please report it: ${detail}`,
  },
};
