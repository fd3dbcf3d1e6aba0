import { judge } from "../../src/app/judge";
import { findingsRu } from "../../src/messages/findings/ru";
import { findingWords } from "../../src/report/findingView";
import type { CellContent } from "../../src/workbook/cell";
import type { TableData, TableRow } from "../../src/workbook/tableData";
import { sampleTables } from "../golden/sampleTables";
import { withCell, withTable } from "../golden/workbookEdits";
import { SMALL_MISTAKES, type SmallMistake } from "./moreMistakes";

const blankRow = (width: number): TableRow => ({ cells: Array(width).fill(null), formats: Array(width).fill("General"), formulas: Array(width).fill(false), hidden: false });

/** Two slots below every table, so that a mistake may add a row. */
const roomy = (tables: readonly TableData[]): TableData[] =>
  tables.map((table) => (table.name === "Программа" ? table : { ...table, rows: [...table.rows, blankRow(table.headers.length), blankRow(table.headers.length)] }));

function workbookWith({ cells, formats = {}, header, passport = {}, hidden }: SmallMistake): TableData[] {
  let tables = roomy(sampleTables());
  if (Object.keys(passport).length > 0) {
    const rows = Object.entries(passport).map(([label, value]): TableRow => ({ ...blankRow(2), cells: [label, value] as CellContent[] }));
    tables = withTable(tables, "Программа", (table) => ({ ...table, rows: [...table.rows, ...rows] }));
    tables = withTable(tables, "Подпрограммы", (table) => ({ ...table, topLeft: { ...table.topLeft, row: table.topLeft.row + rows.length } }));
  }
  if (header !== undefined) tables = withTable(tables, header.table, (table) => ({ ...table, headers: table.headers.map((title) => (title === header.from ? header.to : title)) }));
  if (hidden !== undefined) tables = withTable(tables, hidden.table, (table) => ({ ...table, rows: table.rows.map((row, index) => (index === hidden.row ? { ...row, hidden: true } : row)) }));
  return Object.entries(cells).reduce((changed, [address, content]) => withCell(changed, address, content, formats[address]), tables);
}

describe.each(Object.entries(SMALL_MISTAKES))("%s", (_, mistake) => {
  const found = findingWords(judge(workbookWith(mistake)).findings, findingsRu).filter(
    ({ finding, address, severity }) => finding.code === mistake.code && address === mistake.cell && severity === mistake.severity,
  );

  it("is found once, at its cell, with its severity", () => {
    expect(found).toHaveLength(1);
  });

  it("is told in words", () => {
    for (const words of mistake.says) expect(found[0]?.message).toContain(words);
    expect(found[0]?.why).toMatch(/\.$/u);
  });
});

it("none of these mistakes stands in the programme itself", () => {
  const own = new Set(findingWords(judge(roomy(sampleTables())).findings, findingsRu).map(({ finding, address }) => `${finding.code} ${address ?? ""}`));
  expect(Object.values(SMALL_MISTAKES).filter(({ code, cell }) => own.has(`${code} ${cell ?? ""}`))).toEqual([]);
});
