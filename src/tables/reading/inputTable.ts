import type { FindingFacts, Finding } from "../../domain/finding";
import type { OwnValue } from "../../domain/model/rowSource";
import type { SourceCell } from "../../domain/sourceCell";
import { isCellError, type CellContent } from "../../workbook/cell";
import type { RangeSpec } from "../../workbook/sheetSpec";
import type { TableData, TableRow } from "../../workbook/tableData";
import type { TableDefinition } from "../definitions/tableDefinition";
import { normalise, unifySpaces } from "../normalise";
import { tableHeader, type TableHeader } from "../recognising/tableHeader";
import { exampleField, isExampleMark } from "./exampleRow";
import { isFilledExample } from "./filledExample";
import { headerName, headerUnit } from "./headerUnit";
import { readText } from "./readText";

/** A table of the workbook whose columns have been recognised; hands out cells by field and collects findings. */
export interface InputTable<Field extends string> {
  readonly definition: TableDefinition<Field>;
  readonly rows: readonly InputRow<Field>[];
  /** Units of money that headers name, with the cells of the headers. */
  readonly units: readonly { readonly header: string; readonly unit: string; readonly cell: SourceCell }[];
  /** Merged cells that reach into rows of data. */
  readonly merges: readonly RangeSpec[];
  /** Where to point when no row is concerned. */
  readonly corner: SourceCell;
}

export interface InputRow<Field extends string> {
  content(field: Field): CellContent;
  format(field: Field): string;
  isFormula(field: Field): boolean;
  /** The field's cell; undefined when the table lacks the column. */
  cell(field: Field): SourceCell | undefined;
  readonly cells: Readonly<Partial<Record<Field, SourceCell>>>;
  /** What stands in columns that no form reads, by header. */
  readonly own: Readonly<Record<string, OwnValue>>;
  readonly hidden: boolean;
  /** All contents of the row, unknown columns included, in column order. */
  readonly contents: readonly CellContent[];
  /** All texts of the row, unknown columns included, in column order. */
  readonly texts: readonly string[];
}

const isNamed = (written: string, names: readonly string[]): boolean => names.map(normalise).includes(normalise(written));

/** Finds a table of the contract by its name or alias. */
export const findTable = (tables: readonly TableData[], { name, alias }: TableDefinition): TableData | undefined =>
  tables.find((table) => isNamed(table.name, [name, alias]));

/** B16: tables of the same meaning, in Russian and in English: only the first would be read. */
export function repeatedTableFindings(tables: readonly TableData[], { name, alias }: TableDefinition): Finding[] {
  const [first, second, ...others] = tables.filter((table) => isNamed(table.name, [name, alias]));
  if (second === undefined) return [];
  const names = [first?.name ?? name, second.name, ...others.map((table) => table.name)];
  const cell: SourceCell = { table: name, sheet: second.sheet, row: second.topLeft.row, column: second.topLeft.column, text: null };
  return [{ code: "B16", twice: "table", names, table: name, cell, row: null }];
}

/** Recognises the columns of a table; a missing table or required column becomes a finding. */
export function openTable<Field extends string>(
  tables: readonly TableData[],
  definition: TableDefinition<Field>,
  report: (finding: Finding) => void,
): InputTable<Field> | null {
  const table = findTable(tables, definition);
  if (table === undefined) {
    report({ code: "B03", missing: "table", name: definition.name, table: definition.name, cell: null, row: null });
    return null;
  }
  const corner: SourceCell = { table: definition.name, sheet: table.sheet, row: table.topLeft.row, column: table.topLeft.column, text: null };
  const { positions, headerRows, headers } = tableHeader(table, definition);
  for (const { field, required, header } of definition.columns) {
    if (required && !positions.has(field)) report({ code: "B03", missing: "column", name: header, table: definition.name, cell: corner, row: null });
  }
  reportRepeatedColumns(definition, headers, corner, report);
  reportOtherWords(definition, { positions, headerRows, headers }, corner, report);
  const own = ownColumns(table.headers, positions);
  const dataRows = table.rows.slice(0, filledRows(table)).map((row, index) => inputRow(definition.name, table, row, index, positions, own)).slice(headerRows);
  const rows = dataRows.filter((row) => !isExampleRow(row, definition));
  reportFilledExamples(dataRows, definition, report);
  const units = [...positions.values()].flatMap((position) => {
    const header = headers[position] ?? "";
    const unit = headerUnit(header);
    return unit === null ? [] : [{ header, unit, cell: { ...corner, column: table.topLeft.column + position, text: header } }];
  });
  const firstRow = table.topLeft.row + 1 + headerRows;
  const merges = (table.merges ?? []).filter(({ bottom }) => bottom >= firstRow);
  return { definition, rows, units, merges, corner };
}

/** Rows up to the last one that holds anything: a table may reach down to the end of the sheet. */
function filledRows({ rows }: TableData): number {
  let count = rows.length;
  while (count > 0 && rows[count - 1]?.cells.every((content) => content === null) === true) count -= 1;
  return count;
}

