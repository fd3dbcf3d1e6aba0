import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { formerSheets, OWN_SHEETS } from "../../src/app/formerSheets";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { typedWords } from "../contract/typedWords.contract";
import { calculated, inputFile } from "../golden/programmeBooks";
import { fileCells, withEntries, type Entries, type FileCell } from "./fileCells";
import { startLibreOffice, type LibreOffice } from "./libreOffice";
import { EVERY_PROGRAMME } from "./programmes/everyProgramme";

const GENERATED_SHEETS = ["Отчёт", "Форма 1. Показатели", "Форма 2. Мероприятия", "Форма 3. Расходы", "Расчёт эффективности", "Проверка данных"];

let office: LibreOffice;
const ours: Record<string, Uint8Array> = {};
let theirs: Record<string, Uint8Array> = {};

beforeAll(async () => {
  office = await startLibreOffice();
  for (const [name, book] of Object.entries(EVERY_PROGRAMME)) ours[name] = await calculated(await inputFile(book));
  theirs = await office.recalculate(ours);
});

afterAll(() => office.remove());

/** Formula cells whose value LibreOffice sees otherwise, and how many were compared. */
function compare(file: Uint8Array, recalculated: Uint8Array): { compared: number; different: string[] } {
  const [written, taken] = [fileCells(file), fileCells(recalculated)];
  let compared = 0;
  const different: string[] = [];
  for (const [sheet, cells] of written) {
    for (const [cell, { formula, value }] of cells) {
      if (formula === null) continue;
      compared += 1;
      const other = taken.get(sheet)?.get(cell)?.value ?? "";
      if (!same(value, other)) different.push(`${sheet}!${cell}: ${JSON.stringify(value)} here, ${JSON.stringify(other)} in LibreOffice, =${formula}`);
    }
  }
  return { compared, different };
}

const same = (one: FileCell["value"], other: FileCell["value"]): boolean =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other)) : one === other;

const formulas = (file: Uint8Array, sheet: string): number => [...(fileCells(file).get(sheet)?.values() ?? [])].filter(({ formula }) => formula !== null).length;

describe("a workbook that LibreOffice saved holds no words of a person: every formula is still known as ours", () => {
  it.each(Object.keys(EVERY_PROGRAMME))("%s", async (name) => {
    const workbook = await openXlsxWorkbook(theirs[name] as Uint8Array);
    const { ownSheets } = await workbook.readTables(isInputTable, OWN_SHEETS);
    expect(ownSheets.flatMap(({ rows }) => rows.flatMap((cells) => cells.filter(({ formula }) => formula !== null && formula !== ""))).length).toBeGreaterThan(50);
    const former = formerSheets({ ownSheets });
    expect(former.tellsFormulas).toBe(true);
    expect(typedWords(former)).toEqual([]);
  });
});

describe("LibreOffice recalculates every formula cell to the value that the file already shows", () => {
  it.each(Object.keys(EVERY_PROGRAMME))("%s", (name) => {
    const { compared, different } = compare(ours[name] as Uint8Array, theirs[name] as Uint8Array);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  });

  it("compares more than 500 cells of the sample, on every sheet that computes", () => {
    const sample = ours["sample"] as Uint8Array;
    expect(compare(sample, theirs["sample"] as Uint8Array).compared).toBeGreaterThan(500);
    expect([...fileCells(sample).keys()].slice(-6)).toEqual(GENERATED_SHEETS);
    for (const sheet of GENERATED_SHEETS) expect([sheet, formulas(sample, sheet)]).not.toEqual([sheet, 0]);
  });
});

/** Printed texts of «Отчёт» with the given words; the hidden columns beside them remember what was written last. No-break spaces are read as spaces. */
const paragraphsSaying = (file: Uint8Array, words: string): string[] =>
  [...(fileCells(file).get("Отчёт") ?? [])].flatMap(([cell, { value }]) => {
    const text = typeof value === "string" && /^A\d/u.test(cell) ? value.replaceAll("\u00a0", " ") : "";
    return text.includes(words) ? [text] : [];
  });

const WARNING = "Данные изменены после расчёта: цифры в тексте могли устареть. Рассчитайте эффективность ещё раз.";

describe("the fact that comes later is entered into the finished workbook: Показатели!H2 = 35,1", () => {
  let later: Uint8Array;
  beforeAll(async () => {
    const { entered } = await office.recalculate({ entered: withEntries(ours["sample"] as Uint8Array, { "Показатели!H2": 35.1 }) });
    later = entered as Uint8Array;
  });

  // 35,1 / 34,6 = 101,45 % → 101 %; (101 + 101 + 100 + 100) / 4 = 100,5 %.
  it("makes the mean 1.005 and the effectiveness 1.005", () => {
    const cells = fileCells(later).get("Расчёт эффективности") ?? new Map<string, FileCell>();
    const valueOf = (step: string) => {
      // The programme's own steps stand after those of its subprogrammes.
      const [address = ""] = [...cells].filter(([cell, { value }]) => cell.startsWith("B") && value === step).at(-1) ?? [];
      return cells.get(address.replace("B", "D"))?.value;
    };
    expect(valueOf("Степень достижения показателей")).toBe(1.005);
    expect(valueOf("Эффективность реализации")).toBe(1.005);
    expect([...cells.values()].map(({ value }) => value)).not.toContain(1.003);
  });

  it("rewrites the conclusion: 100,5 % and no longer preliminary", () => {
    const [conclusion, ...others] = paragraphsSaying(later, "ВЫВОД");
    expect(others).toEqual([]);
    expect(conclusion).toContain("100,5 %");
    expect(conclusion).toContain("высокой эффективности");
    expect(paragraphsSaying(later, "предварительно")).toEqual([]);
    expect(paragraphsSaying(later, "ещё нет фактических значений")).toEqual([]);
    expect(paragraphsSaying(later, WARNING)).toHaveLength(1);
  });

  it("is a change that LibreOffice made: the file still says 100,3 and «предварительно»", () => {
    const [conclusion] = paragraphsSaying(ours["sample"] as Uint8Array, "ВЫВОД");
    expect(conclusion).toContain("100,3 %");
    expect(conclusion).toContain("предварительно");
    expect(paragraphsSaying(ours["sample"] as Uint8Array, WARNING)).toEqual([]);
  });
});

