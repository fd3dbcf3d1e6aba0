import type { Programme } from "../../domain/model/programme";
import type { Subprogramme } from "../../domain/model/subprogramme";
import type { Quantity } from "../../domain/quantity";
import type { SourceCell } from "../../domain/sourceCell";
import { reportTexts } from "../../messages/report/reportTexts";
import type { CellStyle } from "../../workbook/sheetStyle";
import { sentenceText } from "../formula/sentence";
import { TALLEST_ROW, textHeight } from "../../workbook/textHeight";
import type { DraftCell, DraftRow, SentencePart } from "./draft";

export const text = (value: string, style: CellStyle): DraftCell => ({ content: { kind: "text", text: value }, style });
export const number = (value: number, style: CellStyle): DraftCell => ({ content: { kind: "number", value }, style });
export const blank = (style: CellStyle): DraftCell => ({ content: { kind: "blank" }, style });
export const figure = (quantity: Quantity, style: CellStyle): DraftCell => ({ content: { kind: "quantity", quantity }, style });
export const sentence = (parts: readonly SentencePart[], style: CellStyle): DraftCell => ({ content: { kind: "sentence", parts }, style });

/** A text that follows its input cell, as it is written there; plain where the table has no such column. */
export const liveText = (cell: SourceCell | undefined, value: string | null, style: CellStyle): DraftCell =>
  cell === undefined ? text(value ?? "", style) : { content: { kind: "live-text", cell, text: value === null ? null : asWritten(cell, value), piece: null }, style };

/** The text of the cell where it has one: «1.» for the code 1. */
export const asWritten = (cell: SourceCell | undefined, value: string): string => cell?.text?.trim() ?? value;

/** A cell's text inside a sentence. */
export const cellPart = (cell: SourceCell | undefined, value: string): SentencePart => (cell === undefined ? value : { kind: "cell", cell, text: value });

/** «…» на 2019–2023 годы */
export function programmeParts({ name, startYear, endYear, source }: Programme): SentencePart[] {
  const words = reportTexts.programme;
  return [
    words.before,
    cellPart(source.cells.name, name),
    words.period,
    cellPart(source.cells.startYear, String(startYear)),
    words.dash,
    cellPart(source.cells.endYear, String(endYear)),
    words.after,
  ];
}

/** Подпрограмма «…» */
export const subprogrammeParts = ({ name, source }: Subprogramme): SentencePart[] => [
  reportTexts.subprogramme.before,
  cellPart(source.cells.name, name),
  reportTexts.subprogramme.after,
];

/** The first cell holds the content, the rest of the width the same style: a title or band to be merged. */
export const wide = (cell: DraftCell, width: number): DraftCell[] => [cell, ...Array.from({ length: width - 1 }, () => blank(cell.style))];

/** A row of one wide cell, as high as its text needs over all columns. */
export function wideRow(parts: readonly SentencePart[], style: CellStyle, columnWidths: readonly number[]): DraftRow {
  const total = columnWidths.reduce((sum, width) => sum + width, 0);
  const height = Math.min(TALLEST_ROW, Math.max(18, textHeight(sentenceText(parts).trimEnd(), total, style) + 2));
  return { height, cells: wide(sentence(parts, style), columnWidths.length) };
}

/** Height of a row of data: its tallest text. */
export const rowHeight = (texts: readonly { text: string | null; width: number; style: CellStyle }[], least = 16): number =>
  Math.min(TALLEST_ROW, Math.max(least, ...texts.map((item) => (item.text === null ? 0 : textHeight(item.text, item.width, item.style)))));

export const spacer = (height = 8): DraftRow => ({ height, cells: [] });
