/** Sheets, names, protection, panes, selection and print set-up through the API. */
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

const refusalOf = async (work: (context: Excel.RequestContext) => void, workbook = sampleWorkbook()): Promise<string> =>
  (await failureOf(inWorkbook(workbook, work))).code;

describe("sheets", () => {
  test.each(["", "а/б", "[х]", "'х", "х".repeat(32), "History"])("%j cannot be a sheet's name", async (name) => {
    const codes = ["InvalidArgument"];
    expect(codes).toContain(await refusalOf((context) => void context.workbook.worksheets.add(name === "" ? " " : name)));
  });

  test("a taken name is refused, whatever its case; without a name Excel finds one", async () => {
    expect(await refusalOf((context) => void context.workbook.worksheets.add("ДАННЫЕ"))).toBe("ItemAlreadyExists");
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, (context) => void context.workbook.worksheets.add());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Данные", "Лист2"]);
  });

  test("a rename reaches formulas, names and drop-down lists", async () => {
    const workbook = sampleWorkbook();
    const [data] = workbook.sheets;
    const report = workbook.addSheet("Отчёт");
    report.setCell(0, 0, { formula: 'SUM(Данные!B2:B3)&"Данные!"' });
    workbook.names.push({ name: "План", formula: "Данные!$B$2:$B$3", visible: true, comment: "", scope: null });
    report.validations = [
      {
        area: { top: 1, left: 0, bottom: 1, right: 0 },
        rule: { kind: "list", source: { formula: "Данные!$A$2:$A$3" }, dropDown: true },
        ignoreBlanks: true,
        prompt: null,
        error: null,
      },
    ];
    await inWorkbook(workbook, (context) => void (context.workbook.worksheets.getItem("Данные").name = "Форма 1. Показатели"));
    expect(data?.name).toBe("Форма 1. Показатели");
    expect(report.cell(0, 0)).toMatchObject({ formula: "SUM('Форма 1. Показатели'!B2:B3)&\"Данные!\"", value: "30Данные!" });
    expect(workbook.names[0]?.formula).toBe("'Форма 1. Показатели'!$B$2:$B$3");
    expect(report.validations[0]?.rule).toMatchObject({ source: { formula: "'Форма 1. Показатели'!$A$2:$A$3" } });
  });

  test("a deleted sheet leaves #REF! behind, and the last visible one cannot be deleted", async () => {
    const workbook = sampleWorkbook();
    const report = workbook.addSheet("Отчёт");
    report.setCell(0, 0, { formula: "Данные!B2*2" });
    workbook.names.push({ name: "MunicipalReport.form1", formula: "Данные!$A$1:$Z$1000", visible: false, comment: "", scope: null });
    await inWorkbook(workbook, async (context) => {
      context.workbook.worksheets.getItem("Данные").delete();
      const mark = context.workbook.names.getItem("MunicipalReport.form1").load("type,formula,value");
      const range = mark.getRangeOrNullObject().load("address");
      await context.sync();
      expect([mark.type, mark.formula, mark.value, range.isNullObject]).toEqual(["Error", "=#REF!$A$1:$Z$1000", "#REF!", true]);
    });
    expect(report.cell(0, 0)).toMatchObject({ formula: "#REF!B2*2", value: { error: "#REF!" } });
    expect(await refusalOf((context) => context.workbook.worksheets.getItem("Отчёт").delete(), workbook)).toBe("GeneralException");
  });

  test("hidden sheets: not to be activated or frozen, very hidden ones not to be deleted", async () => {
    const hidden = (visibility: "hidden" | "veryHidden"): Workbook => {
      const workbook = sampleWorkbook();
      workbook.addSheet("Скрытый").visibility = visibility;
      return workbook;
    };
    expect(await refusalOf((context) => context.workbook.worksheets.getItem("Скрытый").activate(), hidden("hidden"))).toBe(
      "InvalidOperation",
    );
    expect(await refusalOf((context) => context.workbook.worksheets.getItem("Скрытый").freezePanes.freezeRows(1), hidden("hidden"))).toBe(
      "InvalidOperation",
    );
    expect(await refusalOf((context) => context.workbook.worksheets.getItem("Скрытый").delete(), hidden("veryHidden"))).toBe(
      "InvalidOperation",
    );
    expect(await refusalOf((context) => void (context.workbook.worksheets.getItem("Данные").visibility = "Hidden"), hidden("hidden"))).toBe(
      "InvalidOperation",
    );
  });

  test("position, tab colour, gridlines, panes, selection", async () => {
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, async (context) => {
      const sheet = context.workbook.worksheets.add("Отчёт");
      sheet.position = 0;
      sheet.tabColor = "#336699";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      sheet.getRange("B7").select();
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect([location.address, selected.address]).toEqual(["Отчёт!1:3", "Отчёт!B7"]);
    });
    const sheet = workbook.activeSheet;
    expect([workbook.sheets.indexOf(sheet), sheet.name, sheet.tabColor, sheet.showGridlines, sheet.frozenRows]).toEqual([
      0,
      "Отчёт",
      "#336699",
      false,
      3,
    ]);
  });

  test("the used range counts values and looks, or values only; an empty sheet has A1 or none", async () => {
    await inWorkbook(sampleWorkbook(), async (context) => {
      const sheet = context.workbook.worksheets.getItem("Данные");
      sheet.getRange("F9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const empty = context.workbook.worksheets.add("Пустой");
      const [first, none] = [empty.getUsedRange().load("address"), empty.getUsedRangeOrNullObject().load("address")];
      await context.sync();
      expect([all.address, values.address, first.address, none.isNullObject]).toEqual(["Данные!A1:F9", "Данные!A1:C3", "Пустой!A1", true]);
    });
  });
});

