import type { TableEdits } from "../../src/workbook/tableEdits";
import type { TableData, TableRow } from "../../src/workbook/tableData";

/** Tables after edits, as a workbook would hold them. */
export const editedTables = (tables: readonly TableData[], { headers, cells, addedColumns }: TableEdits): TableData[] =>
  tables.map((table) => {
    const renamed = table.headers.map((header, column) => headers.find((edit) => edit.table === table.name && edit.column === column)?.after ?? header);
    const added = addedColumns.filter((edit) => edit.table === table.name);
    const rows = table.rows.map((row, index): TableRow => {
      const edits = new Map(cells.filter((edit) => edit.table === table.name && edit.row === index).map(({ column, after }) => [column, after]));
      return {
        cells: [...row.cells.map((content, column) => edits.get(column)?.content ?? (edits.has(column) ? null : content)), ...added.map(() => null)],
        formats: [...row.formats.map((format, column) => edits.get(column)?.format ?? format), ...added.map(({ cellStyle }) => cellStyle.numberFormat)],
        formulas: [...row.formulas, ...added.map(() => false)],
        hidden: row.hidden,
      };
    });
    return { ...table, headers: [...renamed, ...added.map(({ header }) => header)], rows };
  });
