import { FONT_NAMES } from "../../domain/layout/reportLayout";
import type { Programme } from "../../domain/model/programme";
import { reportTexts } from "../../messages/report/reportTexts";
import type { DocumentSpec } from "../../workbook/documentSpec";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { PLAIN_STYLE } from "../../workbook/sheetStyle";
import { sheetSection } from "./sheetSection";

/** The narrative and its annexes. */
const IN_DOCUMENT = ["report", "indicators", "measures", "expenditures"];

/** The report for whoever publishes it: the sheets as one text document. Made of the sheets themselves, so that it says what they say, a person's words too. */
export function wordDocument(sheets: readonly SheetSpec[], programme: Programme): DocumentSpec {
  const inOrder = IN_DOCUMENT.flatMap((key) => sheets.filter((sheet) => sheet.key === key));
  return {
    title: reportTexts.word.title(programme.reportingYear, programme.name),
    author: programme.leadAgency,
    language: "ru-RU",
    fontName: fontOf(inOrder),
    fontsInstead: FONT_NAMES.filter((name) => name !== fontOf(inOrder)),
    sections: inOrder.map(sheetSection),
  };
}

const fontOf = (sheets: readonly SheetSpec[]): string => {
  for (const { rows } of sheets) for (const { cells } of rows) for (const cell of cells) if (cell !== null) return cell.style.fontName;
  return PLAIN_STYLE.fontName;
};

/** Characters that a name of a file cannot hold in Windows. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST = 120;

/** «Отчёт 2021 – Развитие муниципальной службы.docx» */
export function wordFileName({ reportingYear, name }: Programme): string {
  const title = reportTexts.word.title(reportingYear, name).replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim();
  const short = title.length <= LONGEST ? title : title.slice(0, title.lastIndexOf(" ", LONGEST));
  return `${short.replace(/[ .,;–-]+$/u, "")}.docx`;
}
