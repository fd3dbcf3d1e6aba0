import type { Fix, FixKind } from "../../../../src/tables/fixing/fix";
import { dataFixes, templateFixes } from "../../../../src/tables/fixing/dataFixes";
import { fixingBook } from "../../../../src/tables/fixing/fixingTable";
import { cellName, type CellContent } from "../../../../src/workbook/cell";
import type { ColumnLists } from "../../../../src/workbook/tableEdits";
import type { TableData } from "../../../../src/workbook/tableData";

/** A mending in short: kind, cell, what becomes of it. */
export const short = ({ kind, place, before, after }: Fix): readonly [FixKind, string, CellContent | string, CellContent | string] => [
  kind,
  place === null ? "–" : `${place.sheet}!${cellName(place)}`,
  sideOf(before),
  sideOf(after),
];

function sideOf(side: Fix["before"]): CellContent | string {
  switch (side.kind) {
    case "content":
      return side.content;
    case "header":
      return side.text;
    case "column":
      return side.present ? "there" : "not there";
    case "list":
      return side.state;
    case "format":
      return side.format;
  }
}

/** A workbook of these tables alone. */
export const bookOf = (tables: readonly TableData[], ...sheetNames: string[]) => fixingBook({ tables, sheetNames });

/** What «Исправить» offers. */
export const fixesOf = (tables: readonly TableData[], kinds?: readonly FixKind[], lists: readonly ColumnLists[] = []) =>
  dataFixes(bookOf(tables), lists)
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(short);

/** What «Восстановить шаблон» offers. */
export const restoringOf = (tables: readonly TableData[], lists: readonly ColumnLists[] = []) => templateFixes(bookOf(tables), lists).map(short);
