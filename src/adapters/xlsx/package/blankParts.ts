import { CONTENT_TYPES, putText, type Parts } from "./parts";

/** First line of every part. */
export const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Styles of an empty workbook: Calibri 11 and nothing else. */
export const BLANK_STYLES = [
  `${DECLARATION}<styleSheet xmlns="${MAIN}">`,
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>`,
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`,
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`,
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
].join("");

/** Content type of the styles part. */
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;

const BLANK_TYPES = [
  `${DECLARATION}<Types xmlns="${TYPES}">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Default Extension="xml" ContentType="application/xml"/>`,
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`,
].join("");

const BLANK_WORKBOOK = [
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/>`,
  `<bookViews><workbookView activeTab="0"/></bookViews><sheets/></workbook>`,
].join("");

/** One relationship. */
const related = (kind: string, target: string): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

/** A workbook without sheets. */
export function blankParts(): Parts {
  const parts: Parts = new Map();
  putText(parts, CONTENT_TYPES, BLANK_TYPES);
  putText(parts, "_rels/.rels", related("officeDocument", "xl/workbook.xml"));
  putText(parts, "xl/workbook.xml", BLANK_WORKBOOK);
  putText(parts, "xl/_rels/workbook.xml.rels", related("styles", "styles.xml"));
  putText(parts, "xl/styles.xml", BLANK_STYLES);
  return parts;
}
