import { Workbook } from "@cj-tech-master/excelts";
import { readXlsx } from "hucre/xlsx";
import { newXlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";
import type { SheetSpec } from "../../../../../src/workbook/sheetSpec";
import { adding, formulaCell, PAGE, plainRows, sheetSpec, valueCell } from "../../../../contract/specBuilder";
import { savedParts } from "../handmade";

const drawn = async (...specs: readonly SheetSpec[]): Promise<{ xml: string; bytes: Uint8Array; workbookXml: string }> => {
  const workbook = newXlsxWorkbook();
  await workbook.writeSheets(adding(...specs));
  const parts = await savedParts(workbook);
  return { xml: parts["xl/worksheets/sheet1.xml"] ?? "", bytes: await workbook.toBytes(), workbookXml: parts["xl/workbook.xml"] ?? "" };
};

const inExcelts = async (bytes: Uint8Array, sheet: string) => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) throw new Error(`No sheet ${sheet}`);
  return found;
};

describe("cells of a drawn sheet", () => {
  it.each([
    "=1+1",
    "+7 900",
    "-",
    "@",
    "'в кавычках'",
    "1.1",
    "31.12.2021",
    "#N/A",
    " два  пробела ",
    "строка\nвторая",
    "_x0041_",
    "<&>\"'",
    "ИСТИНА",
  ])("hold the text «%j» as text, for other readers too", async (text) => {
    const { bytes } = await drawn(sheetSpec({ rows: plainRows([text]) }));
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows[0]).toEqual([text]);
    expect(sheet?.cells?.get("0,0")?.formula).toBeUndefined();
    expect((await inExcelts(bytes, "Отчёт")).getCell("A1").value).toBe(text);
  });

  it("hold characters that XML forbids, escaped as the standard has it", async () => {
    const { bytes } = await drawn(sheetSpec({ rows: plainRows(["a\u0001b\rc"]) }));
    expect((await readXlsx(bytes)).sheets[0]?.rows[0]).toEqual(["a\u0001b\rc"]);
  });

  it("hold Excel's apostrophe where an edit could turn a text into something else, and only there", async () => {
    const quoted = async (text: string, numberFormat = "General"): Promise<boolean> => {
      const workbook = newXlsxWorkbook();
      await workbook.writeSheets(adding(sheetSpec({ rows: [{ height: null, cells: [valueCell(text, { numberFormat })] }] })));
      return ((await savedParts(workbook))["xl/styles.xml"] ?? "").includes('quotePrefix="1"');
    };
    expect(await Promise.all(["=1+1", "1.1", "12 мая", "ложь", "#N/A"].map((text) => quoted(text)))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(await quoted("Доля жителей, охваченных кружками")).toBe(false);
    expect(await quoted("1.1", "@")).toBe(false);
  });

  it("have no green corners where codes are texts", async () => {
    const { xml } = await drawn(sheetSpec({ rows: plainRows(["1.1", "а"], ["1.2"]) }));
    expect(xml).toContain('<ignoredErrors><ignoredError sqref="A1:B2" numberStoredAsText="1"/></ignoredErrors>');
  });

  it("carry the value beside the formula: numbers, texts and nothing", async () => {
    const { xml } = await drawn(
      sheetSpec({
        rows: [
          {
            height: null,
            cells: [formulaCell("1/4", 0.25), formulaCell('IF(1<2,"<","")', "<"), formulaCell('""', null), null, valueCell(null)],
          },
        ],
      }),
    );
    expect(xml).toMatch(
      /<c r="A1" s="1"><f>1\/4<\/f><v>0.25<\/v><\/c><c r="B1" s="1" t="str"><f>IF\(1&lt;2,"&lt;",""\)<\/f><v>&lt;<\/v><\/c><c r="C1" s="1" t="str"><f>""<\/f><v><\/v><\/c><c r="E1" s="1"\/><\/row>/,
    );
  });

  it("cannot hold what is no number", async () => {
    await expect(drawn(sheetSpec({ rows: plainRows([Number.NaN]) }))).rejects.toThrow("NaN");
  });
});

