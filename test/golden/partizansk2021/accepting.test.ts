import { openXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { calculateEffectiveness } from "../../../src/app/calculateEffectiveness";
import { checkData } from "../../../src/app/checkData";
import type { Services } from "../../../src/app/services";
import type { AppState, FindingView } from "../../../src/app/state";
import { createStore } from "../../../src/app/store";
import { messagesFor } from "../../../src/messages/messagesFor";
import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import type { TableData } from "../../../src/workbook/tableData";
import { fileCells, withEntries, type FileCell } from "../../slow/fileCells";
import { inputFile } from "../programmeBooks";
import { withCell, withRow, withTable } from "../workbookEdits";

const LOG = "Проверка данных";
const REASON = "Опрос проводит край, итоги будут в мае";
const FURTHER = { "№": "3", Показатель: "Число обращений граждан", "Ед. изм.": "ед.", Направление: "рост", План: 10, Факт: 11, Подпрограмма: "2" };

type Change = (tables: readonly TableData[]) => readonly TableData[];
const same: Change = (tables) => tables;

interface Done {
  readonly file: Uint8Array;
  readonly state: AppState;
}

/** An action of the pane over a file, whose tables the user has changed before it. */
async function act(file: Uint8Array, action: (services: Services) => Promise<void>, change = same): Promise<Done> {
  const workbook = await openXlsxWorkbook(file);
  const store = createStore();
  const changed = {
    readTables: async (...asked: Parameters<typeof workbook.readTables>) => {
      const content = await workbook.readTables(...asked);
      return { ...content, tables: change(content.tables) };
    },
  };
  const port = new Proxy(workbook, { get: (target, name) => (name === "readTables" ? changed.readTables : (Reflect.get(target, name) as unknown)) });
  await action({ workbook: port, store, messages: () => messagesFor("ru-RU"), version: "test" });
  return { file: await workbook.toBytes(), state: store.getState() };
}

const calculate = (file: Uint8Array, change?: Change, accepting?: ReadonlyMap<string, string>): Promise<Done> => act(file, (services) => calculateEffectiveness(services, accepting), change);

const findingsOf = ({ state }: Done): readonly FindingView[] => ("findings" in state ? state.findings : []);

/** The warning that the indicator in this row has no fact. */
const withoutFact = (done: Done, address: string): FindingView => {
  const found = findingsOf(done).find((finding) => finding.code === "I02" && finding.address === address);
  if (found === undefined) throw new Error(`No I02 at ${address}`);
  return found;
};

/** Texts of the log's column from the band of accepted findings on. */
function acceptedInLog(file: Uint8Array, column: string): string[] {
  const cells = fileCells(file).get(LOG) ?? new Map<string, FileCell>();
  const row = (cell: string): number => Number(cell.replace(/\D/gu, ""));
  const band = [...cells].find(([, { value }]) => value === "Принятые замечания")?.[0];
  return band === undefined ? [] : [...cells].filter(([cell]) => cell.replace(/\d/gu, "") === column && row(cell) > row(band)).map(([, { value }]) => String(value));
}

let open: Done;
let accepted: Done;
beforeAll(async () => {
  open = await calculate(await inputFile({ content: partizansk2021 }));
  accepted = await calculate(open.file, same, new Map([[withoutFact(open, "Показатели!H2").key, REASON]]));
});

it("an open warning becomes an accepted one, with its reason", () => {
  expect(withoutFact(open, "Показатели!H2")).toMatchObject({ severity: "warning", accepted: null });
  expect(withoutFact(accepted, "Показатели!H2")).toMatchObject({ severity: "warning", accepted: REASON });
});

it("is printed in the log, apart from the open ones and with its reason", () => {
  expect(acceptedInLog(open.file, "F")).toEqual([]);
  expect([acceptedInLog(accepted.file, "B"), acceptedInLog(accepted.file, "C"), acceptedInLog(accepted.file, "F")]).toEqual([["I02"], ["Показатели!H2"], [REASON]]);
  const texts = [...(fileCells(accepted.file).get(LOG)?.values() ?? [])].map(({ value }) => String(value));
  expect(texts.filter((text) => text.includes("Принято с причиной: 1."))).toHaveLength(1);
});

it("is kept in the workbook: a file that is opened again says so, by checking and by calculating", async () => {
  expect(withoutFact(await act(accepted.file, checkData), "Показатели!H2").accepted).toBe(REASON);
  const again = await calculate((await calculate(accepted.file)).file);
  expect(withoutFact(again, "Показатели!H2").accepted).toBe(REASON);
  expect(acceptedInLog(again.file, "F")).toEqual([REASON]);
});

it("stays with its row when a row is inserted above it", async () => {
  const inserted = await calculate(accepted.file, (tables) => withRow(tables, "Показатели", 0, FURTHER));
  expect(withoutFact(inserted, "Показатели!H3").accepted).toBe(REASON);
  expect(acceptedInLog(inserted.file, "C")).toEqual(["Показатели!H3"]);
});

it("stays with its row when the rows are sorted the other way round, and in the log sorted as well", async () => {
  const sorted: Change = (tables) => withTable(tables, "Показатели", (table) => ({ ...table, rows: [...table.rows].reverse() }));
  const first = await calculate(accepted.file, sorted);
  expect(withoutFact(first, "Показатели!H5").accepted).toBe(REASON);
  // And from there back again.
  expect(withoutFact(await calculate(first.file), "Показатели!H2").accepted).toBe(REASON);
});

it("is withdrawn when the data under it change: the warning is open again, and the reason is kept below the log", async () => {
  const later = await calculate(accepted.file, (tables) => withCell(tables, "Показатели!K2", "30.09.2022"));
  expect(withoutFact(later, "Показатели!H2").accepted).toBeNull();
  expect(acceptedInLog(later.file, "F")).toEqual([]);
  const texts = [...(fileCells(later.file).get(LOG)?.values() ?? [])].map(({ value }) => String(value));
  expect(texts).toContain(`Причина к замечанию I02, Показатели!H2: ${REASON}`);
});

it("is withdrawn when what it was about is put right", async () => {
  const done = await calculate(accepted.file, (tables) => withCell(tables, "Показатели!H2", 35.1));
  expect(findingsOf(done).map(({ code }) => code)).not.toContain("I02");
  expect(acceptedInLog(done.file, "F")).toEqual([]);
});

it("an error is never accepted: the calculation is refused with it, and the file stays as it was", async () => {
  const broken: Change = (tables) => withCell(tables, "Показатели!G2", "много");
  const refused = await calculate(accepted.file, broken);
  const error = findingsOf(refused).find(({ severity }) => severity === "error");
  expect(error?.address).toBe("Показатели!G2");
  const insisted = await calculate(accepted.file, broken, new Map([[error?.key ?? "", "Так и надо"]]));
  expect(insisted.state.kind).toBe("refused");
  expect(findingsOf(insisted).find(({ severity }) => severity === "error")?.accepted).toBeNull();
  expect(fileCells(insisted.file)).toEqual(fileCells(accepted.file));
});

it("a reason written on the sheet itself accepts too; an emptied one is open again", async () => {
  const cell = [...(fileCells(open.file).get(LOG) ?? [])].find(([name, { value }]) => name.startsWith("C") && value === "Показатели!H2")?.[0].replace("C", "F") ?? "";
  const byHand = await calculate(withEntries(open.file, { [`${LOG}!${cell}`]: REASON }));
  expect(withoutFact(byHand, "Показатели!H2").accepted).toBe(REASON);
  const place = [...(fileCells(byHand.file).get(LOG) ?? [])].find(([, { value }]) => value === REASON)?.[0] ?? "";
  expect(withoutFact(await calculate(withEntries(byHand.file, { [`${LOG}!${place}`]: null })), "Показатели!H2").accepted).toBeNull();
});
