import { Homes, type Home } from "../../../../src/report/formula/homes";
import { coveringRanges, inputRanges, overRanges } from "../../../../src/report/formula/ranges";
import { cellAt } from "../../domain/rows";

/** Homes in column G (6) of a sheet, in the given rows. */
function settled(rows: readonly number[], sheet = "form"): { homes: Homes; at: (...wanted: number[]) => Home[] } {
  const homes = new Homes();
  rows.forEach((row) => homes.settle(`figure:${row}`, { sheet, row, column: 6 }));
  return { homes, at: (...wanted) => wanted.map((row) => ({ sheet, row, column: 6 })) };
}

describe("ranges over generated cells", () => {
  it("one range, although titles stand between the figures", () => {
    const { homes, at } = settled([8, 10, 13]);
    expect(coveringRanges(at(8, 10, 13), homes, "form")).toEqual(["G9:G14"]);
  });

  it("no range over a figure that does not belong", () => {
    const { homes, at } = settled([8, 9, 10, 12]);
    expect(coveringRanges(at(8, 10, 12), homes, "form")).toEqual(["G9", "G11:G13"]);
  });

  it("in any order of the figures, and by column", () => {
    const homes = new Homes();
    const places: Home[] = [
      { sheet: "form", row: 5, column: 1 },
      { sheet: "form", row: 2, column: 0 },
      { sheet: "form", row: 4, column: 1 },
      { sheet: "form", row: 1, column: 0 },
    ];
    places.forEach((place, index) => homes.settle(String(index), place));
    expect(coveringRanges(places, homes, "form")).toEqual(["B5:B6", "A2:A3"]);
  });

  it("with the sheet's key, when another sheet asks", () => {
    const { homes, at } = settled([1, 2]);
    expect(coveringRanges(at(1, 2), homes, "report")).toEqual(["{{form}}!G2:G3"]);
  });

  it("none of nothing", () => {
    expect(coveringRanges([], new Homes(), "form")).toEqual([]);
  });
});

describe("ranges over input cells", () => {
  it("only cells without a gap make a range: what stands between is the user's", () => {
    const cells = [5, 2, 3, 6, 9].map((row) => cellAt(row, 5, "Расходы"));
    expect(inputRanges(cells)).toEqual(["'Расходы'!F3:F4", "'Расходы'!F6:F7", "'Расходы'!F10"]);
  });

  it("quotes the sheet's name", () => {
    expect(inputRanges([cellAt(0, 0, "Д'Артаньян")])).toEqual(["'Д''Артаньян'!A1"]);
  });
});

describe("functions over many ranges", () => {
  it("one call for a few", () => {
    expect(overRanges("SUM", ["A1:A3", "A5"])).toBe("SUM(A1:A3,A5)");
    expect(overRanges("COUNT", ["A1"])).toBe("COUNT(A1)");
  });

  it("a sum of calls where a function would have more than 255 arguments", () => {
    const ranges = Array.from({ length: 401 }, (_, index) => `A${index + 1}`);
    const formula = overRanges("COUNT", ranges);
    expect(formula.startsWith("SUM(COUNT(A1,A2,")).toBe(true);
    expect(formula.endsWith(",COUNT(A401))")).toBe(true);
    expect(formula.match(/COUNT\(/gu)).toHaveLength(3);
  });
});

it("a figure has one home: the first", () => {
  const homes = new Homes();
  homes.settle("a", { sheet: "form", row: 1, column: 1 });
  homes.settle("a", { sheet: "other", row: 9, column: 9 });
  expect(homes.of("a")).toEqual({ sheet: "form", row: 1, column: 1 });
  expect(homes.taken({ sheet: "other", row: 0, column: 9 })).toEqual([]);
});
