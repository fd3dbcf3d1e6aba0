import type { BlockSpec, GridSpec, ParagraphSpec, SectionSpec, TextSpec } from "../../workbook/documentSpec";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { horizontalOf, pageGrid, textSpec, textWidth } from "./pageGrid";
import { printedRows, type PrintedCell, type PrintedRow } from "./printedRows";

/** Of the first line of a paragraph, centimetres. */
const FIRST_LINE = 1.25;
const AFTER_PARAGRAPH = 4;
/** Shares of the width that a signature takes: post, line, name. */
const SIGNATURE = [0.5, 0.22, 0.28];
/** Most room above it in an annex, points: it follows its table on the same page wherever it can. */
const ABOVE_SIGNATURE = 14;

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
      if (spreadOut(row)) blocks.push(...withNext(blocks.splice(-1)), ...gap(titleRows === null ? space : Math.min(space, ABOVE_SIGNATURE)), signature(row, sheet));
      else if (continuesTitle(blocks, words[0] as PrintedCell)) blocks.push(...longer(blocks.splice(-1), words[0] as PrintedCell));
      else blocks.push(...paragraphs(words[0] as PrintedCell, space, titleRows !== null));
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

/** Post, line and name side by side, whatever the widths of the sheet's columns. */
function signature(row: PrintedRow, sheet: SheetSpec): GridSpec {
  if (row.cells.size !== SIGNATURE.length) return pageGrid([row], 0, sheet);
  const cells = new Map([...row.cells.values()].map((cell, column) => [column, { ...cell, columnSpan: 1 }]));
  return pageGrid([{ ...row, cells }], 0, { ...sheet, columnWidths: SIGNATURE.map((share) => share * textWidth(sheet.page)), page: { ...sheet.page, printedColumns: SIGNATURE.length } });
}

/** The last words before a signature stand on its page; a row that may break reaches there by itself. */
const withNext = (last: readonly BlockSpec[]): BlockSpec[] =>
  last.map((block) =>
    block.kind === "paragraph" ? { ...block, withNext: true } : { ...block, rows: block.rows.map((row, index) => (index === block.rows.length - 1 && !row.mayBreak ? { ...row, withNext: true } : row)) },
  );

const isTitle = ({ style }: PrintedCell["spec"]): boolean => style.bold && !style.wrap && style.horizontal === "center";

/** «о выполнении муниципальной программы …» below «ОТЧЁТ»: one heading. */
function continuesTitle(blocks: readonly BlockSpec[], { spec: { style } }: PrintedCell): boolean {
  const last = blocks[blocks.length - 1];
  return last?.kind === "paragraph" && last.level === 1 && last.texts.length === 1 && style.horizontal === "center" && !style.bold;
}

const longer = (last: readonly BlockSpec[], { text, spec: { style } }: PrintedCell): BlockSpec[] =>
  last.map((block) => (block.kind === "paragraph" ? { ...block, texts: [...block.texts, textSpec(text, style)] } : block));

/** The lines of a cell, each a paragraph of its own: a justified line must end where it was broken. */
function paragraphs({ text, spec }: PrintedCell, space: number, isAnnex: boolean): ParagraphSpec[] {
  const { style } = spec;
  const isHeading = style.bold && !style.wrap;
  const isBody = !isAnnex && !isHeading && style.horizontal === "left" && !style.italic;
  const lines = isBody ? text.split("\n") : [text];
  return lines.map((line, index) => ({
    kind: "paragraph",
    texts: [textSpec(line, style)],
    level: isTitle(spec) ? 1 : isHeading ? 2 : null,
    horizontal: isBody && !LIST_ITEM.test(line) ? "justify" : horizontalOf(style),
    firstLine: isBody ? FIRST_LINE : 0,
    spaceBefore: index === 0 ? space : 0,
    spaceAfter: AFTER_PARAGRAPH,
    withNext: isHeading || isAnnex,
  }));
}

/** Sums keep their unit on their line, so that a justified item would have gaps between its few words. */
const LIST_ITEM = /^–\s/u;

const NO_WORDS: TextSpec = { text: "", fontSize: 6, bold: false, italic: false };

/** Two tables that touch would become one; an empty paragraph parts them. */
const gap = (space: number): ParagraphSpec[] => [
  { kind: "paragraph", texts: [NO_WORDS], level: null, horizontal: "left", firstLine: 0, spaceBefore: space, spaceAfter: 0, withNext: true },
];
