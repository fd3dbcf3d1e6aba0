import { TextRun } from "docx";
import type { TextSpec } from "../../workbook/documentSpec";
import { halfPoints } from "./units";

/** Characters that XML cannot hold; they come into cells from other programs. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** The lines of a text as they were written; the first of them from a new line on if so asked. */
export const runs = ({ text, fontSize, bold, italic }: TextSpec, onNewLine = false): TextRun[] =>
  text
    .replace(FORBIDDEN, "")
    .split(/\r\n|\r|\n/u)
    .map(
      (line, index) => new TextRun({ text: line, size: halfPoints(fontSize), bold, italics: italic, ...(index > 0 || onNewLine ? { break: 1 } : {}) }),
    );
