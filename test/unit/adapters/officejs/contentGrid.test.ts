import { contentGrid } from "../../../../src/adapters/officejs/contentGrid";
import { formulaCell, sheetSpec, valueCell } from "../../../contract/specBuilder";

const quoted = (key: string): string => `'${key}!'`;

describe("contentGrid", () => {
  it("lays ragged rows out as a full rectangle", () => {
    const rows = [
      { height: null, cells: [valueCell("№"), null, valueCell(12.5, { numberFormat: "0.00" })] },
      { height: null, cells: [valueCell(null)] },
    ];
    expect(contentGrid(sheetSpec({ rows }), quoted)).toEqual({
      rowCount: 2,
      columnCount: 3,
      formulas: [
        ["№", "", 12.5],
        ["", "", ""],
      ],
      numberFormats: [
        ["General", "General", "0.00"],
        ["General", "General", "General"],
      ],
    });
  });

  it("puts sheet names into formulas and never formats a formula as text", () => {
    const rows = [{ height: null, cells: [formulaCell("{{form}}!E5*2", 4, { numberFormat: "@" })] }];
    const grid = contentGrid(sheetSpec({ rows }), quoted);
    expect(grid.formulas).toEqual([["='form!'!E5*2"]]);
    expect(grid.numberFormats).toEqual([["General"]]);
  });

  it("keeps the style's number format for a text, which is protected by an apostrophe", () => {
    const rows = [{ height: null, cells: [valueCell("1.10", { numberFormat: "0.00" })] }];
    const grid = contentGrid(sheetSpec({ rows }), quoted);
    expect(grid.formulas).toEqual([["'1.10"]]);
    expect(grid.numberFormats).toEqual([["0.00"]]);
  });
});
