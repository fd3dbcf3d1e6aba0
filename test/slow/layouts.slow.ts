import { calculated, inputFile } from "../golden/programmeBooks";
import { fileCells, withEntries, type Entries } from "./fileCells";
import { startLibreOffice, type LibreOffice } from "./libreOffice";
import { valuesOnly } from "./programmes/layouts";

const GENERATED = ["Отчёт", "Форма 1. Показатели", "Форма 2. Мероприятия", "Форма 3. Расходы", "Расчёт эффективности", "Проверка данных"];
const WARNING = "Данные изменены после расчёта";

let office: LibreOffice;
let ours: Uint8Array;
beforeAll(async () => {
  office = await startLibreOffice();
  ours = await calculated(await inputFile(valuesOnly));
});
afterAll(() => office.remove());

/** Texts of «Отчёт» with the words of the warning. */
const warnings = (file: Uint8Array): unknown[] => [...(fileCells(file).get("Отчёт")?.values() ?? [])].map(({ value }) => value).filter((value) => String(value).startsWith(WARNING));

it("with values only the warning is the one formula of the generated sheets", () => {
  const cells = fileCells(ours);
  const formulas = GENERATED.flatMap((sheet) => [...(cells.get(sheet)?.values() ?? [])].flatMap(({ formula }) => formula ?? []));
  expect(formulas).toHaveLength(1);
  expect(formulas[0]).toContain(WARNING);
});

const EDITS: Readonly<Record<string, Entries>> = {
  untouched: {},
  fact: { "Показатели!H3": 70 },
  "fact-that-was-missing": { "Показатели!H2": 35.1 },
  money: { "Расходы!G2": 1 },
  status: { "Мероприятия!N5": "не выполнено" },
  reason: { "Показатели!J3": "Другая причина" },
};

it("shows itself in LibreOffice once a number or a status under the figures changes, and not for a text beside them", async () => {
  const edited = Object.fromEntries(Object.entries(EDITS).map(([name, entries]) => [name, withEntries(ours, entries)]));
  const taken = await office.recalculate(edited);
  const shown = Object.entries(taken).map(([name, file]) => [name, warnings(file).length]);
  expect(Object.fromEntries(shown)).toEqual({ untouched: 0, fact: 1, "fact-that-was-missing": 1, money: 1, status: 1, reason: 0 });
});
