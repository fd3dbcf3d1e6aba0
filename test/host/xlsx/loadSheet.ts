import type { CellValue as FileValue, Cell as FileCell } from "hucre/xlsx";
import type { Sheet as FileSheet } from "hucre";
import { parseArea } from "../model/address";
import type { Hyperlink } from "../model/cellGrid";
import type { CellStyle } from "../model/cellStyle";
import type { CellValue } from "../model/cellValue";
import { fileWidthToCharacters } from "../model/columnWidth";
import { withMovedReferences } from "../model/formulaReferences";
import type { Sheet } from "../model/sheet";
import { conditionalsFromFile } from "./conditionalFile";
import { styleFromFile } from "./fileStyle";
import { pageFromFile } from "./pageFile";
import { protectionFromFile } from "./protectionFile";
import { validationsFromFile } from "./validationFile";

/** Fills a sheet of the model from a sheet of a file; tables come from their own parts. */
export function loadSheet(sheet: Sheet, file: FileSheet, themeColors: readonly string[]): void {
  loadCells(sheet, file, themeColors);
  loadLines(sheet, file);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  sheet.validations = (file.dataValidations ?? []).flatMap(validationsFromFile);
  sheet.conditionalFormats = conditionalsFromFile(file.conditionalRules ?? []);
  sheet.visibility = file.veryHidden === true ? "veryHidden" : file.hidden === true ? "hidden" : "visible";
  const tab = file.view?.tabColor?.rgb;
  sheet.tabColor = tab === undefined ? null : `#${tab.slice(-6).toUpperCase()}`;
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.showHeadings = file.view?.showRowColHeaders ?? true;
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.filterArea = file.autoFilter === undefined ? null : parseArea(file.autoFilter.range);
  sheet.pageLayout = pageFromFile(file.pageSetup, file.headerFooter);
  sheet.protection = protectionFromFile(file.protection);
}

function loadCells(sheet: Sheet, file: FileSheet, themeColors: readonly string[]): void {
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) sheet.setCell(row, column, { value: contentOf(value) });
    });
  });
  const styles = new Map<FileCell["style"], CellStyle>();
  const masters = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const style = cell.style === undefined ? null : (styles.get(cell.style) ?? styleFromFile(cell.style, themeColors, sheet.normalStyle));
    if (cell.style !== undefined && style !== null) styles.set(cell.style, style);
    sheet.setCell(row, column, {
      value: cell.type === "error" ? { error: String(cell.value) } : resultOf(cell),
      formula: formulaOf(cell, row, column, masters),
      ...(style === null ? {} : { style }),
      hyperlink: linkOf(cell),
    });
  }
}

/** Excel stores a formula that is copied down once, as «shared», and the copies by its number only (ECMA-376 part 1, 18.3.1.40 «f»). */
function formulaOf(
  cell: FileCell,
  row: number,
  column: number,
  masters: Map<number, { row: number; column: number; formula: string }>,
): string | null {
  const { formula, formulaSharedIndex: shared } = cell;
  if (formula !== undefined && formula !== "") {
    if (shared !== undefined) masters.set(shared, { row, column, formula });
    return formula;
  }
  const master = shared === undefined ? undefined : masters.get(shared);
  return master === undefined ? null : withMovedReferences(master.formula, row - master.row, column - master.column);
}

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** The library gives a formula's error result as plain text. */
function resultOf(cell: FileCell): CellValue {
  const value = contentOf(cell.value);
  return cell.formula !== undefined && typeof value === "string" && ERROR.test(value) ? { error: value } : value;
}

/** The library turns numbers in date formats into dates; the model keeps Excel's serial numbers. */
function contentOf(value: FileValue): CellValue {
  if (!(value instanceof Date)) return value;
  return Number((value.getTime() / 86_400_000 + 25_569).toFixed(9));
}

function linkOf(cell: FileCell): Hyperlink | null {
  if (cell.hyperlink === undefined) return null;
  const { target, location, tooltip } = cell.hyperlink;
  const inside = location !== undefined;
  return { documentReference: inside ? location : null, address: inside ? null : target, screenTip: tooltip ?? null };
}

function loadLines(sheet: Sheet, file: FileSheet): void {
  file.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, fileWidthToCharacters(width));
    if (hidden === true) sheet.hiddenColumns.add(column);
  });
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden === true) sheet.hiddenRows.add(row);
  }
}
