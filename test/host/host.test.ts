import { startHost } from "./startHost";

test("starts", async () => {
  const { host, workbook, Excel, Office } = await startHost();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.displayLanguage).toBe("ru-RU");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Проба");
    const range = sheet.getRange("A1:B2");
    range.values = [["x", 1], ["=1+1", "35"]];
    range.format.fill.color = "#FF0000";
    range.load("values,formulas,format/fill/color,address");
    await context.sync();
    expect(range.values).toEqual([["x", 1], ["", 35]]);
    expect(range.address).toBe("Проба!A1:B2");
    expect(range.format.fill.color).toBe("#FF0000");
    expect(range.formulas[1]![0]).toBe("=1+1");
  });
  await host.idle();
  expect(host.references.size).toBe(0);
  expect(host.syncs).toBe(1);
  expect(workbook.sheets.map((s) => s.name)).toEqual(["Лист1", "Проба"]);
});
