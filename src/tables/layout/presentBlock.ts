import { isCellError, type CellContent } from "../../workbook/cell";
import type { TableData } from "../../workbook/tableData";
import type { ColumnDefinition, TableDefinition } from "../definitions/tableDefinition";
import { normalise } from "../normalise";
import { findTable } from "../reading/inputTable";
import type { InputBlock, InputValue } from "../template/inputSheet";

const OWN_WIDTH = 30;

/** A table as it stands on a sheet that is written anew: the same rows, the user's own columns too. Null where that sheet has no such table. */
export function presentBlock(tables: readonly TableData[], definition: TableDefinition, sheet: string | null, listOf: (label: string) => readonly string[] | null = () => null): InputBlock | null {
  const table = findTable(tables, definition);
  if (table === undefined || table.sheet !== sheet) return null;
  const positionOf = ({ header, alias }: ColumnDefinition): number => table.headers.findIndex((own) => [header, alias].some((name) => normalise(name) === normalise(own)));
  const positions = definition.columns.map(positionOf);
  const own = table.headers.flatMap((header, position) => (positions.includes(position) ? [] : [{ header, position }]));
  const columns = [...definition.columns, ...own.map(({ header }): ColumnDefinition => ({ field: header, header, alias: header, required: false, width: OWN_WIDTH, hint: "", format: "text" }))];
  const rows = table.rows.map(({ cells }) => [...positions, ...own.map(({ position }) => position)].map((position) => inputValue(cells[position] ?? null)));
  return { definition: { ...definition, columns }, rows, rowHelp: rows.map(([label]) => ({ source: listOf(String(label ?? "")), prompt: null, format: null })) };
}

const YES_NO = { true: "да", false: "нет" } as const;

const inputValue = (content: CellContent): InputValue => (isCellError(content) ? null : typeof content === "boolean" ? YES_NO[content ? "true" : "false"] : content);
