import { METHODOLOGY_TABLE, RATING_SCALE_TABLE } from "../../src/tables/definitions/methodologyTable";
import { methodologySheet } from "../../src/tables/methodology/methodologySheet";
import { methodologyById } from "../../src/methodologies";
import type { CellContent } from "../../src/workbook/cell";
import type { TableData } from "../../src/workbook/tableData";
import { tablesOfSheets } from "./tablesOfSheets";
import { withTable } from "./workbookEdits";

/** «Методика» and «Шкала» as the add-in writes them for a methodology. */
export function methodologyTables(id: string): TableData[] {
  const methodology = methodologyById(id);
  if (methodology === null) throw new Error(`No methodology ${id} ships`);
  return tablesOfSheets(methodologySheet(methodology));
}

/** Tables with other words in «Значение» of some rows of «Методика»; every label must be there. */
export const withProvisions = (tables: readonly TableData[], values: Readonly<Record<string, CellContent>>): TableData[] =>
  Object.entries(values).reduce<TableData[]>(
    (changed, [label, value]) =>
      withTable(changed, METHODOLOGY_TABLE.name, (table) => {
        if (!table.rows.some(({ cells }) => cells[0] === label)) throw new Error(`«Методика» has no row «${label}»`);
        return { ...table, rows: table.rows.map((row) => (row.cells[0] === label ? { ...row, cells: [label, value, row.cells[2] ?? null] } : row)) };
      }),
    [...tables],
  );

/** Tables with these steps, «Не менее», «Оценка» and «Вывод», as their only «Шкала». */
export function withScale(tables: readonly TableData[], steps: readonly (readonly CellContent[])[]): TableData[] {
  const { name, sheet, columns } = RATING_SCALE_TABLE;
  const headers = columns.map(({ header }) => header);
  const former = tables.find((table) => table.name === name);
  const scale: TableData = {
    name,
    sheet,
    topLeft: former?.topLeft ?? { row: 48, column: 0 },
    headers,
    rows: steps.map((step) => ({ cells: headers.map((_, index) => step[index] ?? null), formats: headers.map(() => "General"), formulas: headers.map(() => false), hidden: false })),
  };
  return [...tables.filter((table) => table !== former), scale];
}
