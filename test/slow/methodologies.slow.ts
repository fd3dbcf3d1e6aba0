import { METHODOLOGIES } from "../../src/methodologies";
import { fileCells, type FileCell } from "./fileCells";
import { startLibreOffice, type LibreOffice } from "./libreOffice";
import { Coverage, EXPECTED } from "./random/coverage";
import { compareFormulas } from "./random/differences";
import { excelProblems } from "./random/excelLimits";
import { judgedProgrammes } from "./random/judgedProgrammes";

/** The same programmes every time; each methodology has its own. */
const SEED = 20_211_231;
const PROGRAMMES = 20;
const LEAST_WORKBOOKS = 200;

const coverage = new Coverage();
let workbooks = 0;
let formulas = 0;
let office: LibreOffice;

beforeAll(async () => {
  office = await startLibreOffice();
});

afterAll(() => office.remove());

/** Columns of the steps, without their numbers; the data of charts stand to their right, and a plan of 100 % is no result of anything. */
const STEP_CELL = /^[B-F]\d/u;

/** Formulas that Excel would not take, and numbers of the calculation that do not follow their cells. */
function problems(cells: ReadonlyMap<string, ReadonlyMap<string, FileCell>>): string[] {
  const refused = [...cells].flatMap(([sheet, filled]) =>
    [...filled].flatMap(([cell, { formula }]) => (formula === null ? [] : excelProblems(formula).map((problem) => `${sheet}!${cell}: ${problem}`))),
  );
  const dead = [...(cells.get("Расчёт эффективности") ?? [])].filter(([cell, { formula, value }]) => typeof value === "number" && formula === null && STEP_CELL.test(cell));
  return [...refused, ...dead.map(([cell]) => `Расчёт эффективности!${cell}: a number without a formula`)];
}

describe("LibreOffice recalculates random programmes to the values that the engine computed", () => {
  it.each(METHODOLOGIES.map(({ id }, position) => [id, SEED + position] as const))("%s, seed %d", async (id, seed) => {
    const books = await judgedProgrammes(id, seed, PROGRAMMES);
    const recalculated = await office.recalculate(Object.fromEntries(books.map(({ name, bytes }) => [name, bytes])));
    for (const { name, assessed, bytes } of books) {
      const cells = fileCells(bytes);
      const there = fileCells(recalculated[name] ?? new Uint8Array());
      const comparison = compareFormulas(cells, (sheet, cell) => there.get(sheet)?.get(cell)?.value ?? "");
      expect({ name, different: comparison.different, problems: problems(cells) }).toEqual({ name, different: [], problems: [] });
      coverage.add(assessed);
      workbooks += 1;
      formulas += comparison.formulas;
    }
  });

  it("has come upon every methodology, every choice, every kind of cell and many ties of rounding", () => {
    process.stdout.write(`Seeds from ${SEED}: ${workbooks} workbooks, ${formulas} formula cells, ${coverage.ties} ties of rounding.\n`);
    expect(coverage.missing(EXPECTED)).toEqual([]);
    expect(METHODOLOGIES.filter(({ id }) => coverage.count(`preset: ${id}`) < PROGRAMMES / 2)).toEqual([]);
    expect(coverage.ties).toBeGreaterThan(LEAST_WORKBOOKS);
    expect(workbooks).toBeGreaterThanOrEqual(LEAST_WORKBOOKS);
  });
});
