import { createOfficejsWorkbook } from "../../../src/adapters/officejs/officejsWorkbook";
import { openXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets } from "../../../src/app/calculateEffectiveness";
import { formerSheets, OWN_SHEETS } from "../../../src/app/formerSheets";
import { judge } from "../../../src/app/judge";
import { reportDocument } from "../../../src/app/reportDocument";
import { isInputTable } from "../../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import { cellName } from "../../../src/workbook/cell";
import type { DocumentSpec } from "../../../src/workbook/documentSpec";
import type { WorkbookContent } from "../../../src/workbook/workbookPort";
import { chartsOf } from "../../contract/workbookDump";
import { startHost } from "../../host/startHost";
import type { Sheet } from "../../host/model/sheet";
import { loadWorkbook } from "../../host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import { fileCells, withEntries } from "../../slow/fileCells";
import { calculated, inputFile } from "../programmeBooks";

const GENERATED = ["Отчёт", "Форма 1. Показатели", "Форма 2. Мероприятия", "Форма 3. Расходы", "Расчёт эффективности", "Проверка данных"];

/** What the pane does in Excel: the real office.js over the stand-in host, and the file that is saved afterwards. */
async function fromPane(input: Uint8Array): Promise<Uint8Array> {
  const { host, workbook } = await startHost({ workbook: await loadWorkbook(input) });
  const port = createOfficejsWorkbook();
  const { tables } = await port.readTables(isInputTable);
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error("The sample was refused");
  await port.writeSheets(resultSheets(judgement));
  await host.idle();
  return saveWorkbook(workbook);
}

/** The Word document as it is described before it is drawn, of what was read. */
function documentOf({ tables, ownSheets }: WorkbookContent): DocumentSpec {
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error("The sample was refused");
  return reportDocument(judgement, formerSheets({ ownSheets }));
}

it("both make the same Word document, of a new workbook and of a calculated one with a person's words", async () => {
  const input = await inputFile({ content: partizansk2021 });
  const first = await calculated(input);
  const conclusion = [...(fileCells(first).get("Отчёт") ?? [])].find(([cell, { value }]) => cell.startsWith("A") && String(value).startsWith("ВЫВОД"))?.[0] ?? "";
  const edited = withEntries(first, { [`Отчёт!${conclusion}`]: "ВЫВОД: программа выполнена, работу продолжить." });
  for (const file of [input, edited]) {
    await startHost({ workbook: await loadWorkbook(file) });
    const fromExcel = documentOf(await createOfficejsWorkbook().readTables(isInputTable, OWN_SHEETS));
    const fromFile = documentOf(await (await openXlsxWorkbook(file)).readTables(isInputTable, OWN_SHEETS));
    expect(fromExcel).toEqual(fromFile);
    expect(JSON.stringify(fromFile).includes("работу продолжить")).toBe(file === edited);
  }
}, 60_000);

let pane: Map<string, Sheet>;
let commandLine: Map<string, Sheet>;

const sheetsOf = async (bytes: Uint8Array): Promise<Map<string, Sheet>> => new Map((await loadWorkbook(bytes)).sheets.map((sheet) => [sheet.name, sheet]));

beforeAll(async () => {
  const input = await inputFile({ content: partizansk2021 });
  pane = await sheetsOf(await fromPane(input));
  commandLine = await sheetsOf(await calculated(input));
}, 60_000);

it("both write the same sheets in the same order", () => {
  expect([...pane.keys()].slice(-6)).toEqual(GENERATED);
  expect([...pane.keys()]).toEqual([...commandLine.keys()]);
});

describe.each(GENERATED)("«%s» from the pane and from the command line", (name) => {
  const both = <Seen>(see: (sheet: Sheet) => Seen): [Seen, Seen] => {
    const [one, other] = [pane.get(name), commandLine.get(name)];
    if (one === undefined || other === undefined) throw new Error(`No sheet ${name}`);
    return [see(one), see(other)];
  };

  it("hold the same formulas, values and formats, cell by cell", () => {
    const [one, other] = both((sheet) => new Map(sheet.cells().map(({ row, column, cell }) => [cellName({ row, column }), cell])));
    expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
    for (const [address, { value, ...written }] of one) {
      const { value: wanted, ...expected } = other.get(address) ?? { value: undefined };
      expect({ address, ...written }).toEqual({ address, ...expected });
      if (typeof value === "number" && typeof wanted === "number") expect([address, value]).toEqual([address, expect.closeTo(wanted, 12)]);
      else expect([address, value]).toEqual([address, wanted]);
    }
    expect(one.size).toBeGreaterThan(20);
  });

  it("have the same merges, heights, widths, frozen rows and page", () => {
    const [one, other] = both(({ merges, rowHeights, columnWidths, hiddenColumns, frozenRows, showGridlines, tabColor, pageLayout }) => ({
      merges: [...merges].map((merge) => JSON.stringify(merge)).sort(),
      heights: [...rowHeights].sort(([first], [second]) => first - second),
      hiddenColumns: [...hiddenColumns].sort((first, second) => first - second),
      widths: [...columnWidths].filter(([, width]) => width > 0).sort(([first], [second]) => first - second),
      frozenRows,
      showGridlines,
      tabColor,
      pageLayout,
    }));
    expect(one).toEqual(other);
  });

  it("have the same charts over the same cells", () => {
    const [one, other] = both(chartsOf);
    expect(one).toEqual(other);
    expect((one as unknown[]).length).toBe(name === "Расчёт эффективности" ? 4 : 0);
  });
});
