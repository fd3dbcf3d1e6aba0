import { newXlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";
import type { SheetSpec } from "../../../../../src/workbook/sheetSpec";
import { adding, formulaCell, plainRows, sheetSpec } from "../../../../contract/specBuilder";

const range = { top: 0, left: 0, bottom: 1, right: 0 };
const table = (change: object): Partial<SheetSpec> => ({
  rows: plainRows(["№"], ["1"]),
  tables: [{ name: "Т", range, columns: ["№"], styleName: "TableStyleLight9", ...change }],
});
const list = (change: object): Partial<SheetSpec> => ({ validations: [{ range, source: ["да"], prompt: null, error: null, ...change }] });

describe("what Excel would repair by throwing content away", () => {
  it.each<[string, Partial<SheetSpec>]>([
    ["a name of 32 characters", { name: "я".repeat(32) }],
    ["a name with a forbidden sign", { name: "План/факт" }],
    ["a name in apostrophes", { name: "'Отчёт'" }],
    ["a text of 32 768 characters", { rows: plainRows(["я".repeat(32_768)]) }],
    ["a formula of 8 193 characters", { rows: [{ height: null, cells: [formulaCell("1".repeat(8193), 1)] }] }],
    ["a row higher than 409 points", { rows: [{ height: 410, cells: [] }] }],
    ["a table without a data row", table({ range: { ...range, bottom: 0 } })],
    ["a table with a column too many", table({ columns: ["№", "Код"] })],
    ["a header that is not in its cell", table({ columns: ["Код"] })],
    ["a list of 256 characters", list({ source: ["я".repeat(256)] })],
    ["a title of 33 characters", list({ prompt: { title: "я".repeat(33), text: "" } })],
    ["a message of 256 characters", list({ error: { title: "", text: "я".repeat(256) } })],
  ])("%s is refused as a fault of ours", async (_, change) => {
    const workbook = newXlsxWorkbook();
    await expect(workbook.writeSheets(adding(sheetSpec(change)))).rejects.toThrow(/^Sheet report: /);
    expect((await workbook.readTables(() => true)).sheetNames).toEqual([]);
  });

  it("everything up to the limits is written", async () => {
    const rows = [...plainRows(["№"], ["я".repeat(32_767)]), { height: 409, cells: [] }];
    const spec = sheetSpec({
      name: "я".repeat(31),
      ...table({}),
      rows,
      ...list({ source: ["я".repeat(255)], error: { title: "я".repeat(32), text: "я".repeat(255) } }),
    });
    expect(await newXlsxWorkbook().writeSheets(adding(spec))).toEqual({ names: { report: "я".repeat(31) } });
  });
});
