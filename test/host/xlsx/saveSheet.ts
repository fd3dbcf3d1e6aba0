import type { Cell as FileCell, WriteSheet } from "hucre/xlsx";
import { areaName, columnCount } from "../model/address";
import type { Cell } from "../model/cellGrid";
import type { CellStyle } from "../model/cellStyle";
import { charactersToFileWidth } from "../model/columnWidth";
import type { Sheet } from "../model/sheet";
import { conditionalsForFile } from "./conditionalFile";
import { styleForFile } from "./fileStyle";
import { pageForFile } from "./pageFile";
import { protectionForFile } from "./protectionFile";
import { validationForFile } from "./validationFile";

type FileStyle = ReturnType<typeof styleForFile>;

/** A sheet of the model as the file library wants it. */
export function sheetForFile(sheet: Sheet): WriteSheet {
  const styles = new Map<CellStyle, FileStyle>();
  const cells = new Map<string, Partial<FileCell>>();
  for (const { row, column, cell } of sheet.cells()) cells.set(`${row},${column}`, cellForFile(cell, sheet.normalStyle, styles));
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: columnsForFile(sheet),
    rowDefs: rowsForFile(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: areaName(table.area),
      columns: table.columns.map(({ name }) => ({ name })),
    })),
    dataValidations: sheet.validations.map(validationForFile),
    conditionalRules: conditionalsForFile(sheet.conditionalFormats),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor === null ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    ...(sheet.frozenRows + sheet.frozenColumns === 0 ? {} : { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
    ...(sheet.filterArea === null ? {} : { autoFilter: { range: areaName(sheet.filterArea) } }),
    ...(sheet.protection === null ? {} : { protection: protectionForFile(sheet.protection) }),
    ...(sheet.visibility === "visible" ? {} : sheet.visibility === "hidden" ? { hidden: true } : { veryHidden: true }),
    ...pageForFile(sheet.pageLayout),
  };
}

function cellForFile(cell: Cell, normal: CellStyle, styles: Map<CellStyle, FileStyle>): Partial<FileCell> {
  const style = styles.get(cell.style) ?? styleForFile(cell.style);
  styles.set(cell.style, style);
  const isError = typeof cell.value === "object" && cell.value !== null;
  const value = typeof cell.value === "object" && cell.value !== null ? cell.value.error : cell.value;
  return {
    value,
    ...(isError ? { type: "error" as const } : {}),
    ...(cell.formula === null ? {} : { formula: cell.formula, ...(value === null ? {} : { formulaResult: value }) }),
    ...(cell.style === normal ? {} : { style }),
    ...(cell.hyperlink === null ? {} : { hyperlink: linkForFile(cell.hyperlink) }),
  };
}

function linkForFile({ documentReference, address, screenTip }: NonNullable<Cell["hyperlink"]>): NonNullable<FileCell["hyperlink"]> {
  const place = documentReference === null ? { target: address ?? "" } : { target: "", location: documentReference };
  return { ...place, ...(screenTip === null ? {} : { tooltip: screenTip }) };
}

function columnsForFile(sheet: Sheet): NonNullable<WriteSheet["columns"]> {
  const used = sheet.usedArea();
  const inUse = sheet.defaultWidth === 8.43 || used === null ? 0 : used.left + columnCount(used);
  const last = Math.max(inUse - 1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = column < inUse ? sheet.columnWidth(column) : sheet.columnWidths.get(column);
    return {
      ...(width === undefined ? {} : { width: charactersToFileWidth(width) }),
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}

function rowsForFile(sheet: Sheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of sheet.rowHeights) rows.set(row, { height });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}
