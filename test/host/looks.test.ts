/** Formats through the API: fonts, fills, alignment, borders. */
import { failureOf } from "./clientChecks";
import { onSheet } from "./clientRuns";
import { hostsIdle } from "./startHost";

afterAll(hostsIdle);

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
