import { AlignmentType, HeadingLevel, Paragraph } from "docx";
import type { HorizontalSpec, ParagraphSpec } from "../../workbook/documentSpec";
import { runs } from "./runs";
import { twips, twipsOfPoints } from "./units";

export const ALIGNMENT: Readonly<Record<HorizontalSpec, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

const HEADING = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

export const paragraph = ({ texts, level, horizontal, firstLine, spaceBefore, spaceAfter, withNext }: ParagraphSpec): Paragraph =>
  new Paragraph({
    ...(level === null ? {} : { heading: HEADING[level] }),
    alignment: ALIGNMENT[horizontal],
    indent: { firstLine: twips(firstLine) },
    spacing: { before: twipsOfPoints(spaceBefore), after: twipsOfPoints(spaceAfter) },
    keepNext: withNext,
    widowControl: true,
    children: texts.flatMap((text, index) => runs(text, index > 0)),
  });
