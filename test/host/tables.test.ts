/** Tables through the API and in the model. */
import { failureOf, sampleWorkbook } from "./clientChecks";
import type { Workbook } from "./model/workbook";
import { hostsIdle, startHost } from "./startHost";

afterAll(hostsIdle);

async function inWorkbook(workbook: Workbook, work: (context: Excel.RequestContext) => void | Promise<void>): Promise<void> {
  const { Excel, host } = await startHost({ workbook });
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  await host.idle();
  expect(host.gaps).toEqual([]);
}

const refusalOf = async (work: (context: Excel.RequestContext) => void): Promise<string> =>
  (await failureOf(inWorkbook(sampleWorkbook(), work))).code;

describe("tables", () => {
  test("a grid becomes a table; headers become text, filled in and told apart", async () => {
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, async (context) => {
      const sheet = context.workbook.worksheets.add("Расходы");
      sheet.getRange("A1:D2").values = [
        [2021, "План", "", "План"],
        [1, 2, 3, 4],
      ];
      const table = context.workbook.tables.add("Расходы!A1:D2", true);
      table.name = "Расходы";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      const header = table.getHeaderRowRange().load("values");
      table.columns.load("items/name");
      table.load("name,id");
      await context.sync();
      expect(header.values).toEqual([["2021", "План", "Столбец3", "План2"]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["2021", "План", "Столбец3", "План2"]);
    });
    expect(workbook.tables.map(({ name, styleName, showFilterButton }) => [name, styleName, showFilterButton])).toEqual([
      ["Показатели", "TableStyleMedium2", true],
      ["Расходы", "TableStyleLight9", false],
    ]);
  });

  test("a lone header row gets an empty row below", async () => {
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, (context) => {
      const sheet = context.workbook.worksheets.getItem("Данные");
      sheet.getRange("F1").values = [["Код"]];
      sheet.tables.add("F1", true);
    });
    expect(workbook.tables.map(({ area }) => area)).toContainEqual({ top: 0, left: 5, bottom: 1, right: 5 });
  });

  test("writing into a header cell renames the column", async () => {
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, (context) => void (context.workbook.worksheets.getItem("Данные").getRange("B1").values = [["План, %"]]));
    expect(workbook.tables[0]?.columns.map(({ name }) => name)).toEqual(["№", "План, %", "Факт"]);
  });

  test("overlaps, merged cells and taken or bad names are one and the same InvalidArgument", async () => {
    expect(await refusalOf((context) => void context.workbook.tables.add("Данные!B2:D5", true))).toBe("InvalidArgument");
    const taken = (name: string) => (context: Excel.RequestContext) => void (context.workbook.tables.add("Данные!F1:G3", true).name = name);
    expect(await refusalOf(taken("ПОКАЗАТЕЛИ"))).toBe("InvalidArgument");
    expect(await refusalOf(taken("два слова"))).toBe("InvalidArgument");
    expect(
      await refusalOf((context) => {
        context.workbook.worksheets.getItem("Данные").getRange("F1:G1").merge();
        context.workbook.tables.add("Данные!F1:G3", true);
      }),
    ).toBe("InvalidArgument");
    expect(await refusalOf((context) => context.workbook.worksheets.getItem("Данные").getRange("A1:B1").merge())).toBe("InvalidArgument");
  });

  test("rows are added below, the table is resized, and its parts are found", async () => {
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, async (context) => {
      const table = context.workbook.tables.getItem("Показатели");
      table.rows.add(undefined, [["3", 30, 31]]);
      const body = table.getDataBodyRange().load("address");
      const column = table.columns.getItem("План").getDataBodyRange().load("values");
      const count = table.rows.getCount();
      await context.sync();
      expect([body.address, column.values, count.value]).toEqual(["Данные!A2:C4", [[10], [20], [30]], 3]);
      table.resize("A1:D4");
    });
    expect(workbook.tables[0]?.columns.map(({ name }) => name)).toEqual(["№", "План", "Факт", "Столбец4"]);
  });

  test("delete takes the contents too, convertToRange leaves them", async () => {
    const [deleted, converted] = [sampleWorkbook(), sampleWorkbook()];
    await inWorkbook(deleted, (context) => context.workbook.tables.getItem("Показатели").delete());
    await inWorkbook(converted, (context) => void context.workbook.tables.getItem("Показатели").convertToRange());
    expect([deleted.tables, deleted.sheet("Данные")?.cell(0, 0).value]).toEqual([[], null]);
    expect([converted.tables, converted.sheet("Данные")?.cell(0, 0).value]).toEqual([[], "№"]);
  });
});
