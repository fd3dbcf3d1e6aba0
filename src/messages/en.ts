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
  cli: {
    usage:
      "Wrong call. Use: npm run --silent calculate -- BOOK.xlsx [--out RESULT.xlsx] [--json] [--lang ru|en], or npm run --silent template -- BOOK.xlsx [--sample].",
    sameFile: "The result cannot replace the input workbook: give --out another name.",
    written: (path) => `Written: ${path}`,
    defect: (detail) => `Internal fault, the workbook is unchanged. Please report it: ${detail}`,
  },
};
