import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { GridCellSpec, GridRowSpec, GridSpec } from "../../workbook/documentSpec";
import { ALIGNMENT } from "./paragraph";
import { runs } from "./runs";
import { twips, twipsOfPoints } from "./units";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
/** Between a text and the edges of its cell. */
const PADDING = { top: twips(0.05), bottom: twips(0.05), left: twips(0.12), right: twips(0.12) };
const VERTICAL = { top: VerticalAlignTable.TOP, center: VerticalAlignTable.CENTER, bottom: VerticalAlignTable.BOTTOM } as const;

/** A table whose columns keep their widths whatever stands in them. */
export function grid({ columnWidths, headerRows, rows }: GridSpec): Table {
  const widths = columnWidths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    ...(headerRows > 0 ? { tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true } } : {}),
    margins: { ...PADDING, marginUnitType: WidthType.DXA },
    rows: rows.map((row, index) => gridRow(row, index < headerRows)),
  });
}

const gridRow = ({ cells, leastHeight, mayBreak, withNext }: GridRowSpec, isHeader: boolean): TableRow =>
  new TableRow({
    ...(isHeader ? { tableHeader: true } : {}),
    ...(mayBreak ? {} : { cantSplit: true }),
    ...(leastHeight === 0 ? {} : { height: { value: twipsOfPoints(leastHeight), rule: HeightRule.ATLEAST } }),
    children: cells.map((cell) => gridCell(cell, withNext)),
  });

function gridCell({ text, horizontal, vertical, fill, border, columnSpan, rowSpan }: GridCellSpec, withNext: boolean): TableCell {
  const edge = border === "all" ? LINE : NONE;
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VERTICAL[vertical],
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: fill.replace("#", "") } }),
    borders: { top: edge, left: edge, right: edge, bottom: border === "none" ? NONE : LINE },
    children: [new Paragraph({ alignment: ALIGNMENT[horizontal], keepNext: withNext, widowControl: true, children: runs(text) })],
  });
}
