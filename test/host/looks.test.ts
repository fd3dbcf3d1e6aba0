/** Formats through the API: fonts, fills, borders, alignment, sizes, merges, links, clearing. */
import { failureOf } from "./clientChecks";
import { Workbook } from "./model/workbook";
import type { Sheet } from "./model/sheet";
import { hostsIdle, startHost } from "./startHost";

afterAll(hostsIdle);

/** Runs the work on an empty sheet «Лист» and gives the sheet as the model has it then. */
async function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>): Promise<Sheet> {
  const workbook = new Workbook();
  const model = workbook.addSheet("Лист");
  const { Excel, host } = await startHost({ workbook });
  await Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Лист"), context);
    await context.sync();
  });
  await host.idle();
  expect(host.gaps).toEqual([]);
  return model;
}

describe("looks of cells", () => {
  test("font, fill, alignment and protection reach every cell of the range and no other", async () => {
    const sheet = await onSheet((worksheet) => {
      const { format } = worksheet.getRange("B2:C3");
      format.font.name = "Times New Roman";
      format.font.size = 12;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.font.color = "#1F4E79";
      format.fill.color = "#DDEBF7";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.protection.locked = false;
    });
    const styled = sheet.cells().map(({ row, column }) => `${row},${column}`);
    expect(styled.sort()).toEqual(["1,1", "1,2", "2,1", "2,2"]);
    expect(sheet.cell(2, 2).style).toMatchObject({
      fontName: "Times New Roman",
      fontSize: 12,
      bold: true,
      italic: true,
      underline: "single",
      fontColor: "#1F4E79",
      fill: "#DDEBF7",
      horizontal: "centerContinuous",
      vertical: "top",
      wrap: true,
      locked: false,
    });
    expect(sheet.cell(0, 0).style.fontName).toBe("Calibri");
  });

  test("an indent makes general alignment left, as in Excel's own window", async () => {
    const sheet = await onSheet((worksheet) => {
      worksheet.getRange("A1").format.indentLevel = 2;
    });
    expect(sheet.cell(0, 0).style).toMatchObject({ indent: 2, horizontal: "left" });
  });

  test("what differs between cells reads as null", async () => {
    await onSheet(async (worksheet, context) => {
      worksheet.getRange("A1").format.font.bold = true;
      const { format } = worksheet.getRange("A1:A2");
      format.load("font/bold,font/name,wrapText");
      await context.sync();
      expect([format.font.bold, format.font.name, format.wrapText]).toEqual([null, "Calibri", false]);
    });
  });

  test("a fill can be taken away", async () => {
    const sheet = await onSheet((worksheet) => {
      const range = worksheet.getRange("A1:B1");
      range.format.fill.color = "yellow";
      worksheet.getRange("B1").format.fill.clear();
    });
    expect([sheet.cell(0, 0).style.fill, sheet.cell(0, 1).style.fill]).toEqual(["#FFFF00", null]);
  });

  test("a whole column's look holds for cells written later", async () => {
    const sheet = await onSheet((worksheet) => {
      worksheet.getRange("B:B").format.font.name = "Arial";
      worksheet.getRange("B5").values = [["поздно"]];
    });
    expect(sheet.cell(4, 1).style.fontName).toBe("Arial");
    expect(sheet.cell(4, 0).style.fontName).toBe("Calibri");
    expect(sheet.cells()).toHaveLength(1);
  });

  test("number formats: one for all, one per cell", async () => {
    const sheet = await onSheet((worksheet) => {
      worksheet.getRange("A1:B1").numberFormat = "0.00" as unknown as string[][];
      worksheet.getRange("A2:B2").numberFormat = [["@", "0.0%"]];
    });
    const formats = [0, 1].map((row) => [0, 1].map((column) => sheet.cell(row, column).style.numberFormat));
    expect(formats).toEqual([
      ["0.00", "0.00"],
      ["@", "0.0%"],
    ]);
  });
});

