import fc from "fast-check";
import type { CellContent } from "../../src/workbook/cell";
import type { TableData } from "../../src/workbook/tableData";
import { sampleTables } from "../golden/sampleTables";
import { withCell, withColumns, withRow, withTable } from "../golden/workbookEdits";
import { saidOf } from "./said";
import { spellingOf } from "./spellings";

const sample = sampleTables();
const ROWS = ["Показатели", "Мероприятия", "Расходы"] as const;
const runs = { numRuns: 25 };

const SAID = saidOf(sample);

const permutation = (length: number): fc.Arbitrary<number[]> => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
const lengthOf = (name: string, of: (table: TableData) => number): number => of(sample.find((table) => table.name === name) as TableData);

it("rows in any order give the same figures and findings", () => {
  fc.assert(
    fc.property(fc.tuple(...ROWS.map((name) => permutation(lengthOf(name, ({ rows }) => rows.length)))), (orders) => {
      const shuffled = ROWS.reduce<TableData[]>(
        (tables, name, index) => withTable(tables, name, (table) => ({ ...table, rows: (orders[index] ?? []).flatMap((row) => table.rows[row] ?? []) })),
        sample,
      );
      expect(saidOf(shuffled)).toEqual(SAID);
    }),
    runs,
  );
});

it("columns in any order, with others between them, give the same figures and findings", () => {
  fc.assert(
    fc.property(fc.tuple(...ROWS.map((name) => permutation(lengthOf(name, ({ headers }) => headers.length) + 1))), (orders) => {
      const shuffled = ROWS.reduce<TableData[]>((tables, name, index) => withTable(tables, name, (table) => withColumns(withStrangeColumn(table), orders[index] ?? [])), sample);
      expect(saidOf(shuffled)).toEqual(SAID);
    }),
    runs,
  );
});

const withStrangeColumn = (table: TableData): TableData => ({
  ...table,
  headers: [...table.headers, "Примечание"],
  rows: table.rows.map((row, index) => ({ ...row, cells: [...row.cells, index], formats: [...row.formats, "General"] })),
});

describe("one value in any spelling gives the same figures and findings", () => {
  const few = withTable(sample, "Мероприятия", (table) => ({ ...table, rows: table.rows.slice(0, 2) }));
  const value = fc.integer({ min: 1, max: 5_000_000 }).chain((thousandths) => fc.tuple(fc.constant(thousandths), spellingOf(thousandths)));
  const CELLS = ["Показатели!G3", "Показатели!H3", "Расходы!F2", "Расходы!G3"] as const;

  it.each(CELLS)("%s", (address) => {
    fc.assert(
      fc.property(value, ([thousandths, { content, format }]) => {
        expect(saidOf(withCell(few, address, content, format))).toEqual(saidOf(withCell(few, address, thousandths / 1000)));
      }),
      { numRuns: 60 },
    );
  });

  it("a mixture of spellings over all of them", () => {
    fc.assert(
      fc.property(fc.tuple(value, value, value, value), (values) => {
        const write = (spelled: boolean): TableData[] =>
          values.reduce<TableData[]>((tables, [thousandths, { content, format }], index) => {
            const address = CELLS[index] ?? "";
            return spelled ? withCell(tables, address, content, format) : withCell(tables, address, thousandths / 1000);
          }, few);
        expect(saidOf(write(true))).toEqual(saidOf(write(false)));
      }),
      runs,
    );
  });
});

const BLANK: readonly Readonly<Record<string, CellContent>>[] = [{}, { "№": 99 }, { "№": " ", Наименование: "–" }, { Подпрограмма: "2" }];
const BANDS = ["Раздел 1 Подпрограмма «Противодействие коррупции в Партизанском городском округе»", "Подпрограмма 1", "2.5. Иные меры", "Раздел 1. Прочее"];
const BAND_COLUMN = { Показатели: "Показатель", Мероприятия: "Мероприятие", Расходы: "Наименование" } as const;

describe("rows that are no data change nothing", () => {
  it("blank ones", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.constantFrom(...ROWS), before: fc.nat(7), row: fc.constantFrom(...BLANK) }), { maxLength: 8 }), (blanks) => {
        expect(saidOf(blanks.reduce((tables, { name, before, row }) => withRow(tables, name, before, row), sample))).toEqual(SAID);
      }),
      runs,
    );
  });

  // The first indicator belongs to the programme itself: a band above it would give it to a subprogramme, so bands stand below it.
  it("bands, where every row names its subprogramme", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.constantFrom(...ROWS), before: fc.integer({ min: 1, max: 7 }), band: fc.constantFrom(...BANDS) }), { maxLength: 8 }), (bands) => {
        expect(saidOf(bands.reduce((tables, { name, before, band }) => withRow(tables, name, before, { [BAND_COLUMN[name]]: band }), sample))).toEqual(SAID);
      }),
      runs,
    );
  });
});

it("bands instead of the column «Подпрограмма» give the same figures and findings", () => {
  const banded = ROWS.reduce<TableData[]>((tables, name) => {
    const column = lengthOf(name, ({ headers }) => headers.indexOf("Подпрограмма"));
    const codes = (sample.find((table) => table.name === name)?.rows ?? []).map(({ cells }) => cells[column]);
    const emptied = withTable(tables, name, (table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, index) => (index === column ? null : cell)) })) }));
    return ["2", "1"].reduce<TableData[]>((changed, code) => withRow(changed, name, codes.indexOf(code), { [BAND_COLUMN[name]]: `Подпрограмма ${code}` }), emptied);
  }, sample);
  expect(saidOf(banded)).toEqual(SAID);
});
