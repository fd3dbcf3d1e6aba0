import type { CellState } from "../../workbook/tableEdits";
import { isDateFormat } from "../../workbook/numberFormat";
import type { Fix, FixKind, FixSide } from "./fix";
import type { FixingCell } from "./fixingTable";

/** The mending of one cell. */
export function cellFix(kind: FixKind, cell: FixingCell, after: CellState): Fix {
  const { table, column, row, position, content, format } = cell;
  const { data, definition } = table;
  const before: CellState = { content, format };
  return {
    kind,
    table: definition.name,
    header: column.header,
    place: { sheet: data.sheet, row: data.topLeft.row + 1 + row, column: data.topLeft.column + position },
    before: sideOf(before),
    after: sideOf(after),
    count: 1,
    edits: { cells: [{ table: data.name, row, column: position, before, after }] },
  };
}

const sideOf = ({ content, format }: CellState): FixSide => ({ kind: "content", content, isDate: typeof content === "number" && isDateFormat(format) });
