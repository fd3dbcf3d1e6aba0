/** How Excel reads what a program writes into cells. The rules and their sources stand beside the code in model/typedText and excel/rangeCells. */
import { failureOf } from "./clientChecks";
import { hostsIdle, startHost } from "./startHost";
import { Workbook } from "./model/workbook";

afterAll(hostsIdle);

function oneSheet(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet("Лист");
  return workbook;
}

async function written(
  entry: unknown,
  numberFormat = "General",
): Promise<{ value: unknown; type: unknown; format: unknown; formula: unknown }> {
  const { Excel } = await startHost({ workbook: oneSheet() });
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Лист").getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[entry]];
    cell.load("values,valueTypes,numberFormat,formulas");
    await context.sync();
    return { value: cell.values[0]?.[0], type: cell.valueTypes[0]?.[0], format: cell.numberFormat[0]?.[0], formula: cell.formulas[0]?.[0] };
  });
}

describe("text written to a cell", () => {
  test.each([
    ["текст", "текст", "String", "General"],
    ["", "", "Empty", "General"],
    ["35", 35, "Double", "General"],
    ["1.10", 1.1, "Double", "General"],
    ["1,234.5", 1234.5, "Double", "General"],
    ["12.5%", 0.125, "Double", "0.00%"],
    ["(5)", -5, "Double", "General"],
    ["TRUE", true, "Boolean", "General"],
    ["#N/A", "#N/A", "Error", "General"],
    // 31 December 2021 is day 44561 of the 1900 system.
    ["2021-12-31", 44561, "Double", "m/d/yyyy"],
    ["12/31/2021", 44561, "Double", "m/d/yyyy"],
    // Guesses, strict on the writer: what the workbook's own language reads as a number or date.
    ["35,1", 35.1, "Double", "General"],
    ["31.12.2021", 44561, "Double", "m/d/yyyy"],
    ["1.2.3", "1.2.3", "String", "General"],
    ["1.1. Мероприятие", "1.1. Мероприятие", "String", "General"],
    ["-", "-", "String", "General"],
  ])("%j becomes %j", async (entry, value, type, format) => {
    expect(await written(entry)).toEqual({ value, type, format, formula: value });
  });

  test.each([
    ["=1+1", "=1+1", 2],
    ["+2*3", "=2*3", 6],
    ["-2*3", "=-2*3", -6],
  ])("%j becomes the formula %j", async (entry, formula, value) => {
    expect(await written(entry)).toMatchObject({ formula, value });
  });

  test.each(["=1+1", "1.10", "35", "2021-12-31", "+7 423", "@имя", "TRUE", "'кавычка"])(
    "an apostrophe in front of %j makes it text",
    async (entry) => {
      expect(await written(`'${entry}`)).toEqual({ value: entry, type: "String", format: "General", formula: entry });
    },
  );

  test.each(["=1+1", "1.10", "35", "2021-12-31"])("in a cell of format «@» %j stays text", async (entry) => {
    expect(await written(entry, "@")).toEqual({ value: entry, type: "String", format: "@", formula: entry });
  });

  test("a number written to a cell of format «@» becomes text", async () => {
    expect(await written(2.5, "@")).toMatchObject({ value: "2,5", type: "String" });
  });

  test("numbers and truth values stay what they are", async () => {
    expect(await written(0.1)).toMatchObject({ value: 0.1, type: "Double" });
    expect(await written(false)).toMatchObject({ value: false, type: "Boolean" });
  });

  test("a formula with a mistake is refused", async () => {
    expect((await failureOf(written("=SUM(A1"))).code).toBe("InvalidArgument");
    expect((await failureOf(written("=1+"))).code).toBe("InvalidArgument");
  });
});

describe("arrays of values", () => {
  test("null leaves a cell, an empty text empties it, one value fills the range", async () => {
    const { Excel } = await startHost({ workbook: oneSheet() });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Лист").getRange("A1:C1");
      range.values = "х" as unknown as string[][];
      range.values = [[null, "", "я"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["х", "", "я"]]);
    });
  });

  test("an array of another size is refused", async () => {
    const { Excel } = await startHost({ workbook: oneSheet() });
    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Лист").getRange("A1:B2").values = [["а", "б"]];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
  });

  test("cells of whole columns cannot be read or written", async () => {
    const { Excel } = await startHost({ workbook: oneSheet() });
    await Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getItem("Лист").getRange("A:B").load("values,address,isEntireColumn,rowCount");
      await context.sync();
      expect([columns.values, columns.address, columns.isEntireColumn, columns.rowCount]).toEqual([null, "Лист!A:B", true, 1048576]);
    });
  });

  test("only the first cell of a merged area takes a value", async () => {
    const { Excel } = await startHost({ workbook: oneSheet() });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Лист").getRange("A1:B1");
      range.values = [["а", "б"]];
      range.merge();
      range.values = [["в", "г"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["в", ""]]);
      range.unmerge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["в", ""]]);
    });
  });
});