describe("defined names", () => {
  test("hidden names are added, found, followed through a rename and deleted", async () => {
    const workbook = sampleWorkbook();
    await inWorkbook(workbook, async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("Данные");
      const mark = names.add("MunicipalReport.form1", sheet.getRange("A1:Z1000"));
      mark.visible = false;
      await context.sync();
      sheet.name = "Отчёт за год";
      const found = names.getItemOrNullObject("municipalreport.FORM1").load("name,formula,visible,scope,type");
      const area = found.getRange().load("address,worksheet/name");
      const missing = names.getItemOrNullObject("MunicipalReport.form2").getRangeOrNullObject().load("address");
      names.load("items/name");
      await context.sync();
      expect(found.toJSON()).toMatchObject({
        name: "MunicipalReport.form1",
        formula: "='Отчёт за год'!$A$1:$Z$1000",
        visible: false,
        scope: "Workbook",
        type: "Range",
      });
      expect([area.worksheet.name, missing.isNullObject]).toEqual(["Отчёт за год", true]);
      names.items[0]?.delete();
    });
    expect(workbook.names).toEqual([]);
  });

  test("bad names and taken names, also those of tables, are refused", async () => {
    const add = (name: string) => (context: Excel.RequestContext) => void context.workbook.names.add(name, "=Данные!$A$1");
    expect(await refusalOf(add("1й"))).toBe("InvalidArgument");
    expect(await refusalOf(add("два слова"))).toBe("InvalidArgument");
    expect(await refusalOf(add("AB12"))).toBe("InvalidArgument");
    expect(await refusalOf(add("показатели"))).toBe("ItemAlreadyExists");
  });
});

describe("protection", () => {
  test("a protected sheet refuses locked cells, formats and tables, and lets open cells through", async () => {
    const workbook = sampleWorkbook();
    const sheet = workbook.sheet("Данные");
    sheet?.setStyle({ top: 5, left: 0, bottom: 5, right: 0 }, { locked: false });
    await inWorkbook(workbook, (context) =>
      context.workbook.worksheets.getItem("Данные").protection.protect({ allowFormatColumns: true }, "тайна"),
    );
    const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
      refusalOf((context) => work(context.workbook.worksheets.getItem("Данные")), workbook);
    expect(await onSheet((worksheet) => void (worksheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await onSheet((worksheet) => void (worksheet.getRange("A6").format.font.bold = true))).toBe("AccessDenied");
    expect(await onSheet((worksheet) => void worksheet.tables.add("E1:F2", true))).toBe("AccessDenied");
    expect(await onSheet((worksheet) => worksheet.protection.unprotect("не та"))).toBe("AccessDenied");
    await inWorkbook(workbook, (context) => {
      const worksheet = context.workbook.worksheets.getItem("Данные");
      worksheet.getRange("A6").values = [["можно"]];
      worksheet.getRange("A:A").format.columnWidth = 108.75;
      worksheet.protection.unprotect("тайна");
      worksheet.getRange("A1").values = [["снова"]];
    });
    expect([sheet?.cell(5, 0).value, sheet?.cell(0, 0).value, sheet?.protection]).toEqual(["можно", "снова", null]);
  });

  test("a protected structure refuses to add, rename, move, hide and delete sheets, not to write", async () => {
    const workbook = sampleWorkbook();
    workbook.addSheet("Второй");
    await inWorkbook(workbook, (context) => context.workbook.protection.protect());
    const refuse = (work: (context: Excel.RequestContext) => void) => refusalOf(work, workbook);
    expect(await refuse((context) => void context.workbook.worksheets.add("Третий"))).toBe("AccessDenied");
    expect(await refuse((context) => void (context.workbook.worksheets.getItem("Второй").name = "Иной"))).toBe("AccessDenied");
    expect(await refuse((context) => void (context.workbook.worksheets.getItem("Второй").position = 0))).toBe("AccessDenied");
    expect(await refuse((context) => context.workbook.worksheets.getItem("Второй").delete())).toBe("AccessDenied");
    await inWorkbook(workbook, (context) => void (context.workbook.worksheets.getItem("Второй").getRange("A1").values = [["да"]]));
    expect(workbook.sheet("Второй")?.cell(0, 0).value).toBe("да");
  });
});

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
