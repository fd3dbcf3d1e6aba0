import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { cellName } from "../../src/workbook/cell";
import { parseArea } from "../host/model/address";
import type { Validation } from "../host/model/validation";
import type { Workbook } from "../host/model/workbook";
import { loadWorkbook } from "../host/xlsx/loadWorkbook";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";
import type { WorkbookUnderTest } from "./workbookUnderTest";

/** Opens the workbook as a file. The file is made and looked at afterwards by another library, which makes it an independent witness. */
export async function openWithXlsx(start: Workbook): Promise<WorkbookUnderTest> {
  const port = await openXlsxWorkbook(withErrorTexts(await saveWorkbook(start), start));
  return { port, inspect: async () => inspected(await port.toBytes()) };
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The library writes a text such as «#N/A» as the error itself; here it becomes a text again. */
function withErrorTexts(bytes: Uint8Array, start: Workbook): Uint8Array {
  const files = unzipSync(bytes);
  start.sheets.forEach((sheet, index) => {
    let xml = strFromU8(files[sheetPath(index)] ?? new Uint8Array());
    for (const { row, column, cell } of sheet.cells()) {
      const opening = `<c r="${cellName({ row, column })}"`;
      if (typeof cell.value === "string") xml = xml.replace(`${opening} t="e"`, `${opening} t="str"`);
    }
    files[sheetPath(index)] = strToU8(xml);
  });
  return zipSync(files);
}

/** A validation without a type is a hint alone (ECMA-376 part 1, 18.3.1.32); the library leaves it out. */
function hintsOf(xml: string): Validation[] {
  return [...xml.matchAll(/<dataValidation (?![^>]*type=)[^>]*>/g)].flatMap(([tag]) => {
    const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    const area = parseArea(value("sqref"));
    return area === null ? [] : [{ area, rule: { kind: "any" }, ignoreBlanks: true, prompt: { title: value("promptTitle"), message: value("prompt") }, error: null }];
  });
}

/** What the library does not read: where the cursor is, and hints. */
async function inspected(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await loadWorkbook(bytes);
  const files = unzipSync(bytes);
  workbook.sheets.forEach((sheet, index) => {
    const xml = strFromU8(files[sheetPath(index)] ?? new Uint8Array());
    const [, cursor = "A1"] = /<selection [^>]*sqref="([^"]+)"/.exec(xml) ?? [];
    sheet.selection = parseArea(cursor) ?? sheet.selection;
    sheet.validations = [...sheet.validations, ...hintsOf(xml)];
  });
  return workbook;
}
