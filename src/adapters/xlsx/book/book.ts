import { WorkbookFailure } from "../../../workbook/workbookFailure";
import { DamagedFile } from "../damagedFile";
import { contentTypeOf } from "../package/contentTypes";
import { CONTENT_TYPES, editXml, partPath, partXml, type Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { attribute, childNamed, isOn, type XmlElement } from "../xml/xmlTree";

/** A spreadsheet package and the path of its workbook part. */
export interface Book {
  readonly parts: Parts;
  readonly path: string;
}

/** ISO/IEC 29500-1, 18.2.27: the order of the workbook's children. */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Finds the workbook of a package; a package of another kind (a text document, a binary workbook) is refused. */
export function openBook(parts: Parts): Book {
  if (partPath(parts, CONTENT_TYPES) === null) throw new WorkbookFailure("file-not-xlsx");
  const main = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument");
  const type = main === undefined ? null : contentTypeOf(parts, main.target);
  if (main === undefined || !/(spreadsheetml|ms-excel)\.(sheet|template)\.(macroEnabled\.)?main\+xml$/.test(type ?? "")) {
    throw new WorkbookFailure("file-not-xlsx");
  }
  const book = { parts, path: main.target };
  const settings = childNamed(workbookRoot(book), "workbookPr");
  if (settings !== null && isOn(attribute(settings, "date1904"))) throw new WorkbookFailure("dates-from-1904");
  return book;
}

/** The root element of the workbook part, to look at. */
export const workbookRoot = (book: Book): XmlElement => partXml(book.parts, book.path).root;

/** Edits the workbook part. */
export const editWorkbook = <T>(book: Book, edit: (root: XmlElement) => T): T => editXml(book.parts, book.path, edit);

/** The file's own namespaces: strict files use others than transitional ones, and a new part must follow. */
export function namespacesOf(book: Book): { readonly main: string; readonly relationships: string } {
  const uris = [...workbookRoot(book).attributes].filter(([name]) => name === "xmlns" || name.startsWith("xmlns:")).map(([, uri]) => uri);
  const main = uris.find((uri) => uri.endsWith("/spreadsheetml/main") || uri.endsWith("/spreadsheetml/2006/main"));
  if (main === undefined) throw new DamagedFile("workbook without its namespace");
  const strict = main.startsWith("http://purl.oclc.org/");
  return { main, relationships: strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : TRANSITIONAL_RELATIONSHIPS };
}

const TRANSITIONAL_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
