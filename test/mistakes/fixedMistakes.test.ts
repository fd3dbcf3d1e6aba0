import { judge } from "../../src/app/judge";
import { resultView } from "../../src/app/views";
import { fixableIn } from "../../src/app/fixing/fixableIn";
import { messagesFor } from "../../src/messages/messagesFor";
import { dataFixes } from "../../src/tables/fixing/dataFixes";
import { fixingBook } from "../../src/tables/fixing/fixingTable";
import { mergedEdits } from "../../src/tables/fixing/mergedEdits";
import { readCode } from "../../src/tables/reading/readText";
import type { CellContent } from "../../src/workbook/cell";
import type { TableData } from "../../src/workbook/tableData";
import { editedTables } from "../golden/editedTables";
import { sampleTables } from "../golden/sampleTables";
import { withCell, withCells, withTable } from "../golden/workbookEdits";

/** A mistake that can be mended without a doubt, and the code by which it is found. */
interface MendableMistake {
  readonly tables: readonly TableData[];
  readonly code: string;
  /** How many findings of the code there are. */
  readonly count?: number;
}

const sample = sampleTables();
/** The measures of the first subprogramme numbered «5.1» to «5.8»; the money refers to them. */
const decimalNumbers = [
  ["Мероприятия", "№"],
  ["Расходы", "№ мероприятия"],
].reduce<readonly TableData[]>(
  (tables, [name = "", header = ""]) =>
    withTable(tables, name, (table) => {
      const [own, number] = [table.headers.indexOf("Подпрограмма"), table.headers.indexOf(header)];
      const renumbered = (cells: readonly CellContent[]) => cells.map((content, column) => (column === number && cells[own] === "1" ? `5.${readCode(content) ?? ""}` : content));
      return { ...table, rows: table.rows.map((row) => ({ ...row, cells: renumbered(row.cells) })) };
    }),
  sample,
);
/** «5.1» stands here. */
const numberCell = "Мероприятия!C2";

const MISTAKES: Readonly<Record<string, MendableMistake>> = {
  "numbers as text": { tables: withCells(sample, { "Показатели!G3": "68,0", "Показатели!H3": " 69 " }), code: "I06", count: 2 },
  "a number with a point, as text": { tables: withCell(sample, "Расходы!F3", "56.44", "@"), code: "I06" },
  "a Latin letter in an executor's name": { tables: withCell(sample, "Мероприятия!F3", "Oтдел муниципальной службы и кадров"), code: "B06" },
  "needless spaces": { tables: withCells(sample, { "Мероприятия!D3": "Оценка  наличия актов ", "Показатели!C3": " Доля служащих" }), code: "B06", count: 2 },
  "absence marked in two ways": { tables: withCells(sample, { "Показатели!H2": "-", "Показатели!I3": "х", "Показатели!I4": "-" }), code: "B07" },
  // 44201 is 05.01.2021: what Excel makes of «5.1» typed in 2021.
  "a number that became a date": { tables: withCell(decimalNumbers, numberCell, 44201, "d-mmm"), code: "B01" },
  "a number that became another one": { tables: withCell(decimalNumbers, numberCell, 5.1), code: "B01" },
  "a required header misspelt": {
    tables: withTable(sample, "Показатели", (table) => ({ ...table, headers: table.headers.map((header) => (header === "Направление" ? "Направлние" : header)) })),
    code: "B03",
  },
};

const codesOf = (tables: readonly TableData[]): string[] => judge(tables).findings.map(({ code }) => code);
const figuresOf = (tables: readonly TableData[]): unknown => {
  const judgement = judge(tables);
  return judgement.kind === "assessed" ? resultView(judgement.assessment, messagesFor("ru")) : judgement.findings;
};
const mended = (tables: readonly TableData[]): TableData[] => editedTables(tables, mergedEdits(dataFixes(fixingBook({ tables, sheetNames: [] }), [])));

describe.each(Object.entries(MISTAKES))("%s", (_, { tables, code, count = 1 }) => {
  it("is found, and can be mended", () => {
    const found = judge(tables).findings.filter((finding) => finding.code === code);
    expect(found).toHaveLength(count);
    expect(found.every(fixableIn(tables))).toBe(true);
  });

  it("is gone after the mending, and the figures are those of the undamaged programme", () => {
    const after = mended(tables);
    expect(codesOf(after).filter((other) => other === code)).toEqual([]);
    expect(figuresOf(after)).toEqual(figuresOf(sample));
  });
});

test("what is right is not mended", () => {
  for (const tables of [sample, decimalNumbers]) expect(dataFixes(fixingBook({ tables, sheetNames: [] }), [])).toEqual([]);
});

test("a missing column comes back empty, and then its cells are what is missing", () => {
  const tables = withTable(sample, "Мероприятия", (table) => ({ ...table, headers: table.headers.map((header) => (header === "Статус" ? "Готовность" : header)) }));
  expect(codesOf(tables)).toContain("B03");
  const after = mended(tables);
  expect(after.find(({ name }) => name === "Мероприятия")?.headers.slice(-1)).toEqual(["Статус"]);
  expect(codesOf(after)).toContain("M19");
  expect(codesOf(after)).not.toContain("B03");
});
