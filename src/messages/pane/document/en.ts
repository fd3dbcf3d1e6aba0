import type { DocumentTexts } from "./texts";

export const documentEn: DocumentTexts = {
  save: "Save the report as .docx",
  promise: "The same report as one Word document: the text and its annexes, with your edits of the report sheet.",
  saved: "The document is ready",
  where: "Look for the file in your Downloads folder:",
  again: "Save it again",
  notThere:
    "Is the file not there? Excel for Mac saves no files from add-ins. Open this workbook in Excel for Windows or in Excel in a browser, and save the report there.",
};
