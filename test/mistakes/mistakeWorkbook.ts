import type { CellContent } from "../../src/workbook/cell";
import type { RangeSpec } from "../../src/workbook/sheetSpec";
import type { TableData, TableRow } from "../../src/workbook/tableData";
import { methodologyTables, withProvisions } from "../golden/methodologyTables";
import { sampleTables } from "../golden/sampleTables";
import { withCell, withTable } from "../golden/workbookEdits";

/** What is changed in the programme of 2021; two empty slots stand below each of its tables. */
export interface WorkbookChange {
  readonly cells: Readonly<Record<string, CellContent>>;
  readonly formats?: Readonly<Record<string, string>>;
  /** Cells, of those given, that hold formulas. */
  readonly formulas?: readonly string[];
  /** A header put in another's place. */
  readonly header?: { readonly table: string; readonly from: string; readonly to: string };
  /** Rows added to the passport. */
  readonly passport?: Readonly<Record<string, CellContent>>;
  readonly hidden?: { readonly table: string; readonly row: number };
  readonly merges?: { readonly table: string; readonly range: RangeSpec };
  /** Words on the sheet «Методика», which otherwise is not there. */
  readonly provisions?: Readonly<Record<string, string>>;
}

const blankRow = (width: number): TableRow => ({ cells: Array(width).fill(null), formats: Array(width).fill("General"), formulas: Array(width).fill(false), hidden: false });

/** The programme of 2021 with its empty slots. */
export const roomyTables = (): TableData[] =>
  sampleTables().map((table) => (table.name === "Программа" ? table : { ...table, rows: [...table.rows, blankRow(table.headers.length), blankRow(table.headers.length)] }));

export function changedWorkbook({ cells, formats = {}, formulas = [], header, passport = {}, hidden, merges, provisions }: WorkbookChange): TableData[] {
  let tables = roomyTables();
  if (Object.keys(passport).length > 0) {
    const rows = Object.entries(passport).map(([label, value]): TableRow => ({ ...blankRow(2), cells: [label, value] as CellContent[] }));
    tables = withTable(tables, "Программа", (table) => ({ ...table, rows: [...table.rows, ...rows] }));
    tables = withTable(tables, "Подпрограммы", (table) => ({ ...table, topLeft: { ...table.topLeft, row: table.topLeft.row + rows.length } }));
  }
  if (header !== undefined) tables = withTable(tables, header.table, (table) => ({ ...table, headers: table.headers.map((title) => (title === header.from ? header.to : title)) }));
  if (hidden !== undefined) tables = withTable(tables, hidden.table, (table) => ({ ...table, rows: table.rows.map((row, index) => (index === hidden.row ? { ...row, hidden: true } : row)) }));
  if (merges !== undefined) tables = withTable(tables, merges.table, (table) => ({ ...table, merges: [merges.range] }));
  tables = Object.entries(cells).reduce((changed, [address, content]) => withCell(changed, address, content, formats[address]), tables);
  tables = formulas.reduce((changed, address) => withFormula(changed, address), tables);
  return provisions === undefined ? tables : [...tables, ...withProvisions(methodologyTables("partizansk-2021"), provisions)];
}

/** The cell holds its content as a formula's result. */
function withFormula(tables: readonly TableData[], address: string): TableData[] {
  const [sheet = "", name = ""] = address.split("!");
  const [column, row] = [name.charCodeAt(0) - "A".charCodeAt(0), Number(name.slice(1)) - 1];
  return tables.map((table) =>
    table.sheet !== sheet
      ? table
      : {
          ...table,
          rows: table.rows.map((item, index) =>
            index === row - table.topLeft.row - 1 ? { ...item, formulas: item.formulas.map((former, at) => (at === column - table.topLeft.column ? true : former)) } : item,
          ),
        },
  );
}
