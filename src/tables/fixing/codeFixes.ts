import { isDateFormat } from "../../workbook/numberFormat";
import { readCode } from "../reading/readText";
import { CODES } from "../reading/raw/codeCells";
import { cellFix } from "./cellFix";
import { codeOfDate } from "./codeOfDate";
import { codeOfNumber, type CodeCell } from "./codeOfNumber";
import type { Fix } from "./fix";
import { columnCells, type FixingCell, type FixingTable } from "./fixingTable";

/** Fields that repeat codes of another table: field → table and field. */
const REFERENCES: Readonly<Record<string, readonly [table: string, field: string]>> = {
  subprogramme: ["Подпрограммы", "code"],
  measureNumber: ["Мероприятия", "number"],
};

/** Codes that became dates or numbers become text again: by their neighbours where they are given, by the table they come from where they are repeated. */
export function codeFixes(tables: readonly FixingTable[]): Fix[] {
  const given = tables.flatMap((table) => fixesOf(table, ({ field }) => CODES.has(field) && !(field in REFERENCES), sequenceCodes));
  const repeated = tables.flatMap((table) =>
    fixesOf(
      table,
      ({ field }) => field in REFERENCES,
      (cells, { field }) => {
        const known = knownCodes(tables, given, field);
        return cells.map((cell) => only(candidates(cell).filter((code) => known.has(code))));
      },
    ),
  );
  return [...given, ...repeated];
}

function fixesOf(table: FixingTable, isWanted: (column: FixingCell["column"]) => boolean, codesOf: (cells: readonly FixingCell[], column: FixingCell["column"]) => (string | null)[]): Fix[] {
  return table.definition.columns.filter(isWanted).flatMap((column) => {
    const cells = columnCells(table, column);
    if (!cells.some(isLost)) return [];
    const codes = codesOf(cells, column);
    return cells.flatMap((cell, index) => {
      const code = codes[index] ?? null;
      return code === null || !isLost(cell) ? [] : [cellFix("codes", cell, { content: code, format: "@" })];
    });
  });
}

/** A whole number is a code as good as its text. */
const isLost = ({ content, format, isFormula }: FixingCell): boolean => typeof content === "number" && !isFormula && (isDateFormat(format) || !Number.isInteger(content));

function sequenceCodes(cells: readonly FixingCell[]): (string | null)[] {
  const texts = cells.flatMap((cell) => (isLost(cell) ? [] : (readCode(cell.content) ?? [])));
  const subprogramme = (cell: FixingCell): string => readCode(cell.table.data.rows[cell.row]?.cells[cell.table.positions.get("subprogramme") ?? -1] ?? null) ?? "";
  const known: CodeCell[] = cells.map((cell) => {
    const group = subprogramme(cell);
    if (typeof cell.content !== "number") return { group, code: readCode(cell.content), number: null };
    if (isDateFormat(cell.format)) return { group, code: codeOfDate(cell.content, cell.format, texts), number: null };
    return Number.isInteger(cell.content) ? { group, code: String(cell.content), number: null } : { group, code: null, number: readCode(cell.content) };
  });
  return codeOfNumber(known);
}

/** What a damaged code may have been. */
function candidates({ content, format }: FixingCell): string[] {
  if (typeof content !== "number") return [];
  if (isDateFormat(format)) {
    const code = codeOfDate(content, format, ["0.0"]);
    return code === null ? [] : [code];
  }
  const number = readCode(content) ?? "";
  return /\.\d$/u.test(number) ? [number, `${number}0`] : [number];
}

const only = (codes: readonly string[]): string | null => (codes.length === 1 ? (codes[0] ?? null) : null);

function knownCodes(tables: readonly FixingTable[], given: readonly Fix[], field: string): Set<string> {
  const [name, source] = REFERENCES[field] ?? ["", ""];
  const table = tables.find(({ definition }) => definition.name === name);
  const column = table?.definition.columns.find((candidate) => candidate.field === source);
  if (table === undefined || column === undefined) return new Set();
  const whole = columnCells(table, column).filter((cell) => !isLost(cell));
  const mended = given.flatMap(({ table: of, header, after }) => (of === name && header === column.header && after.kind === "content" ? (readCode(after.content) ?? []) : []));
  return new Set([...whole.flatMap(({ content }) => readCode(content) ?? []), ...mended]);
}
