import { openXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets, withTextFindings } from "../../../src/app/calculateEffectiveness";
import { formerSheets, OWN_SHEETS } from "../../../src/app/formerSheets";
import { judge } from "../../../src/app/judge";
import { isInputTable } from "../../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import { fileCells, withEntries, withFormulas } from "../../slow/fileCells";
import { inputFile } from "../programmeBooks";

const REPORT = "Отчёт";
const FORM = "Форма 1. Показатели";
const TITLE = "Пометки с прежнего листа";

/** Reads, judges and writes as the command line does. */
async function calculate(input: Uint8Array): Promise<{ file: Uint8Array; codes: string[] }> {
  const workbook = await openXlsxWorkbook(input);
  const content = await workbook.readTables(isInputTable, OWN_SHEETS);
  const former = formerSheets(content);
  const judgement = withTextFindings(judge(content.tables), former);
  if (judgement.kind === "refused") throw new Error("refused");
  await workbook.writeSheets(resultSheets(judgement, former));
  return { file: await workbook.toBytes(), codes: judgement.findings.map(({ code }) => code) };
}

async function threeTimes(input: Uint8Array): Promise<Uint8Array> {
  let file = input;
  for (let times = 0; times < 3; times += 1) file = (await calculate(file)).file;
  return file;
}

const cellAt = (file: Uint8Array, sheet: string, cell: string) => fileCells(file).get(sheet)?.get(cell);

/** Where each text of a sheet stands that holds these words. */
const placesOf = (file: Uint8Array, sheet: string, words: string): string[] =>
  [...(fileCells(file).get(sheet) ?? [])].flatMap(([cell, { value }]) => (String(value).includes(words) ? [cell] : []));

/** F2, other words between the quotation marks, Enter. */
function rewritten(file: Uint8Array, sheet: string, cell: string, from: string, to: string): Uint8Array {
  const { formula, value } = cellAt(file, sheet, cell) ?? { formula: null, value: "" };
  if (formula === null || !formula.includes(from) || !String(value).includes(from)) throw new Error(`«${from}» does not stand in a formula of ${cell}: ${formula}`);
  return withFormulas(file, { [`${sheet}!${cell}`]: { formula: formula.replaceAll(from, to), value: String(value).replaceAll(from, to) } });
}

let first: Uint8Array;
let effectiveness: string;
beforeAll(async () => {
  first = (await calculate(await inputFile({ content: partizansk2021 }))).file;
  [effectiveness = ""] = placesOf(first, REPORT, "Эффективность реализации муниципальной программы").filter((cell) => cell.startsWith("A"));
});

describe("words changed inside a formula of «Отчёт»", () => {
  const FROM = "Эффективность реализации муниципальной программы";
  const TO = "Итоговая оценка комиссии";

  it("stay through three recalculations as the text that was shown, unflagged while the figures hold", async () => {
    const shown = String(cellAt(first, REPORT, effectiveness)?.value).replace(FROM, TO);
    let file = rewritten(first, REPORT, effectiveness, FROM, TO);
    for (let times = 0; times < 3; times += 1) {
      const again = await calculate(file);
      expect(again.codes).not.toContain("X10");
      file = again.file;
    }
    expect(cellAt(file, REPORT, effectiveness)).toEqual({ formula: null, value: shown });
    // 100,3 % is the effectiveness of the published report.
    expect(shown.replaceAll("\u00a0", " ")).toMatch(/^Итоговая оценка комиссии по итогам года составила 100,3 %/u);
  });

  it("are flagged once the figures no longer hold, and the new text is offered beside", async () => {
    const { file } = await calculate(rewritten(first, REPORT, effectiveness, FROM, TO));
    const later = await calculate(withEntries(file, { "Показатели!H2": 35.1 }));
    expect(later.codes).toContain("X10");
    const [place = ""] = placesOf(later.file, REPORT, TO).filter((cell) => cell.startsWith("A"));
    expect(cellAt(later.file, REPORT, place)).toMatchObject({ formula: null, value: expect.stringContaining(TO) as string });
    // (101 + 101 + 100 + 100) / 4 = 100,5 %.
    expect(String(cellAt(later.file, REPORT, place.replace("A", "E"))?.value).replaceAll("\u00a0", " ")).toContain(`${FROM} по итогам года составила 100,5 %`);
  });

  it("are flagged at once when the figures changed together with them", async () => {
    const { file, codes } = await calculate(withEntries(rewritten(first, REPORT, effectiveness, FROM, TO), { "Показатели!H2": 35.1 }));
    expect(codes).toContain("X10");
    expect(placesOf(file, REPORT, TO).filter((cell) => cell.startsWith("A"))).toHaveLength(1);
  });

  it("an emptied cell brings the formula back", async () => {
    const { file } = await calculate(rewritten(first, REPORT, effectiveness, FROM, TO));
    const again = await calculate(withEntries(file, { [`${REPORT}!${effectiveness}`]: null }));
    expect(cellAt(again.file, REPORT, effectiveness)).toEqual(cellAt(first, REPORT, effectiveness));
  });
});

it("words changed in the offered text are kept as a note beside", async () => {
  const edited = (await calculate(withEntries(first, { [`${REPORT}!${effectiveness}`]: "Эффективность высокая." }))).file;
  const { file } = await calculate(withEntries(edited, { "Показатели!H2": 35.1 }));
  const [offered = ""] = placesOf(file, REPORT, "100,5").filter((cell) => cell.startsWith("E"));
  const [from, to] = ["Эффективность реализации", "Уточнённая эффективность реализации"];
  const again = await threeTimes(rewritten(file, REPORT, offered, from, to));
  expect(placesOf(again, REPORT, to).map((cell) => cell.replace(/\d+/u, ""))).toEqual(["L"]);
});

it("an own formula over the signature is kept below the report by what it shows", async () => {
  const [signature = ""] = placesOf(first, REPORT, "Начальник отдела").filter((cell) => cell.startsWith("A"));
  const file = await threeTimes(withFormulas(first, { [`${REPORT}!${signature}`]: { formula: 'UPPER("и. о. начальника")', value: "И. О. НАЧАЛЬНИКА" } }));
  expect(placesOf(file, REPORT, "И. О. НАЧАЛЬНИКА").filter((cell) => cell.startsWith("A"))).toHaveLength(1);
  expect(placesOf(file, REPORT, "Начальник отдела").filter((cell) => cell.startsWith("A"))).toHaveLength(1);
});

describe("an own formula in a figure's cell", () => {
  /** The degree of the second indicator: 69 of 68 is 101 %. */
  const degreeOf = (file: Uint8Array): string => [...(fileCells(file).get(FORM) ?? [])].flatMap(([cell, { value, formula }]) => (formula !== null && value === 1.01 ? [cell] : []))[0] ?? "";

  it("is found, kept below the table by what it shows, and the figure is drawn anew", async () => {
    const degree = degreeOf(first);
    // 1,01 · 2 is 202 %.
    const own = withFormulas(first, { [`${FORM}!${degree}`]: { formula: "F11*2", value: 2.02 } });
    expect((await calculate(own)).codes).toContain("X07");
    const file = await threeTimes(own);
    expect(cellAt(file, FORM, degree)).toEqual(cellAt(first, FORM, degree));
    expect(placesOf(file, FORM, `${degree}: 202\u00a0%`)).toHaveLength(1);
    expect(placesOf(file, FORM, TITLE)).toHaveLength(1);
    expect((await calculate(file)).codes).not.toContain("X07");
  });
});
