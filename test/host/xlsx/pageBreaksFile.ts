import { strToU8 } from "fflate";
import type { Workbook } from "../model/workbook";
import { partText, sheetPaths, type FileParts } from "./packageParts";
import { elementsNamed } from "./xmlText";

/** Breaks set by hand and the number of the first page, which the file library does not know (ECMA-376 part 1, 18.3.1.73 and 18.3.1.63). */
export function loadPageBreaks(files: FileParts, workbook: Workbook): void {
  sheetPaths(files).forEach((path, index) => {
    const sheet = workbook.sheets[index];
    if (sheet === undefined) return;
    const xml = partText(files, path);
    const setup = elementsNamed(xml, "pageSetup")[0]?.attributes ?? {};
    const breaks = elementsNamed(elementsNamed(xml, "rowBreaks")[0]?.content ?? "", "brk").map(({ attributes }) => Number(attributes.id));
    const firstPageNumber = setup.useFirstPageNumber === "1" ? Number(setup.firstPageNumber) : null;
    sheet.pageLayout = { ...sheet.pageLayout, rowBreaks: breaks, firstPageNumber };
  });
}

/** Writes them. */
export function savePageBreaks(files: FileParts, workbook: Workbook): void {
  const paths = sheetPaths(files);
  workbook.sheets.forEach(({ pageLayout: { rowBreaks, firstPageNumber } }, index) => {
    const path = paths[index];
    if (path === undefined) return;
    const breaks = rowBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
    const element = breaks === "" ? "" : `<rowBreaks count="${rowBreaks.length}" manualBreakCount="${rowBreaks.length}">${breaks}</rowBreaks>`;
    const numbered = firstPageNumber === null ? "<pageSetup" : `<pageSetup firstPageNumber="${firstPageNumber}" useFirstPageNumber="1"`;
    const xml = partText(files, path).replace("<pageSetup", numbered);
    files[path] = strToU8(xml.replace(/(?=<ignoredErrors|<drawing|<legacyDrawing|<tableParts|<extLst|<\/worksheet>)/, element));
  });
}
