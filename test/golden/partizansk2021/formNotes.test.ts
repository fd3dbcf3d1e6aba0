import { openXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets, withTextFindings } from "../../../src/app/calculateEffectiveness";
import { formerSheets, OWN_SHEETS, type FormerSheets } from "../../../src/app/formerSheets";
import { judge, type Judgement } from "../../../src/app/judge";
import { isInputTable } from "../../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import type { TableData } from "../../../src/workbook/tableData";
import { fileCells, withEntries, type Entries } from "../../slow/fileCells";
import { withLayout } from "../layoutTables";
import { inputFile } from "../programmeBooks";

const FORM = "Форма 1. Показатели";
const MEASURES = "Форма 2. Мероприятия";
const MONEY = "Форма 3. Расходы";
const CALCULATION = "Расчёт эффективности";
const LOG = "Проверка данных";
const TITLE = "Пометки с прежнего листа";

interface Calculated {
  readonly file: Uint8Array;
  readonly judgement: Judgement;
  readonly former: FormerSheets;
}

async function calculate(input: Uint8Array, change = (tables: readonly TableData[]) => tables): Promise<Calculated> {
  const workbook = await openXlsxWorkbook(input);
  const content = await workbook.readTables(isInputTable, OWN_SHEETS);
  const former = formerSheets(content);
  const judgement = withTextFindings(judge(change(content.tables)), former);
  if (judgement.kind === "refused") throw new Error("refused");
  await workbook.writeSheets(resultSheets(judgement, former));
  return { file: await workbook.toBytes(), judgement, former };
}

/** Calculates three times after the entries. */
async function threeTimes(file: Uint8Array, entries: Entries): Promise<Uint8Array> {
  let again = withEntries(file, entries);
  for (let times = 0; times < 3; times += 1) again = (await calculate(again)).file;
  return again;
}

/** Where each text of a sheet stands that holds these words. */
const placesOf = (file: Uint8Array, sheet: string, words: string): string[] =>
  [...(fileCells(file).get(sheet) ?? [])].flatMap(([cell, { value }]) => (String(value).includes(words) ? [cell] : []));

const written = (file: Uint8Array, sheet: string, cell: string) => fileCells(file).get(sheet)?.get(cell);

const rowOf = (cell: string | undefined): number => Number(cell?.replace(/\D/gu, ""));

const lastRow = (file: Uint8Array, sheet: string): number => Math.max(...[...(fileCells(file).get(sheet)?.keys() ?? [])].map(rowOf));

let first: Uint8Array;
beforeAll(async () => {
  first = (await calculate(await inputFile({ content: partizansk2021 }))).file;
});

it("nobody typed anything: nothing is kept, found or said", async () => {
  const { former, judgement, file } = await calculate(first);
  for (const { beside, below, over, between, reasons } of former.notes.values()) expect([beside, below, over, between, reasons].flat()).toEqual([]);
  expect([...former.notes.keys()]).toEqual(["indicators", "measures", "expenditures", "calculation", "checks"]);
  expect(judgement.findings.map(({ code }) => code)).not.toContain("X07");
  for (const sheet of [FORM, MEASURES, MONEY, CALCULATION, LOG]) expect(placesOf(file, sheet, TITLE)).toEqual([]);
});

it("words beside a row stay in their cell, however often it is calculated", async () => {
  const [name] = placesOf(first, FORM, "получивших дополнительное профессиональное образование");
  const cell = `R${rowOf(name)}`;
  const file = await threeTimes(first, { [`${FORM}!${cell}`]: "Сверить с кадровой службой" });
  expect(placesOf(file, FORM, "Сверить с кадровой службой")).toEqual([cell]);
  expect(placesOf(file, FORM, TITLE)).toEqual([]);
});

it("words beside a row that is no more stand below the table with the cell they had, once", async () => {
  const [name] = placesOf(first, FORM, "получивших дополнительное профессиональное образование");
  const cell = `R${rowOf(name)}`;
  const file = await threeTimes(first, { [`${FORM}!${cell}`]: "Сверить с кадровой службой", "Показатели!C3": "Доля обученных служащих" });
  expect(placesOf(file, FORM, "Сверить с кадровой службой")).toHaveLength(1);
  const [place = ""] = placesOf(file, FORM, "Сверить с кадровой службой");
  expect(written(file, FORM, place)?.value).toBe(`${cell}: Сверить с кадровой службой`);
  expect(rowOf(place)).toBeGreaterThan(rowOf(placesOf(file, FORM, "Доля обученных служащих")[0]));
  expect(placesOf(file, FORM, TITLE)).toEqual([`A${rowOf(place) - 1}`]);
});

