import type { RangeSpec } from "../../../workbook/sheetSpec";
import { MOST_CELLS, type SheetGrid, type SheetGrids } from "../../../workbook/sheetGrid";
import type { Book } from "../book/book";
import { tabsOf, type Tab } from "../book/sheetList";
import { markedTabs } from "../book/sheetMarks";
import { tablesOf } from "../book/tableList";
import { partPath, partText } from "../package/parts";
import { contentOf } from "./cellContent";
import { readNumberFormats } from "./numberFormats";
import { readSharedStrings } from "./sharedStrings";
import { readRows, type RawCell, type RawRow } from "./sheetCells";
import { sheetMerges } from "./sheetMerges";
import { tableRow, type CellMeaning } from "./tableData";

/** Reads the sheets that may hold something to be recognised, each from its first cell with a content to its last. */
export function readSheets(book: Book, isOurTable: (tableName: string) => boolean): SheetGrids {
  const tabs = tabsOf(book);
  const tables = tablesOf(book);
  const known = new Set([...tables.filter(({ name }) => isOurTable(name)).map(({ tab }) => tab.index), ...markedTabs(book, tabs).map(({ index }) => index)]);
  const wanted = tabs.filter(({ index, isWorksheet, isHidden, path }) => isWorksheet && !isHidden && !known.has(index) && partPath(book.parts, path) !== null);
  const strings = readSharedStrings(book);
  const meaning: CellMeaning = { contentOf: (cell: RawCell) => contentOf(cell, strings), formatOf: readNumberFormats(book) };
  const sheets: SheetGrid[] = [];
  const tooLarge: string[] = [];
  let cells = 0;
  for (const tab of wanted) {
    const xml = partText(book.parts, tab.path);
    const rows = readRows(xml, () => true);
    const used = usedArea(rows);
    if (used === null) continue;
    const own = (used.bottom - used.top + 1) * (used.right - used.left + 1);
    if (own > MOST_CELLS.sheet || cells + own > MOST_CELLS.workbook) {
      tooLarge.push(tab.name);
      continue;
    }
    cells += own;
    const ranges = tables.filter((table) => table.tab.index === tab.index).map(({ range }) => range);
    sheets.push(grid(tab, { rows, used, merges: sheetMerges(xml), tables: ranges, meaning }));
  }
  return { sheets, tooLarge };
}

interface SheetContent {
  readonly rows: ReadonlyMap<number, RawRow>;
  readonly used: RangeSpec;
  readonly merges: readonly RangeSpec[];
  readonly tables: readonly RangeSpec[];
  readonly meaning: CellMeaning;
}

function grid({ name }: Tab, { rows, used, merges, tables, meaning }: SheetContent): SheetGrid {
  const columns = Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index);
  return {
    name,
    topLeft: { row: used.top, column: used.left },
    rows: Array.from({ length: used.bottom - used.top + 1 }, (_, index) => tableRow(rows.get(used.top + index), columns, meaning)),
    merges,
    tables,
  };
}

/** The area of cells with a value or a formula; null on an empty sheet. */
function usedArea(rows: ReadonlyMap<number, RawRow>): RangeSpec | null {
  let area: RangeSpec | null = null;
  for (const [row, { cells }] of rows)
    for (const [column, { text, isFormula }] of cells) {
      if (text === null && !isFormula) continue;
      const { top, left, bottom, right }: RangeSpec = area ?? { top: row, left: column, bottom: row, right: column };
      area = { top: Math.min(top, row), left: Math.min(left, column), bottom: Math.max(bottom, row), right: Math.max(right, column) };
    }
  return area;
}
