import { columnLetters, parseArea, areaName } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { escapeXml } from "./xmlText";

/**
 * The `definedNames` element of a file: the workbook's names, hidden ones marked, and the print areas and titles, which are names too (ECMA-376 part 1,
 * 18.2.5 «definedName»). Written here because the file library knows no hidden names and leaves sheet names of print ranges without quotes.
 */
export function definedNamesElement(workbook: Workbook): string {
  const own = workbook.names.map(({ name, formula, visible, comment, scope }) => {
    const local = scope === null ? "" : ` localSheetId="${workbook.sheets.indexOf(scope)}"`;
    const note = comment === "" ? "" : ` comment="${escapeXml(comment)}"`;
    return `<definedName name="${escapeXml(name)}"${note}${local}${visible ? "" : ' hidden="1"'}>${escapeXml(formula)}</definedName>`;
  });
  const printed = workbook.sheets.flatMap((sheet, index) =>
    printNames(sheet).map(
      ([name, formula]) => `<definedName name="_xlnm.${name}" localSheetId="${index}">${escapeXml(formula)}</definedName>`,
    ),
  );
  return own.length + printed.length === 0 ? "" : `<definedNames>${[...own, ...printed].join("")}</definedNames>`;
}

function printNames(sheet: Sheet): [string, string][] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const prefix = `'${sheet.name.replaceAll("'", "''")}'!`;
  const names: [string, string][] = [];
  const area = printArea === null ? null : parseArea(printArea);
  if (area !== null) names.push(["Print_Area", prefix + areaName(area, true)]);
  const titles = [
    titleColumns === null ? "" : `${prefix}$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows === null ? "" : `${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`,
  ].filter((title) => title !== "");
  if (titles.length > 0) names.push(["Print_Titles", titles.join(",")]);
  return names;
}
