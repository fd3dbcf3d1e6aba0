import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsxWorkbook, type XlsxWorkbook } from "../../../../src/adapters/xlsx/openXlsxWorkbook";
import type { Parts } from "../../../../src/adapters/xlsx/package/parts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet written by hand: the inside of <worksheet> and, if it has any, its tables (whole <table> elements). */
export interface HandmadeSheet {
  readonly name: string;
  readonly body: string;
  readonly tables?: readonly string[];
}

/** Parts by path, as text. */
export type TextParts = Record<string, string>;

/** The parts of a small workbook written by hand; `change` adds or replaces parts. */
export function handmadeParts(sheets: readonly HandmadeSheet[], change: TextParts = {}): TextParts {
  const parts: TextParts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const)),
  };
  let tableNumber = 0;
  sheets.forEach(({ body, tables }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${body}</worksheet>`;
    const targets = (tables ?? []).map((xml) => {
      tableNumber += 1;
      parts[`xl/tables/table${tableNumber}.xml`] = xml;
      return ["table", `../tables/table${tableNumber}.xml`] as const;
    });
    if (targets.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(targets);
  });
  return { ...parts, ...change };
}

/** A relationships part: kind and target of each. */
export const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A table of plain columns; `attributes` come on top. */
export const tableXml = (name: string, ref: string, columns: readonly string[], attributes = ""): string =>
  `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}" ${attributes}><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join("")}</tableColumns></table>`;

/** Packs text parts. */
export const pack = (parts: TextParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** The same as the adapter holds it in memory. */
export const partsOf = (parts: TextParts): Parts => new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));

/** Unpacks a file into text parts. */
export const unpack = (bytes: Uint8Array): TextParts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** Opens a workbook written by hand. */
export const openHandmade = (sheets: readonly HandmadeSheet[], change: TextParts = {}): Promise<XlsxWorkbook> =>
  openXlsxWorkbook(pack(handmadeParts(sheets, change)));

/** The parts that a workbook would be saved with. */
export const savedParts = async (workbook: XlsxWorkbook): Promise<TextParts> => unpack(await workbook.toBytes());
