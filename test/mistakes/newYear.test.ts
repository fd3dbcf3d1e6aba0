import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import { inputFile } from "../golden/programmeBooks";
import { commandLine } from "./commandLine";

jest.setTimeout(120_000);

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "new-year-"));
  await writeFile(path("2021.xlsx"), await inputFile({ content: partizansk2021 }));
  const passport = partizansk2021["Программа"].filter((row) => row["Параметр"] !== "Отчётный год");
  await writeFile(path("undated.xlsx"), await inputFile({ content: { ...partizansk2021, Программа: passport } }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("writes the next year to a new file, and leaves the old one as it is", async () => {
  const former = await readFile(path("2021.xlsx"));
  expect(await commandLine("new-year", path("2021.xlsx"), path("2022.xlsx"))).toEqual({ code: 0, stdout: `Отчётный год: 2022. Записано: ${path("2022.xlsx")}\n`, stderr: "" });
  expect((await readFile(path("2021.xlsx"))).equals(former)).toBe(true);
  const { tables } = await (await openXlsxWorkbook(await readFile(path("2022.xlsx")))).readTables((name) => name === "Показатели");
  const [indicators] = tables;
  const values = (header: string) => indicators?.rows.map(({ cells }) => cells[indicators.headers.indexOf(header)]);
  expect(values("Прошлый год")).toEqual([null, 69, 0, 0]);
  expect(values("Факт")).toEqual([null, null, null, null]);
  // Nothing is planned for 2022 yet, so nothing can be calculated.
  expect((await commandLine("calculate", path("2022.xlsx"))).code).toBe(1);
});

it("the next year, once somebody has worked in it, is not written over", async () => {
  const again = () => commandLine("new-year", path("2021.xlsx"), path("again.xlsx"));
  expect((await again()).code).toBe(0);
  expect((await again()).code).toBe(0);
  const filled = await inputFile({ content: partizansk2021 });
  await writeFile(path("again.xlsx"), filled);
  expect(await again()).toEqual({ code: 2, stdout: "", stderr: `Файл «${path("again.xlsx")}» уже есть, и в нём чья-то работа, поэтому ничего не записано. Укажите другое имя.\n` });
  expect((await readFile(path("again.xlsx"))).equals(filled)).toBe(true);
});

it("without a reporting year: exit code 1, one line, no file", async () => {
  const { code, stdout, stderr } = await commandLine("new-year", path("undated.xlsx"), path("none.xlsx"));
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/нет отчётного года.*Впишите/u);
  expect(await readdir(folder)).not.toContain("none.xlsx");
});

it.each([
  ["over the file itself", ["2021.xlsx", "2021.xlsx"], /другое имя/u],
  ["from a file that is not there", ["nowhere.xlsx", "x.xlsx"], /не найден/u],
  ["without a second name", ["2021.xlsx"], /Неверный вызов/u],
])("%s: exit code 2", async (_, names, words) => {
  const { code, stderr } = await commandLine("new-year", ...names.map(path));
  expect(code).toBe(2);
  expect(stderr).toMatch(words);
});
