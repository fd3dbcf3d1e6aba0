import { METHODOLOGIES } from "../../src/methodologies";
import { parseCellName } from "../../src/workbook/cell";
import { calculateWorkbook } from "../host/calculation";
import { loadWorkbook } from "../host/xlsx/loadWorkbook";
import { fileCells } from "../slow/fileCells";
import { compareFormulas } from "../slow/random/differences";
import { excelProblems } from "../slow/random/excelLimits";
import { judgedProgrammes } from "../slow/random/judgedProgrammes";

/** A few of the programmes that the slow test gives to LibreOffice, recalculated by the formula engine of the stand-in host. */
const SEED = 7;
const TIMEOUT = 60_000;

describe("a random programme is recalculated to the values that the engine computed", () => {
  it.each(METHODOLOGIES.filter((_, position) => position % 2 === 0).map(({ id }) => id))("%s", async (id) => {
    const [book] = await judgedProgrammes(id, SEED, 1);
    if (book === undefined) throw new Error("The programme was refused: choose another seed");
    const workbook = await loadWorkbook(book.bytes);
    calculateWorkbook(workbook);
    const cells = fileCells(book.bytes);
    const { formulas, different } = compareFormulas(cells, (sheet, name) => {
      const { row, column } = parseCellName(name);
      const value = workbook.sheet(sheet)?.cell(row, column).value ?? null;
      return value !== null && typeof value === "object" ? value.error : value;
    });
    expect(different).toEqual([]);
    expect([...cells.values()].flatMap((filled) => [...filled.values()].flatMap(({ formula }) => excelProblems(formula ?? "")))).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  }, TIMEOUT);
});
