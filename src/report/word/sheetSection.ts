import type { BlockSpec, ParagraphSpec, SectionSpec } from "../../workbook/documentSpec";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { horizontalOf, pageGrid, textSpec } from "./pageGrid";
import { printedRows, type PrintedCell, type PrintedRow } from "./printedRows";

/** Of the first line of a paragraph, centimetres. */
const FIRST_LINE = 1.25;
const AFTER_PARAGRAPH = 4;

/** A generated sheet as pages of a document: titles and paragraphs are text, bordered rows a table, other rows of several cells a table without lines. */
export function sheetSection(sheet: SheetSpec): SectionSpec {
  const rows = printedRows(sheet);
  const { titleRows } = sheet.page;
  const blocks: BlockSpec[] = [];
  let space = 0;
  for (let index = 0; index < rows.length; ) {
    const row = rows[index] as PrintedRow;
    const length = titleRows === null || index < titleRows.first ? 0 : tableLength(rows.slice(index));
    if (length > 0) {
      blocks.push(pageGrid(rows.slice(index, index + length), index === titleRows?.first ? titleRows.last - titleRows.first + 1 : 0, sheet));
      index += length;
      continue;
    }
    const words = [...row.cells.values()].filter(({ text }) => text.trim() !== "");
    if (words.length === 0) space += row.cells.size === 0 ? (row.height ?? 0) : 0;
    else {
      blocks.push(...(spreadOut(row) ? [...gap(space), pageGrid([row], 0, sheet)] : paragraphs(words[0] as PrintedCell, space, titleRows !== null)));
      space = 0;
    }
    index += 1;
  }
  return { orientation: sheet.page.orientation, margins: sheet.page.margins, blocks };
}

/** How many rows from the first on are rows of one table. */
function tableLength(rows: readonly PrintedRow[]): number {
  const end = rows.findIndex(({ cells }) => ![...cells.values()].some(({ spec }) => spec.style.border.kind === "all"));
  return end < 0 ? rows.length : end;
}

/** A row of several cells side by side, as a signature. */
const spreadOut = ({ cells }: PrintedRow): boolean => cells.size > 1;

/** The lines of a cell, each a paragraph of its own: a justified line must end where it was broken. */
function paragraphs({ text, spec: { style } }: PrintedCell, space: number, isAnnex: boolean): ParagraphSpec[] {
  const isHeading = style.bold && !style.wrap;
  const isBody = !isAnnex && !isHeading && style.horizontal === "left" && !style.italic;
  const lines = isBody ? text.split("\n") : [text];
  return lines.map((line, index) => ({
    kind: "paragraph",
    text: textSpec(line, style),
    horizontal: isBody && !LIST_ITEM.test(line) ? "justify" : horizontalOf(style),
    firstLine: isBody ? FIRST_LINE : 0,
    spaceBefore: index === 0 ? space : 0,
    spaceAfter: AFTER_PARAGRAPH,
    withNext: isHeading || isAnnex,
  }));
}

/** Sums keep their unit on their line, so that a justified item would have gaps between its few words. */
const LIST_ITEM = /^–\s/u;

/** Two tables that touch would become one; an empty paragraph parts them. */
const gap = (space: number): ParagraphSpec[] => [
  { kind: "paragraph", text: { text: "", fontSize: 6, bold: false, italic: false }, horizontal: "left", firstLine: 0, spaceBefore: space, spaceAfter: 0, withNext: true },
];
