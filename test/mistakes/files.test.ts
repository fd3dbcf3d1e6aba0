import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { inputFile } from "../golden/programmeBooks";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import { contractSchema } from "../golden/contractSchema";
import { commandLine, type Run } from "./commandLine";

jest.setTimeout(120_000);

let folder: string;
const path = (name: string): string => join(folder, name);

/** First bytes of a compound file, and its directory's entry for the stream that Excel encrypts a workbook into. */
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const compoundFile = (stream: string): Buffer => Buffer.concat([COMPOUND_FILE, Buffer.alloc(504), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "command-line-"));
  await writeFile(path("sample.xlsx"), await inputFile({ content: partizansk2021 }));
  const [first, ...others] = partizansk2021["Расходы"];
  await writeFile(path("negative.xlsx"), await inputFile({ content: { ...partizansk2021, Расходы: [{ ...first, План: -1 }, ...others] } }));
  await writeFile(path("empty.xlsx"), "");
  await writeFile(path("text.xlsx"), "Показатели;План;Факт\n");
  await writeFile(path("old.xlsx"), compoundFile("Workbook"));
  await writeFile(path("secret.xlsx"), compoundFile("EncryptedPackage"));
  await writeFile(path("cut.xlsx"), (await readFile(path("sample.xlsx"))).subarray(0, 4000));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const wasRefused = ({ code, stdout, stderr }: Run, words: RegExp): void => {
  expect(stderr).toMatch(words);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).not.toMatch(/[A-Za-z]*Error:| at .*\.ts:/u);
};

const exists = async (name: string): Promise<boolean> => (await readdir(folder)).includes(name);

describe("a file that cannot be read: exit code 2, one line in Russian, nothing printed, nothing written", () => {
  it.each([
    ["an empty file", "empty.xlsx", /пуст/u],
    ["a text that is called .xlsx", "text.xlsx", /не книга Excel|xlsx/u],
    ["an old .xls that is called .xlsx", "old.xlsx", /xlsx/u],
    ["a file protected by a password", "secret.xlsx", /парол/u],
    ["a file cut off in the middle", "cut.xlsx", /не читается/u],
    ["a file that is not there", "nowhere.xlsx", /не найден/u],
  ])("%s", async (_, name, words) => {
    const run = await commandLine("calculate", path(name), "--out", path("result.xlsx"), "--json");
    wasRefused(run, words);
    expect(run.stderr).toContain(name);
    expect(await exists("result.xlsx")).toBe(false);
  });

  it("in English, where English is asked for", async () => {
    const { code, stderr } = await commandLine("calculate", path("nowhere.xlsx"), "--lang", "en");
    expect(code).toBe(2);
    expect(stderr).toMatch(/not found|cannot be found|does not exist|no file/iu);
    expect(stderr).not.toMatch(/[а-яё]/iu);
  });
});

describe("a wrong call", () => {
  it("says how to call", async () => {
    wasRefused(await commandLine("calculate"), /Неверный вызов/u);
    wasRefused(await commandLine(), /Неверный вызов/u);
  });

  it("never writes over the input", async () => {
    const before = await readFile(path("sample.xlsx"));
    wasRefused(await commandLine("calculate", path("sample.xlsx"), "--out", path("sample.xlsx")), /поверх исходной книги/u);
    wasRefused(await commandLine("calculate", path("sample.xlsx"), "--docx", path("sample.xlsx")), /поверх исходной книги/u);
    wasRefused(await commandLine("calculate", path("sample.xlsx"), "--out", path("x"), "--docx", path("x")), /двух итогов в один файл/u);
    await symlink(path("sample.xlsx"), path("link.xlsx"));
    wasRefused(await commandLine("calculate", path("sample.xlsx"), "--out", path("link.xlsx")), /поверх исходной книги/u);
    expect((await readFile(path("sample.xlsx"))).equals(before)).toBe(true);
  });

  it("leaves nothing behind where it may not write", async () => {
    wasRefused(await commandLine("calculate", path("sample.xlsx"), "--out", path("no/such/folder/result.xlsx")), /result\.xlsx/u);
    wasRefused(await commandLine("calculate", path("sample.xlsx"), "--out", path("alone.xlsx"), "--docx", path("no/such/folder/report.docx")), /report\.docx/u);
    expect(await exists("alone.xlsx")).toBe(false);
  });
});

describe("bad data: exit code 1, the findings printed, nothing written", () => {
  it("as text", async () => {
    const { code, stdout, stderr } = await commandLine("calculate", path("negative.xlsx"), "--out", path("refused.xlsx"), "--docx", path("refused.docx"));
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("[R07] Расходы!F2 Отрицательная сумма -1 тыс. руб.");
    expect([await exists("refused.xlsx"), await exists("refused.docx")]).toEqual([false, false]);
  });

  it("as JSON", async () => {
    const { code, stdout } = await commandLine("calculate", path("negative.xlsx"), "--json");
    const result = contractSchema.parse(JSON.parse(stdout));
    expect(code).toBe(1);
    expect(result).toMatchObject({ status: "refused", result: null, programme: { reportingYear: 2021 } });
    expect(result.findings[0]).toMatchObject({ code: "R07", severity: "error", cell: "Расходы!F2" });
  });
});

describe("good data: exit code 0", () => {
  it("writes the result whole, and prints one JSON object and nothing else", async () => {
    const { code, stdout, stderr } = await commandLine("calculate", path("sample.xlsx"), "--out", path("good.xlsx"), "--json");
    expect([code, stderr]).toEqual([0, ""]);
    const result = contractSchema.parse(JSON.parse(stdout));
    expect(result).toMatchObject({ status: "preliminary", result: { effectiveness: { display: "100,3 %" } } });
    expect(Object.keys(unzipSync(new Uint8Array(await readFile(path("good.xlsx")))))).toContain("xl/workbook.xml");
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("writes the report as a Word document", async () => {
    const { code, stderr } = await commandLine("calculate", path("sample.xlsx"), "--docx", path("report.docx"));
    expect([code, stderr]).toEqual([0, ""]);
    expect(Object.keys(unzipSync(new Uint8Array(await readFile(path("report.docx")))))).toContain("word/document.xml");
  });

  it("without --out writes nothing", async () => {
    const before = await readdir(folder);
    const { code, stdout } = await commandLine("calculate", path("sample.xlsx"), "--lang", "en");
    expect(code).toBe(0);
    expect(stdout).toContain("100,3 %");
    expect(await readdir(folder)).toEqual(before);
  });

  it("a template takes the place of an empty file or of another template, never of a workbook in which somebody has worked", async () => {
    await writeFile(path("here.xlsx"), "");
    for (const words of [[], ["--sample"], []]) expect((await commandLine("template", path("here.xlsx"), ...words)).code).toBe(0);
    const worked = await inputFile({ content: partizansk2021 });
    await writeFile(path("here.xlsx"), worked);
    const { code, stderr } = await commandLine("template", path("here.xlsx"), "--lang", "en");
    expect([code, stderr]).toEqual([2, `The file “${path("here.xlsx")}” already exists and holds somebody’s work, so nothing was written. Give another name.\n`]);
    expect((await readFile(path("here.xlsx"))).equals(worked)).toBe(true);
  });

  it("the template with the sample is what the calculation takes", async () => {
    const written = await commandLine("template", path("made.xlsx"), "--sample");
    expect([written.code, written.stderr]).toEqual([0, ""]);
    const { code, stdout } = await commandLine("calculate", path("made.xlsx"), "--json");
    expect([code, contractSchema.parse(JSON.parse(stdout)).measures]).toEqual([0, { planned: 51, completed: 51 }]);
  });
});
