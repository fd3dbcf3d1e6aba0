import { Document, Packer, type IBaseParagraphStyleOptions } from "docx";
import type { DocumentSpec } from "../../workbook/documentSpec";
import { fontTable } from "./fontTable";
import { section } from "./section";

/** The file of a document. This folder is loaded only when somebody asks for one. */
export async function documentBytes(spec: DocumentSpec): Promise<Uint8Array> {
  const document = new Document({
    title: spec.title,
    creator: spec.author,
    lastModifiedBy: spec.author,
    styles: {
      default: {
        document: {
          run: { font: spec.fontName, size: DEFAULT_SIZE, language: { value: spec.language } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
        heading1: heading(0),
        heading2: heading(1),
      },
    },
    sections: spec.sections.map((item, index) => section(item, index === 0)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [{ path: "word/fontTable.xml", data: fontTable(spec) }]));
}

/** Half-points. */
const DEFAULT_SIZE = 24;
/** Headings look as their text says: black, like the rest; their level is for the navigation pane. */
const heading = (outlineLevel: number): IBaseParagraphStyleOptions => ({ run: { color: "000000", size: DEFAULT_SIZE, bold: true }, paragraph: { outlineLevel } });
