import { INPUT_FORMATS } from "../template/templateStyles";
import { CODES } from "../reading/raw/codeCells";
import { isDateFormat } from "../../workbook/numberFormat";
import type { CellEdit } from "../../workbook/tableEdits";
import type { Fix, FixSide } from "./fix";
import { columnCells, type FixingCell, type FixingTable } from "./fixingTable";

/**
 * Number formats that would spoil the next entry: codes that are not text, numbers that would become text or dates. Only where the present content keeps its
 * meaning: an empty cell, a code that is text, a number that is shown as text.
 */
export const formatFixes = (table: FixingTable): Fix[] =>
  table.definition.columns.flatMap((column): Fix[] => {
    const wanted = INPUT_FORMATS[column.format];
    const isHarmful = CODES.has(column.field) ? isHarmfulForCode : column.format === "number" || column.format === "money" ? isHarmfulForNumber : () => false;
    const cells = columnCells(table, column).filter((cell) => !cell.isFormula && isHarmful(cell));
    const [first] = cells;
    if (first === undefined) return [];
    const { data, definition } = table;
    return [
      {
        kind: "formats",
        table: definition.name,
        header: column.header,
        place: { sheet: data.sheet, row: data.topLeft.row + 1 + first.row, column: data.topLeft.column + first.position },
        before: sideOf(first.format),
        after: sideOf(wanted),
        count: cells.length,
        edits: { cells: cells.map((cell): CellEdit => ({ table: data.name, row: cell.row, column: cell.position, before: stateOf(cell, cell.format), after: stateOf(cell, wanted) })) },
      },
    ];
  });

const stateOf = ({ content }: FixingCell, format: string): CellEdit["before"] => ({ content, format });

const isHarmfulForCode = ({ content, format }: FixingCell): boolean => format !== "@" && (content === null || typeof content === "string");

const isHarmfulForNumber = ({ content, format }: FixingCell): boolean =>
  format === "@" ? content === null || typeof content === "number" : content === null && isDateFormat(format);

const sideOf = (format: string): FixSide => ({ kind: "format", format: format === "@" ? "text" : isDateFormat(format) ? "date" : /[0#]|^general$/iu.test(format) ? "number" : "other" });
