import { writeXlsx } from "hucre/xlsx";
import { strToU8, zipSync } from "fflate";
import { openXlsxWorkbook } from "../../../../src/adapters/xlsx/openXlsxWorkbook";
import { handmadeParts, pack, tableXml, type TextParts } from "./handmade";

const SHEET = { name: "Лист1", body: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, tables: [] };
const opened = (bytes: Uint8Array): Promise<unknown> => openXlsxWorkbook(bytes);
const without = (parts: TextParts, name: string): TextParts => Object.fromEntries(Object.entries(parts).filter(([path]) => path !== name));

describe("files that are refused", () => {
  it("an empty file", () => expect(opened(new Uint8Array())).rejects.toMatchObject({ reason: "file-empty" }));

  it("something else altogether", () => expect(opened(strToU8("%PDF-1.7 отчёт"))).rejects.toMatchObject({ reason: "file-not-xlsx" }));

  it("a workbook with a password", async () => {
    const encrypted = await writeXlsx({ sheets: [{ name: "Лист1", rows: [["тайна"]] }], encryption: { password: "1", spinCount: 1000 } });
    await expect(opened(encrypted)).rejects.toMatchObject({ reason: "file-encrypted" });
  });

  it("an old .xls", () => {
    const old = new Uint8Array(1024);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    old.set(
      [..."Workbook"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      512,
    );
    return expect(opened(old)).rejects.toMatchObject({ reason: "file-not-xlsx" });
  });

  it("an archive of another kind", () =>
    expect(opened(zipSync({ "readme.txt": strToU8("привет") }))).rejects.toMatchObject({ reason: "file-not-xlsx" }));

  it("a text document", () => {
    const parts = handmadeParts([SHEET]);
    const types = (parts["[Content_Types].xml"] ?? "").replace("spreadsheetml.sheet.main", "wordprocessingml.document.main");
    return expect(opened(pack({ ...parts, "[Content_Types].xml": types }))).rejects.toMatchObject({ reason: "file-not-xlsx" });
  });

  it("a package that names no workbook", () =>
    expect(opened(pack(without(handmadeParts([SHEET]), "_rels/.rels")))).rejects.toMatchObject({ reason: "file-not-xlsx" }));

  it("a package whose workbook is missing", () =>
    expect(opened(pack(without(handmadeParts([SHEET]), "xl/workbook.xml")))).rejects.toMatchObject({ reason: "file-unreadable" }));

  it("a file cut off in the middle", () => {
    const whole = pack(handmadeParts([SHEET]));
    return expect(opened(whole.slice(0, whole.length / 2))).rejects.toMatchObject({ reason: "file-unreadable" });
  });

  it("a file with a hole in it", () => {
    const whole = pack(handmadeParts([SHEET], { "xl/worksheets/sheet1.xml": `<worksheet>${"<a/>".repeat(2000)}</worksheet>` }));
    return expect(opened(whole.fill(0, whole.length / 3, whole.length / 3 + 40))).rejects.toMatchObject({ reason: "file-unreadable" });
  });

  it("a workbook that is no XML", () =>
    expect(opened(pack(handmadeParts([SHEET], { "xl/workbook.xml": "<workbook><sheets>" })))).rejects.toMatchObject({
      reason: "file-unreadable",
    }));
});

describe("files that are taken", () => {
  it.each(["sheet.macroEnabled", "template", "template.macroEnabled"])("a workbook declared as %s", async (kind) => {
    const parts = handmadeParts([SHEET]);
    const type = kind.includes("macro") ? `ms-excel.${kind}` : `openxmlformats-officedocument.spreadsheetml.${kind}`;
    const types = (parts["[Content_Types].xml"] ?? "").replace("openxmlformats-officedocument.spreadsheetml.sheet", type);
    const workbook = await openXlsxWorkbook(pack({ ...parts, "[Content_Types].xml": types }));
    expect((await workbook.readTables(() => true)).sheetNames).toEqual(["Лист1"]);
  });

  it("a damaged sheet matters only where a wanted table stands on it", async () => {
    const tables = [tableXml("Показатели", "A1:A2", ["№"])];
    const workbook = await openXlsxWorkbook(pack({ ...handmadeParts([{ ...SHEET, tables }]), "xl/worksheets/sheet1.xml": "<worksheet>" }));
    expect(await workbook.readTables((name) => name === "Расходы")).toEqual({ tables: [], ownSheets: [], sheetNames: ["Лист1"] });
    await expect(workbook.readTables(() => true)).rejects.toMatchObject({ name: "WorkbookFailure", reason: "file-unreadable" });
  });
});