describe("borders", () => {
  test("edges lie on the range's rim, inner lines between its cells", async () => {
    const sheet = await onSheet((worksheet) => {
      const { borders } = worksheet.getRange("B2:C3").format;
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        borders.getItem(edge).style = "Continuous";
        borders.getItem(edge).weight = "Medium";
      }
      borders.getItem("InsideHorizontal").style = "Continuous";
      borders.getItem("InsideHorizontal").color = "#808080";
    });
    const medium = { line: "medium", color: "#000000" };
    const thin = { line: "thin", color: "#808080" };
    expect(sheet.cell(1, 1).style).toMatchObject({ borderTop: medium, borderLeft: medium, borderRight: null, borderBottom: thin });
    expect(sheet.cell(2, 2).style).toMatchObject({ borderTop: thin, borderLeft: null, borderRight: medium, borderBottom: medium });
  });

  test("two cells share a line: it is seen from both and gives way when the neighbour draws another", async () => {
    const sheet = await onSheet(async (worksheet, context) => {
      worksheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
      const below = worksheet.getRange("A2").format.borders.getItem("EdgeTop");
      below.load("style");
      await context.sync();
      expect(below.style).toBe("Double");
      below.style = "Continuous";
      below.weight = "Hairline";
      await context.sync();
    });
    expect(sheet.cell(0, 0).style.borderBottom).toBeNull();
    expect(sheet.cell(1, 0).style.borderTop).toEqual({ line: "hair", color: "#000000" });
  });

  test("None removes a line, an unknown edge is refused", async () => {
    const sheet = await onSheet((worksheet) => {
      const { borders } = worksheet.getRange("A1:B2").format;
      borders.getItem("InsideVertical").style = "Continuous";
      borders.getItem("InsideVertical").style = "None";
      borders.getItem("DiagonalUp").style = "None";
    });
    expect(sheet.cell(0, 0).style.borderRight).toBeNull();
    const error = await failureOf(
      onSheet((worksheet) => {
        worksheet.getRange("A1").format.borders.getItem("Top" as "EdgeTop").style = "Continuous";
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("sizes", () => {
  test("a column's width is points in the API and characters in the interface", async () => {
    // 20 characters of Calibri 11: 20 × 7 + 5 = 145 pixels = 108.75 points; the standard 8.43 characters are 64 pixels = 48 points.
    const sheet = await onSheet(async (worksheet, context) => {
      worksheet.getRange("A:A").format.columnWidth = 108.75;
      const [first, second, both] = ["A1", "B1", "A1:B1"].map((address) => worksheet.getRange(address).format.load("columnWidth"));
      await context.sync();
      expect([first?.columnWidth, second?.columnWidth, both?.columnWidth]).toEqual([108.75, 48, null]);
    });
    expect(sheet.columnWidth(0)).toBe(20);
    expect(sheet.columnWidth(1)).toBe(8.43);
  });

  test("row heights are points; autofit gives the choice back to the program; too high is refused", async () => {
    const sheet = await onSheet((worksheet) => {
      worksheet.getRange("A1:A3").format.rowHeight = 33;
      worksheet.getRange("2:2").format.autofitRows();
    });
    expect([...sheet.rowHeights]).toEqual([
      [0, 33],
      [2, 33],
    ]);
    const error = await failureOf(onSheet((worksheet) => void (worksheet.getRange("A1").format.rowHeight = 410)));
    expect(error.code).toBe("InvalidArgument");
  });

  test("hidden rows are seen range by range, row by row and as visible areas", async () => {
    await onSheet(async (worksheet, context) => {
      worksheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      worksheet.getRange("2:3").rowHidden = true;
      const range = worksheet.getRange("A1:A4").load("rowHidden,hidden");
      const perRow = range.getRowProperties({ rowHidden: true });
      const visible = range.getSpecialCellsOrNullObject("Visible").load("address,areaCount");
      const view = range.getVisibleView().load("values");
      await context.sync();
      expect([range.rowHidden, range.hidden]).toEqual([null, null]);
      expect(perRow.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: true }, { rowHidden: false }]);
      expect([visible.address, visible.areaCount]).toEqual(["Лист!A1,Лист!A4", 2]);
      expect(view.values).toEqual([[1], [4]]);
    });
  });
});

describe("several properties at once", () => {
  test("setCellProperties, setRowProperties and setColumnProperties take one object per cell, row or column", async () => {
    const sheet = await onSheet((worksheet) => {
      const range = worksheet.getRange("A1:B2");
      range.setCellProperties([
        [{ format: { font: { bold: true } } }, {}],
        [{}, { format: { fill: { color: "#FF0000" }, borders: { bottom: { style: "Continuous", color: "#0000FF" } } } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 48 } }, { format: { columnWidth: 108.75 } }]);
    });
    expect(sheet.cell(0, 0).style.bold).toBe(true);
    expect(sheet.cell(0, 1).style.bold).toBe(false);
    expect(sheet.cell(1, 1).style).toMatchObject({ fill: "#FF0000", borderBottom: { line: "thin", color: "#0000FF" } });
    expect([sheet.rowHeight(0), [...sheet.hiddenRows], sheet.columnWidth(1)]).toEqual([20, [1], 20]);
  });

  test("another number of objects is refused", async () => {
    const error = await failureOf(onSheet((worksheet) => worksheet.getRange("A1:A3").setRowProperties([{ rowHidden: true }])));
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("merging, links and clearing", () => {
  test("merge keeps the first content; across merges row by row; merged areas are found", async () => {
    const sheet = await onSheet(async (worksheet, context) => {
      const range = worksheet.getRange("A1:C2");
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      range.merge(true);
      const merged = worksheet.getRange("A1:Z9").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      expect(merged.address).toBe("Лист!A1:C1,Лист!A2:C2");
    });
    expect(
      sheet
        .cells()
        .filter(({ cell }) => cell.value !== null)
        .map(({ cell }) => cell.value),
    ).toEqual([1, 4]);
  });

  test("a link keeps the content, gives an empty cell its target as text, and brings the look of a link", async () => {
    const sheet = await onSheet((worksheet) => {
      worksheet.getRange("A1").values = [["к показателю"]];
      for (const address of ["A1", "A2"]) worksheet.getRange(address).hyperlink = { documentReference: "'Лист'!B5", screenTip: "перейти" };
    });
    expect(sheet.cell(0, 0)).toMatchObject({
      value: "к показателю",
      hyperlink: { documentReference: "'Лист'!B5", address: null, screenTip: "перейти" },
      style: { fontColor: "#0563C1", underline: "single" },
    });
    expect(sheet.cell(1, 0).value).toBe("'Лист'!B5");
  });

  test("clear empties contents, formats or all; sizes stay", async () => {
    const sheet = await onSheet((worksheet) => {
      worksheet.getRange("A1:A3").values = [[1], [2], [3]];
      worksheet.getRange("A1:A3").format.font.bold = true;
      worksheet.getRange("B1:C1").merge();
      worksheet.getRange("A:A").format.columnWidth = 108.75;
      worksheet.getRange("A1").clear("Contents");
      worksheet.getRange("A2").clear("Formats");
      worksheet.getRange("A3:C3").clear();
      worksheet.getRange("B1").clear();
    });
    expect([0, 1, 2].map((row) => [sheet.cell(row, 0).value, sheet.cell(row, 0).style.bold])).toEqual([
      [null, true],
      [2, false],
      [null, false],
    ]);
    expect([sheet.merges, sheet.columnWidth(0)]).toEqual([[], 20]);
    expect(sheet.usedArea()).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  });
});
