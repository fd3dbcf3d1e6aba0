import { handmadeParts, MAIN, OFFICE, openHandmade, pack, relationships, tableXml, type HandmadeSheet } from "../handmade";
import { openXlsxWorkbook } from "../../../../../src/adapters/xlsx/openXlsxWorkbook";

const sheet = (rows: string, ...tables: string[]): HandmadeSheet => ({ name: "Лист1", body: `<sheetData>${rows}</sheetData>`, tables });
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const read = async (...[sheets, change]: Parameters<typeof openHandmade>) =>
  (await (await openHandmade(sheets, change)).readTables(() => true)).tables;
const cellsOf = async (...given: Parameters<typeof openHandmade>) => (await read(...given))[0]?.rows.map(({ cells }) => cells);
const withParts = (kinds: readonly (readonly [string, string])[]) => relationships([["worksheet", "worksheets/sheet1.xml"], ...kinds]);

describe("tables of a file", () => {
  it("takes the first row of the range for the header: Excel leaves headerRowCount out when it is 1", async () => {
    const rows = `<row r="2"><c r="B2" t="inlineStr"><is><t>№</t></is></c><c r="C2" t="inlineStr"><is><t>План</t></is></c></row><row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>2.5</v></c></row>`;
    const table = tableXml("Показатели", "B2:C3", ["№", "План"]);
    expect(table).not.toContain("headerRowCount");
    expect(await read([sheet(rows, table)])).toEqual([
      {
        name: "Показатели",
        sheet: "Лист1",
        topLeft: { row: 1, column: 1 },
        headers: ["№", "План"],
        rows: [{ cells: [1, 2.5], formats: ["General", "General"], formulas: [false, false], hidden: false }],
      },
    ]);
  });

  it("leaves the totals row out", async () => {
    const rows = `<row r="1">${inline("План")}</row><row r="2"><c><v>7</v></c></row><row r="3"><c><f>SUBTOTAL(109,T[План])</f><v>7</v></c></row>`;
    expect(await cellsOf([sheet(rows, tableXml("T", "A1:A3", ["План"], 'totalsRowCount="1"'))])).toEqual([[7]]);
    expect(await cellsOf([sheet(rows, tableXml("T", "A1:A3", ["План"], 'totalsRowShown="0"'))])).toEqual([[7], [7]]);
  });

  it("names the columns of a table whose header is switched off", async () => {
    const rows = `<row r="5"><c r="A5"><v>7</v></c></row>`;
    const [table] = await read([sheet(rows, tableXml("T", "A5:A5", ["План_x000a_на год"], 'headerRowCount="0"'))]);
    expect(table).toMatchObject({ headers: ["План\nна год"], topLeft: { row: 3, column: 0 }, rows: [{ cells: [7] }] });
  });

  it("flags hidden rows and keeps rows that the file leaves out", async () => {
    const rows = `<row r="1">${inline("№")}</row><row r="2" hidden="1"><c><v>1</v></c></row><row r="4" hidden="0"><c><v>3</v></c></row>`;
    const [table] = await read([sheet(rows, tableXml("T", "A1:A4", ["№"]))]);
    expect(table?.rows.map(({ cells, hidden }) => [cells[0], hidden])).toEqual([
      [1, true],
      [null, false],
      [3, false],
    ]);
  });

  it("reads every kind of cell", async () => {
    const columns = ["Текст", "Общий", "Формула", "Да", "Ошибка", "Пусто", "Дата ISO", "Пустой текст", "Не вычислена"];
    const header = `<row r="1">${columns.map(inline).join("")}</row>`;
    const row = `<row r="2"><c r="A2" t="inlineStr"><is><r><t>Жир</t></r><r><rPr><b/></rPr><t xml:space="preserve">ный _x0041_</t></r><rPh sb="0" eb="1"><t>чтение</t></rPh></is></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><f>"а"&amp;"б"</f><v>а&amp;б</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F2" s="0"/><c r="G2" t="d"><v>2021-12-31T12:00:00</v></c><c r="H2" t="str"><f>""</f><v></v></c><c r="I2"><f>1+1</f></c></row>`;
    const shared = `<sst xmlns="${MAIN}"><si><t>не тот</t></si><si><r><t>Доля </t></r><r><t>жителей</t></r><rPh sb="0" eb="1"><t>фонетика</t></rPh></si></sst>`;
    const change = { "xl/sharedStrings.xml": shared, "xl/_rels/workbook.xml.rels": withParts([["sharedStrings", "sharedStrings.xml"]]) };
    // 44561 is 31.12.2021; half a day more is noon.
    expect(await cellsOf([sheet(header + row, tableXml("T", "A1:I2", columns))], change)).toEqual([
      ["Жирный A", "Доля жителей", "а&б", true, { error: "#DIV/0!" }, null, 44561.5, "", null],
    ]);
  });

  it("gives number formats by number, by words, and General where none is set", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy&quot; г.&quot;"/></numFmts><cellXfs count="4"><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs></styleSheet>`;
    const rows = `<row r="1">${["а", "б", "в", "г"].map(inline).join("")}</row><row r="2"><c><v>1</v></c><c s="1"><v>44561</v></c><c s="2"><v>44561</v></c><c s="3" t="inlineStr"><is><t>1.1</t></is></c></row>`;
    const change = { "xl/styles.xml": styles, "xl/_rels/workbook.xml.rels": withParts([["styles", "styles.xml"]]) };
    const [table] = await read([sheet(rows, tableXml("T", "A1:D2", ["а", "б", "в", "г"]))], change);
    expect(table?.rows[0]).toEqual({
      cells: [1, 44561, 44561, "1.1"],
      formats: ["General", "m/d/yyyy", 'dd\\.mm\\.yyyy" г."', "@"],
      formulas: [false, false, false, false],
      hidden: false,
    });
  });

  it("counts rows and cells where a program leaves their positions out, and reads prefixed names", async () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>№</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Имя</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>а</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const change = { "xl/worksheets/sheet1.xml": prefixed };
    expect(await cellsOf([sheet("", tableXml("T", "A1:B2", ["№", "Имя"]))], change)).toEqual([[1, "а"]]);
  });

  it("lists tables and sheets in the order of the tabs, chart sheets and hidden ones included", async () => {
    const parts = handmadeParts([
      { name: "Второй", body: `<sheetData><row r="1">${inline("№")}</row></sheetData>`, tables: [tableXml("Б", "A1:A2", ["№"])] },
      { name: "Первый", body: `<sheetData><row r="1">${inline("№")}</row></sheetData>`, tables: [tableXml("А", "A1:A2", ["№"])] },
    ]);
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Диаграмма" sheetId="9" r:id="rId3"/><sheet name="Первый" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Второй" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const rels = relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
    ]);
    const opened = await openXlsxWorkbook(pack({ ...parts, "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": rels }));
    const { tables, sheetNames } = await opened.readTables(() => true);
    expect(sheetNames).toEqual(["Диаграмма", "Первый", "Второй"]);
    expect(tables.map(({ name, sheet: on }) => [name, on])).toEqual([
      ["А", "Первый"],
      ["Б", "Второй"],
    ]);
  });

  it.each([
    ["a shared string that is not there", `<c r="A2" t="s"><v>5</v></c>`],
    ["a number that is none", `<c r="A2"><v>1,5</v></c>`],
    ["a cell without a place", `<c r="2A"><v>1</v></c>`],
    ["an unknown entity", `<c r="A2" t="str"><v>&nbsp;</v></c>`],
  ])("calls %s damage", (_, cell) =>
    expect(read([sheet(`<row r="1">${inline("№")}</row><row r="2">${cell}</row>`, tableXml("T", "A1:A2", ["№"]))])).rejects.toMatchObject({
      reason: "file-unreadable",
    }),
  );
});

