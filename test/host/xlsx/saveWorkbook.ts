import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Workbook } from "../model/workbook";
import { definedNamesElement } from "./definedNames";
import { saveCharts } from "./charts/saveCharts";
import { savePageBreaks } from "./pageBreaksFile";
import { sheetForFile } from "./saveSheet";
import { partOfTable } from "./tableParts";
import { elementsNamed } from "./xmlText";

/** Writes the model to a real .xlsx file, formula results included. What a cell was typed with (a leading apostrophe) is not kept. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  workbook.calculate();
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(sheetForFile),
    defaultFont: { name: workbook.normalStyle.fontName, size: workbook.normalStyle.fontSize },
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    ...(workbook.structureProtection === null ? {} : { workbookProtection: { lockStructure: true } }),
  });
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files)) {
    if (path === "xl/workbook.xml") files[path] = strToU8(withNames(strFromU8(content), workbook));
    else if (path.startsWith("xl/worksheets/sheet")) files[path] = strToU8(withErrorResults(strFromU8(content)));
    else if (path.startsWith("xl/tables/")) files[path] = strToU8(tablePart(strFromU8(content), workbook));
  }
  savePageBreaks(files, workbook);
  saveCharts(files, workbook);
  return zipSync(files);
}

function withNames(xml: string, workbook: Workbook): string {
  const bare = xml.replace(/<definedNames>[\s\S]*<\/definedNames>/, "");
  return bare.replace("</sheets>", `</sheets>${definedNamesElement(workbook)}`);
}

/** The library writes a formula's error result as text. */
const withErrorResults = (xml: string): string =>
  xml.replace(/ t="str"((?:[^<>]*)><f[^<>]*>[^<]*<\/f><v>#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)<\/v>)/g, ' t="e"$1');

function tablePart(xml: string, workbook: Workbook): string {
  const { name = "", id = "1" } = elementsNamed(xml, "table")[0]?.attributes ?? {};
  const table = workbook.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`The file has a table ${name} that the workbook has not`);
  return partOfTable(table, Number(id));
}