/** B16: columns of the same meaning, in Russian and in English: only one would be read. */
function reportRepeatedColumns(definition: TableDefinition, headers: readonly string[], corner: SourceCell, report: (finding: Finding) => void): void {
  for (const { header, alias } of definition.columns) {
    const places = headers.flatMap((written, position) => (isNamed(written, [header, alias]) ? [position] : []));
    const [, second] = places;
    if (second === undefined) continue;
    const names = places.map((position) => unifySpaces(headers[position] ?? ""));
    report({ code: "B16", twice: "column", names, table: definition.name, cell: { ...corner, column: corner.column + second }, row: null });
  }
}

/** Columns that were recognised by other words than ours: most likely right, and to be looked at once. */
function reportOtherWords<Field extends string>({ name, columns }: TableDefinition<Field>, { positions, headers }: TableHeader<Field>, corner: SourceCell, report: (finding: Finding) => void): void {
  const others = columns.flatMap(({ field, header, alias }) => {
    const position = positions.get(field);
    const written = position === undefined ? "" : unifySpaces(headers[position] ?? "");
    return position === undefined || [header, alias].map(normalise).includes(headerName(written)) || [header, alias].map(normalise).includes(normalise(written)) ? [] : [{ header, written, position }];
  });
  const [first] = others;
  if (first === undefined) return;
  const cell = { ...corner, column: corner.column + first.position };
  report({ code: "B14", written: others.map(({ written }) => written), columns: others.map(({ header }) => header), table: name, cell, row: null });
}

/** An example's row is no data for anybody who reads the table. */
function isExampleRow<Field extends string>(row: InputRow<Field>, definition: TableDefinition<Field>): boolean {
  const field = exampleField(definition);
  return field !== null && isExampleMark(row.content(field as Field));
}

/** Rows that a person filled in and left marked as an example: they are read by nobody, and that must be said. */
function reportFilledExamples<Field extends string>(rows: readonly InputRow<Field>[], definition: TableDefinition<Field>, report: (finding: Finding) => void): void {
  const { columns, name } = definition;
  const mark = exampleField(definition) as Field | null;
  const title = columns.find(({ field }) => field === "name")?.field;
  for (const row of rows) {
    if (mark === null || !isExampleRow(row, definition)) continue;
    if (!isFilledExample(name, new Map(columns.map(({ field, header }) => [header, row.content(field)])))) continue;
    report({ code: "B15", table: name, cell: row.cell(mark) ?? null, row: title === undefined ? null : readText(row.content(title)) });
  }
}

function inputRow<Field extends string>(
  name: string,
  table: TableData,
  row: TableRow,
  index: number,
  positions: ReadonlyMap<Field, number>,
  ownPositions: readonly number[],
): InputRow<Field> {
  const cells: Partial<Record<Field, SourceCell>> = {};
  for (const [field, position] of positions) {
    const content = row.cells[position] ?? null;
    const text = typeof content === "string" ? content : null;
    cells[field] = { table: name, sheet: table.sheet, row: table.topLeft.row + 1 + index, column: table.topLeft.column + position, text };
  }
  const own = ownValues(name, table, row, index, ownPositions);
  const at = (field: Field): number => positions.get(field) ?? -1;
  return {
    content: (field) => row.cells[at(field)] ?? null,
    format: (field) => row.formats[at(field)] ?? "General",
    isFormula: (field) => row.formulas[at(field)] ?? false,
    cell: (field) => cells[field],
    cells,
    own,
    hidden: row.hidden,
    contents: row.cells,
    texts: row.cells.flatMap((content) => readText(content) ?? []),
  };
}

/** Columns of the contract that no form shows as its own. */
const SHOWN_BY_HEADER = new Set<string>(["subprogramme", "section", "kind", "appropriated"]);

/** The columns that can be shown in a form by their header. */
function ownColumns(headers: readonly string[], positions: ReadonlyMap<string, number>): number[] {
  const read = new Set([...positions].flatMap(([field, position]) => (SHOWN_BY_HEADER.has(field) ? [] : [position])));
  return headers.flatMap((_, position) => (read.has(position) ? [] : [position]));
}

/** What stands in those columns. */
function ownValues(name: string, table: TableData, row: TableRow, index: number, positions: readonly number[]): Readonly<Record<string, OwnValue>> {
  return Object.fromEntries(
    positions.flatMap((position): [string, OwnValue][] => {
      const content = row.cells[position] ?? null;
      if (isCellError(content)) return [];
      const text = typeof content === "string" ? content : null;
      const cell = { table: name, sheet: table.sheet, row: table.topLeft.row + 1 + index, column: table.topLeft.column + position, text };
      const value = text === null ? content : text.trim() === "" ? null : text.trim();
      return [[table.headers[position] ?? "", { cell, value, format: row.formats[position] ?? "General" }]];
    }),
  );
}

/** A finding about one field of a row. */
export function fieldFinding<Field extends string>(
  table: InputTable<Field>,
  row: InputRow<Field>,
  field: Field,
  name: string | null,
  facts: FindingFacts,
): Finding {
  return { ...facts, table: table.definition.name, cell: row.cell(field) ?? null, row: name };
}

/** One finding for every cell of the table's own columns that holds an Excel error value. */
export function errorValueFindings<Field extends string>(table: InputTable<Field>): Finding[] {
  return table.rows.flatMap((row) =>
    table.definition.columns.flatMap(({ field }): Finding[] => {
      const content = row.content(field);
      return isCellError(content) ? [fieldFinding(table, row, field, null, { code: "B02", value: content.error })] : [];
    }),
  );
}