describe("the page of a drawn sheet", () => {
  it("is A4, one page wide, numbered from page 2, with titles and an absolute print area", async () => {
    const page = { ...PAGE, orientation: "landscape", titleRows: { first: 2, last: 3 }, pageNumbers: true } as const;
    const { xml, bytes, workbookXml } = await drawn(
      sheetSpec({ name: "Форма 1. Д'Арк", rows: plainRows(["а", "б"], ["в"], [], ["г", null, "д"]), page, tabColor: "#70AD47" }),
    );
    expect(workbookXml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'Форма 1. Д''Арк'!$A$1:$C$4</definedName>`);
    expect(workbookXml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Форма 1. Д''Арк'!$3:$4</definedName>`);
    // 3 cm / 2.54 = 1.181102 in, 1 cm = 0.393701 in, 2 cm = 0.787402 in.
    expect(xml).toContain(
      '<pageMargins left="1.181102" right="0.393701" top="0.787402" bottom="0.787402" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader><firstHeader/></headerFooter>',
    );
    expect(xml).toContain('<sheetPr><tabColor rgb="FF70AD47"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    const read = await inExcelts(bytes, "Форма 1. Д'Арк");
    expect(read.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(read.headerFooter).toMatchObject({ differentFirst: true, oddHeader: "&C&P" });
  });

  it("has no header where no numbers are wanted", async () => expect((await drawn(sheetSpec())).xml).not.toContain("headerFooter"));
});

describe("the grid of a drawn sheet", () => {
  it("has widths as Excel rounds them, heights as given, frozen rows and no grid lines", async () => {
    const rows = [
      { height: 409, cells: [valueCell("а")] },
      { height: null, cells: [] },
      { height: 12.75, cells: [] },
    ];
    const { xml } = await drawn(sheetSpec({ rows, columnWidths: [10, 8.43, 0.5], frozenRows: 2, showGridlines: false }));
    // 10: 75 px / 7 = 10.714…, cut to 1/256; 8.43: 64.01 px / 7 = 9.144…; half a character is half of 12 px: 6 / 7.
    expect(xml).toContain(
      '<cols><col min="1" max="1" width="10.7109375" customWidth="1"/><col min="2" max="2" width="9.140625" customWidth="1"/><col min="3" max="3" width="0.85546875" customWidth="1"/></cols>',
    );
    expect(xml).toContain('<row r="1" ht="409" customHeight="1">');
    expect(xml).toContain('<row r="3" ht="12.75" customHeight="1"></row>');
    expect(xml).not.toContain('<row r="2"');
    expect(xml).toContain(
      '<sheetView showGridLines="0" workbookViewId="0" tabSelected="1"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
  });

  it("has lists, links, merges and tables that other programs understand", async () => {
    const message = (title: string) => ({ title, text: "Выберите «да» или «нет»." });
    const cell = { row: 6, column: 2 };
    const spec = sheetSpec({
      rows: [
        { height: null, cells: [{ ...valueCell("к ячейке"), link: { sheet: "Мой лист", cell } }] },
        ...plainRows(["№", "Код\nстроки"], ["1", "а"]),
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      tables: [
        {
          name: "Показатели",
          range: { top: 1, left: 0, bottom: 2, right: 1 },
          columns: ["№", "Код\nстроки"],
          styleName: "TableStyleLight9",
        },
      ],
      validations: [
        {
          range: { top: 2, left: 1, bottom: 9, right: 1 },
          source: ["да", 'о "нет"'],
          prompt: message("Ответ"),
          error: message("Нет в списке"),
        },
        { range: { top: 2, left: 0, bottom: 2, right: 0 }, source: { formula: "{{lists}}!$A$1:$A$3" }, prompt: null, error: null },
      ],
    });
    const { bytes, xml } = await drawn(spec, sheetSpec({ key: "lists", name: "Списки" }));
    const read = await inExcelts(bytes, "Отчёт");
    expect(read.getCell("B5").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"да,о ""нет"""'],
      showErrorMessage: true,
      promptTitle: "Ответ",
      errorTitle: "Нет в списке",
    });
    expect(read.getCell("A3").dataValidation).toMatchObject({ formulae: ["'Списки'!$A$1:$A$3"] });
    expect(xml).toContain('<dataValidation type="list" allowBlank="1" sqref="A3:A3">');
    expect(xml).toContain(`<hyperlinks><hyperlink ref="A1" location="'Мой лист'!C7" tooltip="'Мой лист'!C7"/></hyperlinks>`);
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
    expect(sheet?.tables?.[0]).toMatchObject({ name: "Показатели", range: "A2:B3", style: "TableStyleLight9", showAutoFilter: true });
    expect(sheet?.tables?.[0]?.columns[1]?.name).toMatch(/^Код(\n|_x000a_)строки$/);
  });
});
