import { cellName, quoteSheetName } from "../../../workbook/cell";
import type { RowSpec } from "../../../workbook/sheetSpec";
import { xmlElement, type XmlElement } from "../xml/xmlTree";

/** The links of a sheet, all of them inside the workbook, or null. */
export function linksXml(rows: readonly RowSpec[]): XmlElement | null {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (cell === null || cell.link === null) return [];
      const location = `${quoteSheetName(cell.link.sheet)}!${cellName(cell.link.cell)}`;
      return [xmlElement("hyperlink", { ref: cellName({ row, column }), location, tooltip: location })];
    }),
  );
  return links.length === 0 ? null : xmlElement("hyperlinks", {}, links);
}