describe("cells of a sheet of ours", () => {
  it("formulas come with their text; of cells that share one, with the first one's; where the file says none, with none", async () => {
    const rows = `<row r="1"><c r="A1" t="str"><f>"а &amp; б"&amp;
B1</f><v>а &amp; б5</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3"><f t="dataTable" ref="B3:B3" r1="A1"/><v>1</v></c><c r="C3"><f t="array" ref="C3">SUM(A2:A3*2)</f><v>20</v></c><c r="E3" t="inlineStr"><is><t>=A1</t></is></c></row>`;
    const names = `<definedNames><definedName name="MunicipalReport.report" hidden="1">Лист1!$A$1</definedName></definedNames>`;
    const parts = handmadeParts([sheet(rows)]);
    const workbook = await openXlsxWorkbook(pack({ ...parts, "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</workbook>", `${names}</workbook>`) }));
    const { ownSheets } = await workbook.readTables(() => true, ["report"]);
    expect(ownSheets[0]?.rows.map((cells) => cells.map(({ content, formula }) => [content, formula]))).toEqual([
      [["а & б5", '"а & б"&\nB1'], [5, null]],
      [[4, "B2*2"]],
      [[6, "B2*2"], [1, ""], [20, "SUM(A2:A3*2)"], [null, null], ["=A1", null]],
    ]);
  });
});
