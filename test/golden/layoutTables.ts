import { FORM_COLUMNS_TABLE, LAYOUT_TABLE } from "../../src/tables/definitions/layoutTables";
import type { CellContent } from "../../src/workbook/cell";
import type { TableData } from "../../src/workbook/tableData";
import { withTable } from "./workbookEdits";

/** A row of «СтолбцыФорм»: form, column, own header, shown. */
export type FormColumnRow = readonly [form: CellContent, column: CellContent, title: CellContent, shown: CellContent];

const table = (name: string, headers: readonly string[], row: number, rows: readonly (readonly CellContent[])[]): TableData => ({
  name,
  sheet: "Методика",
  topLeft: { row, column: 0 },
  headers,
  rows: rows.map((cells) => ({ cells, formats: headers.map(() => "General"), formulas: headers.map(() => false), hidden: false })),
});

/** Tables with the table «СтолбцыФорм», whose header stands in row 41 of «Методика». */
export const withFormColumns = (tables: readonly TableData[], ...rows: readonly FormColumnRow[]): TableData[] => [
  ...tables,
  table(FORM_COLUMNS_TABLE.name, ["Форма", "Столбец", "Заголовок", "Показывать"], 40, rows),
];

/** Tables with the table «Оформление», whose header stands in row 31 of «Методика». */
export const withLayout = (tables: readonly TableData[], parameters: Readonly<Record<string, CellContent>>): TableData[] => [
  ...tables,
  table(LAYOUT_TABLE.name, ["Параметр", "Значение"], 30, Object.entries(parameters)),
];

/** An input table with a further column at its right. */
export const withOwnColumn = (tables: readonly TableData[], name: string, header: string, values: readonly CellContent[], format = "General"): TableData[] =>
  withTable(tables, name, (own) => ({
    ...own,
    headers: [...own.headers, header],
    rows: own.rows.map((row, index) => ({
      ...row,
      cells: [...row.cells, values[index] ?? null],
      formats: [...row.formats, format],
      formulas: [...row.formulas, false],
    })),
  }));