it("words and numbers below the table stay as they are, in rows and columns", async () => {
  const row = lastRow(first, MONEY) + 3;
  const file = await threeTimes(first, { [`${MONEY}!B${row}`]: "Остаток на счёте", [`${MONEY}!D${row}`]: 12.5, [`${MONEY}!A${row + 2}`]: "Исполнитель: Иванова, тел. 6-00-00" });
  expect(placesOf(file, MONEY, "Остаток на счёте")).toEqual([`B${row}`]);
  expect(written(file, MONEY, `D${row}`)).toEqual({ formula: null, value: 12.5 });
  expect(placesOf(file, MONEY, "Исполнитель: Иванова")).toEqual([`A${row + 2}`]);
  expect(placesOf(file, MONEY, TITLE)).toEqual([]);
});

it("what was typed over a cell is found, drawn anew, and kept below the table with its cell", async () => {
  const [degree = ""] = [...(fileCells(first).get(FORM) ?? [])].flatMap(([cell, { value, formula }]) => (formula !== null && value === 1.01 ? [cell] : []));
  const typed = withEntries(first, { [`${FORM}!${degree}`]: 1.2 });
  const { judgement, file } = await calculate(typed);
  // The cell shows percent: 1,2 is 120 %.
  expect(judgement.findings.filter(({ code }) => code === "X07").map(({ cell }) => [cell?.sheet, cell?.row, cell?.text])).toEqual([[FORM, rowOf(degree) - 1, "120\u00a0%"]]);
  expect(written(file, FORM, degree)).toMatchObject({ value: 1.01 });
  expect(written(file, FORM, degree)?.formula).not.toBeNull();
  const again = await threeTimes(file, {});
  expect(placesOf(again, FORM, `${degree}: 120\u00a0%`)).toHaveLength(1);
  expect(placesOf(again, FORM, TITLE)).toHaveLength(1);
  expect((await calculate(again)).judgement.findings.map(({ code }) => code)).not.toContain("X07");
});

it("further words join those that were moved before, under one heading", async () => {
  const titled = placesOf(first, CALCULATION, "РАСЧЁТ")[0] ?? "A1";
  const one = await threeTimes(first, { [`${CALCULATION}!${titled}`]: "Мой заголовок" });
  const file = await threeTimes(one, { [`${CALCULATION}!${titled}`]: "Другой заголовок" });
  const [before, after] = ["Мой заголовок", "Другой заголовок"].map((words) => placesOf(file, CALCULATION, words));
  expect([before, after].map((places) => places?.length)).toEqual([1, 1]);
  expect(rowOf(after?.[0]) - rowOf(before?.[0])).toBe(1);
  expect(placesOf(file, CALCULATION, TITLE)).toHaveLength(1);
});

it("the reason of a finding that is no more is kept below the log", async () => {
  const [place] = placesOf(first, LOG, "Мероприятия!C3");
  const { file } = await calculate(withEntries(first, { [`${LOG}!F${rowOf(place)}`]: "Финансирование по смете учреждения" }));
  expect(placesOf(file, LOG, TITLE)).toEqual([]);
  const changed = await threeTimes(file, { "Расходы!B8": null });
  const [kept = "", ...more] = placesOf(changed, LOG, "Финансирование по смете учреждения");
  expect(more).toEqual([]);
  expect(written(changed, LOG, kept)?.value).toMatch(/^Причина к замечанию M12, Мероприятия!C3: Финансирование/u);
});

describe("sheets of values", () => {
  const asValues = (tables: readonly TableData[]): TableData[] => withLayout(tables, { "Содержание листов": "значения" });

  it("are ours too, and what was typed over one of their cells is told", async () => {
    const { file } = await calculate(first, asValues);
    const [degree = ""] = [...(fileCells(file).get(FORM) ?? [])].flatMap(([cell, { value, formula }]) => (formula === null && value === 1.01 ? [cell] : []));
    const untouched = await calculate(file, asValues);
    for (const { beside, below, over, between, reasons } of untouched.former.notes.values()) expect([beside, below, over, between, reasons].flat()).toEqual([]);
    expect([...(untouched.former.kept.notes ?? [])]).toEqual([]);
    const { judgement } = await calculate(withEntries(file, { [`${FORM}!${degree}`]: 1.2 }), asValues);
    expect(judgement.findings.filter(({ code }) => code === "X07")).toHaveLength(1);
  });
});
