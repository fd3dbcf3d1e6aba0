/** Print set-up and data validation through the API. */
import { sampleWorkbook } from "./clientChecks";
import { inWorkbook, refusalOf } from "./clientRuns";
import { hostsIdle } from "./startHost";

afterAll(hostsIdle);

describe("print set-up", () => {
  test("orientation, paper, margins, fit to width, titles, area, header from the second page on", async () => {
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Данные");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.leftMargin = 56.7;
      pageLayout.setPrintMargins("Centimeters", { right: 1, top: 2.54 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:C3");
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      pageLayout.load("zoom,topMargin");
      await context.sync();
      expect([titles.address, pageLayout.zoom, pageLayout.topMargin]).toEqual(["Данные!1:2", { horizontalFitToPages: 1 }, 72]);
    });
    const layout = workbook.sheet("Данные")?.pageLayout;
    expect(layout).toMatchObject({
      orientation: "landscape",
      paperSize: "A4",
      margins: { left: 56.7, top: 72 },
      zoom: { pagesWide: 1, pagesTall: 0 },
      titleRows: { first: 0, last: 1 },
      printArea: "A1:C3",
      centerHorizontally: true,
      differentFirstPage: true,
      pages: { centerHeader: "&P" },
      firstPage: { centerHeader: "" },
    });
    // One centimetre is 72 / 2.54 points.
    expect(layout?.margins.right).toBeCloseTo(28.346, 3);
  });

  test("a scale outside 10 to 400 percent is refused", async () => {
    expect(await refusalOf((context) => void (context.workbook.worksheets.getItem("Данные").pageLayout.zoom = { scale: 5 }))).toBe(
      "InvalidArgument",
    );
  });
});

describe("data validation", () => {
  test("a list with prompt and alert; a part of its area can get another rule", async () => {
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Данные");
      const { dataValidation } = sheet.getRange("E2:E9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "рост,снижение" } };
      dataValidation.prompt = { showPrompt: true, title: "Направление", message: "Выберите из списка." };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Направление", message: "Выберите из списка." };
      sheet.getRange("E5").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A3") } };
      sheet.getRange("E9").dataValidation.clear();
      const [first, fifth, ninth] = ["E2", "E5", "E9"].map((address) => sheet.getRange(address).dataValidation.load("type,rule"));
      await context.sync();
      expect([first?.type, fifth?.type, ninth?.type]).toEqual(["List", "List", "None"]);
      expect(fifth?.rule).toEqual({ list: { inCellDropDown: true, source: "=Данные!$A$2:$A$3" } });
    });
    const sheet = workbook.sheet("Данные");
    const covered = [1, 2, 3, 4, 5, 6, 7, 8].map((row) => sheet?.validationAt(row, 4)?.rule.kind ?? "none");
    expect(covered).toEqual(["list", "list", "list", "list", "list", "list", "list", "none"]);
    expect(sheet?.validationAt(4, 4)?.prompt?.title).toBe("Направление");
  });

  test("a list longer than 255 characters, or too long a message, is refused", async () => {
    const set = (work: (validation: Excel.DataValidation) => void) =>
      refusalOf((context) => work(context.workbook.worksheets.getItem("Данные").getRange("E1").dataValidation));
    expect(await set((validation) => void (validation.rule = { list: { inCellDropDown: true, source: "х".repeat(256) } }))).toBe(
      "InvalidArgument",
    );
    expect(await set((validation) => void (validation.prompt = { showPrompt: true, title: "х".repeat(33), message: "" }))).toBe(
      "InvalidArgument",
    );
  });
});
