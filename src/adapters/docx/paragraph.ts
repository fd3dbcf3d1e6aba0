import { AlignmentType, Paragraph } from "docx";
import type { HorizontalSpec, ParagraphSpec } from "../../workbook/documentSpec";
import { runs } from "./runs";
import { twips, twipsOfPoints } from "./units";

export const ALIGNMENT: Readonly<Record<HorizontalSpec, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

export const paragraph = ({ text, horizontal, firstLine, spaceBefore, spaceAfter, withNext }: ParagraphSpec): Paragraph =>
  new Paragraph({
    alignment: ALIGNMENT[horizontal],
    indent: { firstLine: twips(firstLine) },
    spacing: { before: twipsOfPoints(spaceBefore), after: twipsOfPoints(spaceAfter) },
    keepNext: withNext,
    children: runs(text),
  });
