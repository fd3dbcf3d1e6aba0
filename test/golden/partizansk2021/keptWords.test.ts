import { openXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets, withTextFindings } from "../../../src/app/calculateEffectiveness";
import { formerSheets, OWN_SHEETS } from "../../../src/app/formerSheets";
import { judge } from "../../../src/app/judge";
import { staleFindings } from "../../../src/report/narrative/textFindings";
import { isInputTable } from "../../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import { fileCells, withEntries, type Entries } from "../../slow/fileCells";
import { inputFile } from "../programmeBooks";

/** Reads, judges and writes as the command line does; says what was found. */
async function calculate(input: Uint8Array): Promise<{ file: Uint8Array; codes: string[]; stale: number }> {
  const workbook = await openXlsxWorkbook(input);
  const content = await workbook.readTables(isInputTable, OWN_SHEETS);
  const former = formerSheets(content);
  const judgement = withTextFindings(judge(content.tables), former);
  if (judgement.kind === "refused") throw new Error("refused");
  const stale = staleFindings(judgement.assessment, former.kept, former.reportName).length;
  await workbook.writeSheets(resultSheets(judgement, former));
  return { file: await workbook.toBytes(), codes: judgement.findings.map(({ code }) => code), stale };
}

/** The cell of a sheet's column that begins with these words. */
function cellSaying(file: Uint8Array, sheet: string, words: string, column = "A"): string {
  const found = [...(fileCells(file).get(sheet) ?? [])].find(([cell, { value }]) => cell.replace(/\d+/u, "") === column && String(value).includes(words));
  if (found === undefined) throw new Error(`«${words}» stands nowhere in column ${column} of «${sheet}»`);
  return `${sheet}!${found[0]}`;
}

const edit = (file: Uint8Array, entries: Entries): Uint8Array => withEntries(file, entries);
const valueAt = (file: Uint8Array, address: string) => {
  const [sheet = "", cell = ""] = address.split("!");
  return fileCells(file).get(sheet)?.get(cell);
};

const EDITED = "ВЫВОД: программа выполнена, эффективность высокая, работу продолжить.";
let first: Uint8Array;
let conclusion: string;
beforeAll(async () => {
  first = (await calculate(await inputFile({ content: partizansk2021 }))).file;
  conclusion = cellSaying(first, "Отчёт", "ВЫВОД");
});

it("an edited conclusion survives three recalculations, unflagged while the figures hold", async () => {
  let file = edit(first, { [conclusion]: EDITED });
  for (let times = 0; times < 3; times += 1) {
    const again = await calculate(file);
    expect(again.codes).not.toContain("X10");
    file = again.file;
  }
  expect(valueAt(file, conclusion)).toMatchObject({ value: EDITED, formula: null });
});

it("a changed figure flags the edit, keeps it, and offers the new text beside it", async () => {
  const edited = (await calculate(edit(first, { [conclusion]: EDITED }))).file;
  const later = await calculate(edit(edited, { "Показатели!H2": 35.1 }));
  expect(later.codes).toContain("X10");
  // The fact that has come brings the words about its deviation, so the conclusion stands lower.
  const place = cellSaying(later.file, "Отчёт", EDITED);
  expect(valueAt(later.file, place)).toMatchObject({ value: EDITED, formula: null });
  const offered = place.replace("!A", "!E");
  expect(String(valueAt(later.file, offered)?.value).replaceAll("\u00a0", " ")).toContain("100,5 %");
  // And it stays flagged until the person looks at it: the same edit again changes nothing.
  expect((await calculate(later.file)).codes).toContain("X10");
  // Written anew for the new figures, it is a fresh edit.
  expect((await calculate(edit(later.file, { [place]: `${EDITED} Уточнено.` }))).codes).not.toContain("X10");
});

it("notes beside the text and words over the signature survive three recalculations", async () => {
  const signature = cellSaying(first, "Отчёт", "Начальник отдела");
  let file = edit(first, { [conclusion.replace("!A", "!N")]: "Согласовать с финансовым управлением", [signature]: "И. о. начальника отдела" });
  for (let times = 0; times < 3; times += 1) file = (await calculate(file)).file;
  const note = valueAt(file, conclusion.replace("!A", "!L"))?.value;
  expect(note).toBe("Согласовать с финансовым управлением");
  cellSaying(file, "Отчёт", "Начальник отдела");
  cellSaying(file, "Отчёт", "И. о. начальника отдела");
});

it("words in a paragraph that is no more are moved below the report, once, and stay", async () => {
  const expected = cellSaying(first, "Отчёт", "ожидается 31.05.2022");
  const words = "Опрос проведёт край, ждём до конца мая.";
  // With the fact there is nothing to wait for any more.
  let file = (await calculate(edit(first, { [expected]: words, "Показатели!H2": 35.1 }))).file;
  for (let times = 0; times < 2; times += 1) file = (await calculate(file)).file;
  const found = [...(fileCells(file).get("Отчёт") ?? [])].filter(([cell, { value }]) => cell.startsWith("A") && value === words);
  expect(found).toHaveLength(1);
});

it("an emptied paragraph is written anew", async () => {
  const edited = (await calculate(edit(first, { [conclusion]: EDITED }))).file;
  const { file } = await calculate(edit(edited, { [conclusion]: null }));
  expect(String(valueAt(file, conclusion)?.value)).toContain("ВЫВОД: на основе показателей");
  expect(valueAt(file, conclusion)?.formula).not.toBeNull();
});

it("an edited conclusion that names another rating is found", async () => {
  const { codes } = await calculate(edit(first, { [conclusion]: "ВЫВОД: эффективность программы удовлетворительная." }));
  // The scale of the report knows one label only, so nothing contradicts it by name.
  expect(codes).not.toContain("X05");
});

it("a text changed through its data is stale until the next calculation, and not after it", async () => {
  const { file, stale } = await calculate(edit(first, { "Показатели!H2": 35.1 }));
  expect(stale).toBe(1);
  expect((await calculate(file)).stale).toBe(0);
});

describe("accepted findings", () => {
  const LOG = "Проверка данных";
  it("are kept with their reason, counted apart, and come back when the data change", async () => {
    const place = cellSaying(first, LOG, "Мероприятия!C3", "C");
    const reason = place.replace("!C", "!F");
    const { file } = await calculate(edit(first, { [reason]: "Финансирование по смете учреждения" }));
    cellSaying(file, LOG, "Принято с причиной: 1.");
    cellSaying(file, LOG, "Принятые замечания");
    cellSaying(file, LOG, "Финансирование по смете учреждения", "F");
    // Without the number of measure 9 it is 50 of 51 measures that have no money: no longer what was accepted.
    const changed = await calculate(edit(file, { "Расходы!B8": null }));
    expect(() => cellSaying(changed.file, LOG, "Принято с причиной")).toThrow("stands nowhere");
  });
});
