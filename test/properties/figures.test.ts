import fc from "fast-check";
import { jsonOfTables } from "../golden/jsonOfTables";
import { sampleTables } from "../golden/sampleTables";
import { withCell, withColumns, withRow, withTable } from "../golden/workbookEdits";
import type { CellContent } from "../../src/workbook/cell";
import type { TableData } from "../../src/workbook/tableData";
import { spellingOf } from "./spellings";

const sample = sampleTables();
const ROWS = ["Показатели", "Мероприятия", "Расходы"] as const;
const runs = { numRuns: 25 };

/** What is said of how a value is written, not of the value. */
const OF_WRITING = ["I06", "B06", "B07", "R15"];

/** All figures, whatever the order of the rows they come from. */
function figuresOf(tables: readonly TableData[]): unknown {
  const { status, indicators, measures, expenditure, subprogrammes, result, findings } = jsonOfTables(tables);
  const sorted = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();
  return {
    status,
    indicators: sorted(indicators),
    measures,
    expenditure: { ...expenditure, bySource: sorted(expenditure?.bySource ?? []) },
    subprogrammes: sorted(subprogrammes),
    result,
    codes: findings.map(({ code }) => code).filter((code) => !OF_WRITING.includes(code)),
  };
}

const FIGURES = figuresOf(sample);

const permutation = (length: number): fc.Arbitrary<number[]> => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
const lengthOf = (name: string, of: (table: TableData) => number): number => of(sample.find((table) => table.name === name) as TableData);

it("rows in any order give the same figures", () => {
  fc.assert(
    fc.property(fc.tuple(...ROWS.map((name) => permutation(lengthOf(name, ({ rows }) => rows.length)))), (orders) => {
      const shuffled = ROWS.reduce<TableData[]>(
        (tables, name, index) => withTable(tables, name, (table) => ({ ...table, rows: (orders[index] ?? []).flatMap((row) => table.rows[row] ?? []) })),
        sample,
      );
      expect(figuresOf(shuffled)).toEqual(FIGURES);
    }),
    runs,
  );
});

it("columns in any order, with others between them, give the same figures", () => {
  fc.assert(
    fc.property(fc.tuple(...ROWS.map((name) => permutation(lengthOf(name, ({ headers }) => headers.length) + 1))), (orders) => {
      const shuffled = ROWS.reduce<TableData[]>((tables, name, index) => withTable(tables, name, (table) => withColumns(withStrangeColumn(table), orders[index] ?? [])), sample);
      expect(figuresOf(shuffled)).toEqual(FIGURES);
    }),
    runs,
  );
});

const withStrangeColumn = (table: TableData): TableData => ({
  ...table,
  headers: [...table.headers, "Примечание"],
  rows: table.rows.map((row, index) => ({ ...row, cells: [...row.cells, index], formats: [...row.formats, "General"] })),
});

describe("one value in any spelling gives the same figures", () => {
  const few = withTable(sample, "Мероприятия", (table) => ({ ...table, rows: table.rows.slice(0, 2) }));

  it.each(["Показатели!G3", "Показатели!H3", "Расходы!F2", "Расходы!G3"])("%s", (address) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }).chain((thousandths) => fc.tuple(fc.constant(thousandths), spellingOf(thousandths))),
        ([thousandths, { content, format }]) => {
          expect(figuresOf(withCell(few, address, content, format))).toEqual(figuresOf(withCell(few, address, thousandths / 1000)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const BLANK: readonly Readonly<Record<string, CellContent>>[] = [{}, { "№": 99 }, { "№": " ", Наименование: "–" }, { Подпрограмма: "2" }];
const BANDS = ["Раздел 2 Подпрограмма «Противодействие коррупции в Партизанском городском округе»", "Подпрограмма 1", "2.5. Иные меры", "Раздел 3. Прочее"];
const BAND_COLUMN = { Показатели: "Показатель", Мероприятия: "Мероприятие", Расходы: "Наименование" } as const;

describe("rows that are no data change nothing", () => {
  it("blank ones", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.constantFrom(...ROWS), before: fc.nat(7), row: fc.constantFrom(...BLANK) }), { maxLength: 8 }), (blanks) => {
        expect(figuresOf(blanks.reduce((tables, { name, before, row }) => withRow(tables, name, before, row), sample))).toEqual(FIGURES);
      }),
      runs,
    );
  });

  // The first indicator belongs to the programme itself: a band above it would give it to a subprogramme, so bands stand below it.
  it("bands, where every row names its subprogramme", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.constantFrom(...ROWS), before: fc.integer({ min: 1, max: 7 }), band: fc.constantFrom(...BANDS) }), { maxLength: 8 }), (bands) => {
        expect(figuresOf(bands.reduce((tables, { name, before, band }) => withRow(tables, name, before, { [BAND_COLUMN[name]]: band }), sample))).toEqual(FIGURES);
      }),
      runs,
    );
  });
});

it("bands instead of the column «Подпрограмма» give the same figures", () => {
  const banded = ROWS.reduce<TableData[]>((tables, name) => {
    const column = lengthOf(name, ({ headers }) => headers.indexOf("Подпрограмма"));
    const codes = (sample.find((table) => table.name === name)?.rows ?? []).map(({ cells }) => cells[column]);
    const emptied = withTable(tables, name, (table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, index) => (index === column ? null : cell)) })) }));
    return ["2", "1"].reduce<TableData[]>((changed, code) => withRow(changed, name, codes.indexOf(code), { [BAND_COLUMN[name]]: `Подпрограмма ${code}` }), emptied);
  }, sample);
  expect(figuresOf(banded)).toEqual(FIGURES);
});
