import { AlignmentType, Header, LineRuleType, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from "docx";
import type { SectionSpec } from "../../workbook/documentSpec";
import { grid } from "./grid";
import { paragraph } from "./paragraph";
import { halfPoints, twips } from "./units";

/** A4, upright; the library turns it itself. */
const PAPER = { width: twips(21), height: twips(29.7) };
const NUMBER_FROM_EDGE = 1;
const NUMBER_SIZE = 12;

/** A section on pages of its own. The page number stands above the text of every page but the document's first. */
export function section({ orientation, margins, blocks }: SectionSpec, isFirst: boolean): ISectionOptions {
  const margin = {
    left: twips(margins.left),
    right: twips(margins.right),
    top: twips(margins.top),
    bottom: twips(margins.bottom),
    header: twips(NUMBER_FROM_EDGE),
  };
  return {
    properties: {
      ...(isFirst ? { titlePage: true } : {}),
      page: { size: { ...PAPER, orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin },
    },
    headers: isFirst ? { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) } : { default: pageNumber() },
    children: [...blocks.map((block) => (block.kind === "paragraph" ? paragraph(block) : grid(block))), ...(blocks.at(-1)?.kind === "grid" ? [afterTable()] : [])],
  };
}

/** A section ends with a paragraph. Behind a table that fills its page an ordinary one would begin another, empty page. */
const afterTable = (): Paragraph => new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] });

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(NUMBER_SIZE) })],
      }),
    ],
  });