const LATER: Readonly<Record<string, Entries>> = {
  sample: {
    "Паспорт!B2": "Новое «название»",
    "Показатели!H3": 60,
    "Показатели!G4": 2,
    "Показатели!J3": "Причина названа",
    "Мероприятия!N5": "не выполнено",
    "Мероприятия!N7": "ВЫПОЛНЕНО ",
    "Мероприятия!E6": "Другое наименование",
    "Расходы!G2": 100.5,
    "Расходы!F8": 7.25,
  },
  "numbers-as-text": { "Показатели!H2": 30, "Показатели!G3": "40,25", "Показатели!H10": 70.5, "Показатели!H12": "120 %", "Расходы!F2": 1000.5, "Расходы!G3": "7", "Мероприятия!N3": "выполнено" },
  directions: { "Показатели!H2": 120, "Показатели!H13": "нет", "Показатели!H14": "Да", "Показатели!H22": 4, "Расходы!F2": 50 },
  "large-money": { "Расходы!F2": 1, "Расходы!G650": "12,5", "Расходы!G300": 0 },
};

/** Column A of «Отчёт», without what is empty. */
const paragraphsOf = (file: Uint8Array): string[] =>
  [...(fileCells(file).get("Отчёт") ?? [])].flatMap(([cell, { value }]) => (/^A\d+$/u.test(cell) && value !== "" ? [String(value)] : []));

const MEASURES_FORM = "Форма 2. Мероприятия";
const CONTINUED = "(продолжение)";

/** What each column of form 2 says from top to bottom, however its long texts are parted over rows and pages. */
function measuresForm(file: Uint8Array): Record<string, string> {
  const columns: Record<string, string[]> = {};
  for (const [cell, { value }] of fileCells(file).get(MEASURES_FORM) ?? []) {
    const said = (columns[cell.replace(/\d+/u, "")] ??= []);
    // A number stands in every row of its measure.
    if (value !== CONTINUED && !(cell.startsWith("A") && said.at(-1) === String(value))) said.push(String(value));
  }
  const printed = Object.entries(columns).filter(([column]) => column <= "K");
  return Object.fromEntries(printed.map(([column, said]) => [column, said.filter((value) => value !== "").join("")]));
}

describe("what people enter later: the formulas of the finished workbook arrive where a new calculation does", () => {
  const edited: Record<string, Uint8Array> = {};
  const again: Record<string, Uint8Array> = {};
  let followed: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    for (const [name, entries] of Object.entries(LATER)) {
      edited[name] = withEntries(ours[name] as Uint8Array, entries);
      again[name] = await calculated(edited[name]);
    }
    followed = await office.recalculate(edited);
  });

  it.each(Object.keys(LATER))("%s", (name) => {
    const [anew, live] = [again[name] as Uint8Array, followed[name] as Uint8Array];
    const { different } = compare(anew, live);
    // A new calculation may have paragraphs more (a measure that was not done), and parts long texts where its pages end: these two sheets are compared by what they say.
    expect(different.filter((difference) => !difference.startsWith("Отчёт!") && !difference.startsWith(MEASURES_FORM))).toEqual([]);
    expect(measuresForm(live)).toEqual(measuresForm(anew));
    const [saidAnew, saidLive] = [anew, live].map(paragraphsOf);
    // All but the line that says so: after a new calculation there is nothing to warn of.
    expect((saidLive ?? []).filter((text) => !(saidAnew ?? []).includes(text))).toEqual([WARNING]);
    expect(compare(ours[name] as Uint8Array, again[name] as Uint8Array).different.length).toBeGreaterThan(5);
  });
});

describe("Excel takes every formula", () => {
  const allFormulas = (): string[] =>
    Object.values(ours).flatMap((file) => [...fileCells(file).values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? [])));

  it("no formula is longer than 8192 characters", () => {
    expect(Math.max(...allFormulas().map(({ length }) => length))).toBeLessThanOrEqual(8192);
  });

  it("no text within a formula is longer than 255 characters", () => {
    const texts = allFormulas().flatMap((formula) => formula.match(/"(?:[^"]|"")*"/gu) ?? []);
    expect(Math.max(...texts.map((text) => text.slice(1, -1).replaceAll('""', '"').length))).toBeLessThanOrEqual(255);
  });

  it("no function has more than 255 arguments", () => {
    const lists = allFormulas().flatMap((formula) => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, "").match(/\([^()]*\)/gu) ?? []);
    expect(Math.max(...lists.map((list) => list.split(",").length))).toBeLessThanOrEqual(255);
  });
});
