import type { ColumnAddition } from "../../workbook/tableEdits";
import type { ColumnDefinition } from "../definitions/tableDefinition";
import { INPUT_FORMATS, TEMPLATE_STYLES } from "../template/templateStyles";
import type { Fix } from "./fix";
import type { FixingBook, FixingTable } from "./fixingTable";
import { listOf } from "./templateLists";

/** Columns that are missing are added at the table's right end, empty: what stands under a foreign header is not guessed. `mended` are headers that come back by themselves. */
export function columnFixes(book: FixingBook, isWanted: (column: ColumnDefinition) => boolean, mended: readonly Fix[]): Fix[] {
  return book.tables.flatMap((table) => {
    const { definition, positions } = table;
    const isMended = ({ header }: ColumnDefinition): boolean => mended.some((fix) => fix.table === definition.name && fix.header === header);
    return definition.columns
      .filter((column) => !positions.has(column.field) && isWanted(column) && !isMended(column))
      .map((column) => columnFix(table, column, addition(book, table, column)));
  });
}

const columnFix = ({ definition, data }: FixingTable, { header }: ColumnDefinition, added: ColumnAddition): Fix => ({
  kind: "columns",
  table: definition.name,
  header,
  place: { sheet: data.sheet, row: data.topLeft.row, column: data.topLeft.column },
  before: { kind: "column", present: false },
  after: { kind: "column", present: true },
  count: 1,
  edits: { addedColumns: [added] },
});

const addition = (book: FixingBook, table: FixingTable, column: ColumnDefinition): ColumnAddition => ({
  table: table.data.name,
  header: column.header,
  width: column.width,
  headerStyle: column.required ? TEMPLATE_STYLES.requiredHeader : TEMPLATE_STYLES.header,
  cellStyle: { ...TEMPLATE_STYLES.input, horizontal: column.format === "text" ? "left" : "general", numberFormat: INPUT_FORMATS[column.format] },
  list: listOf(book, column),
});
