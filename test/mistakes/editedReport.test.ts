import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { checkedContent } from "../../src/app/checkedContent";
import { OWN_SHEETS } from "../../src/app/formerSheets";
import type { FindingView } from "../../src/app/state";
import { messagesFor } from "../../src/messages/messagesFor";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import { calculated, inputFile } from "../golden/programmeBooks";
import { fileCells, withEntries, type Entries } from "../slow/fileCells";
import { EDITED_REPORTS } from "./editedReports";

jest.setTimeout(60_000);

/** A methodology with more than one rating. */
const passport = partizansk2021["Программа"].map((row) => (row["Параметр"] === "Методика" ? { ...row, Значение: "rostov-oblast" } : row));

let file: Uint8Array;
let conclusion: string;

beforeAll(async () => {
  file = await calculated(await inputFile({ content: { ...partizansk2021, Программа: passport } }));
  const found = [...(fileCells(file).get("Отчёт") ?? [])].find(([cell, { value }]) => /^A\d+$/u.test(cell) && String(value).startsWith("ВЫВОД"));
  if (found === undefined) throw new Error("The report has no conclusion");
  conclusion = `Отчёт!${found[0]}`;
});

/** What «Проверить данные» says of the calculated workbook with these cells changed; «вывод» stands for the conclusion's cell. */
async function said(entries: Entries): Promise<readonly FindingView[]> {
  const named = Object.fromEntries(Object.entries(entries).map(([cell, value]) => [cell === "вывод" ? conclusion : cell, value]));
  const workbook = await openXlsxWorkbook(withEntries(file, named));
  return checkedContent(await workbook.readTables(isInputTable, OWN_SHEETS), messagesFor("ru-RU")).findings;
}

describe.each(Object.entries(EDITED_REPORTS))("%s", (_, { code, mistake, says, cell, nearMiss }) => {
  it("is a warning at its cell, in words", async () => {
    const found = (await said(mistake)).filter((finding) => finding.code === code);
    expect(found.map(({ address, severity }) => [address, severity])).toEqual([[cell === "вывод" ? conclusion : cell, "warning"]]);
    for (const words of says) expect(found[0]?.message.replaceAll("\u00a0", " ")).toContain(words);
  });

  it("is not said of what nearly is it", async () => {
    expect((await said(nearMiss)).map((finding) => finding.code)).not.toContain(code);
  });
});
