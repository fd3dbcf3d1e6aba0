import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { DEFAULT_STYLE, sharedStyle } from "../model/cellStyle";
import { readHeaders } from "../model/table";
import { Workbook } from "../model/workbook";
import { loadCharts } from "./charts/loadCharts";
import { loadPageBreaks } from "./pageBreaksFile";
import { loadSheet } from "./loadSheet";
import { tableFromPart } from "./tableParts";
import { elementsNamed } from "./xmlText";

/** Reads a real .xlsx file into the model. Charts other than clustered bars and columns, pictures, comments, pivot tables and macros are not kept. */
export async function loadWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const file = await readXlsx(bytes, { readStyles: true });
  const parts = textParts(bytes);
  const workbook = new Workbook();
  const { name = DEFAULT_STYLE.fontName, size = DEFAULT_STYLE.fontSize } = file.defaultFont ?? {};
  workbook.normalStyle = sharedStyle({ ...DEFAULT_STYLE, fontName: name, fontSize: size });
  workbook.transaction(() => {
    for (const source of file.sheets) {
      const sheet = workbook.addSheet(source.name);
      loadSheet(sheet, source, file.themeColors ?? []);
      for (const { name: tableName } of source.tables ?? []) {
        const part = parts.tables.find(({ names }) => names.includes(tableName));
        const table = part === undefined ? null : tableFromPart(part.xml, workbook, sheet);
        if (table === null) continue;
        sheet.tables.push(table);
        if (table.showHeaders) readHeaders(table);
      }
    }
    for (const { name: defined, range, scope, comment } of file.namedRanges ?? []) {
      const visible = !parts.hiddenNames.has(defined);
      workbook.names.push({
        name: defined,
        formula: range,
        visible,
        comment: comment ?? "",
        scope: scope === undefined ? null : workbook.sheet(scope),
      });
    }
    if (file.workbookProtection?.lockStructure === true) workbook.structureProtection = { password: null };
    const active = workbook.sheets[file.activeSheet ?? 0];
    if (active?.visibility === "visible") workbook.activate(active);
    const files = unzipSync(bytes, { filter: ({ name: path }) => /\.(xml|rels)$/.test(path) });
    loadPageBreaks(files, workbook);
    loadCharts(files, workbook);
  });
  return workbook;
}

/** The parts that the file library does not carry over in full: tables, and which names are hidden. */
function textParts(bytes: Uint8Array): { tables: { names: string[]; xml: string }[]; hiddenNames: Set<string> } {
  const files = unzipSync(bytes, { filter: ({ name }) => /xl\/tables\/|xl\/workbook\.xml$/.test(name) });
  const tables: { names: string[]; xml: string }[] = [];
  const hiddenNames = new Set<string>();
  for (const [path, content] of Object.entries(files)) {
    const xml = strFromU8(content);
    if (path.includes("tables/")) {
      const { name = "", displayName = "" } = elementsNamed(xml, "table")[0]?.attributes ?? {};
      tables.push({ names: [name, displayName], xml });
    } else {
      for (const { attributes } of elementsNamed(xml, "definedName")) {
        if (attributes.hidden === "1" || attributes.hidden === "true") hiddenNames.add(attributes.name ?? "");
      }
    }
  }
  return { tables, hiddenNames };
}
