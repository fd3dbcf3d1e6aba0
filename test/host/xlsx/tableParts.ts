import { areaName, parseArea } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { elementsNamed, escapeXml, unescapeXml } from "./xmlText";

/**
 * A table from its part (ECMA-376 part 1, 18.5.1.2 «table»). Excel leaves out what is as by default: one header row, no total row. Read here and not
 * through the file library, which drops the formulas of calculated columns.
 */
export function tableFromPart(xml: string, workbook: Workbook, sheet: Sheet): Table | null {
  const [element] = elementsNamed(xml, "table");
  const area = element === undefined ? null : parseArea(element.attributes.ref ?? "");
  if (element === undefined || area === null) return null;
  const { attributes, content } = element;
  const info = elementsNamed(content, "tableStyleInfo")[0]?.attributes ?? {};
  return {
    id: workbook.newId(),
    sheet,
    name: attributes.displayName ?? attributes.name ?? "",
    area,
    columns: elementsNamed(content, "tableColumn").map((column, index) => ({
      id: Number(column.attributes.id ?? index + 1),
      name: (column.attributes.name ?? "").replaceAll("_x000a_", "\n"),
      calculatedFormula: formulaOf(column.content),
    })),
    showHeaders: (attributes.headerRowCount ?? "1") !== "0",
    showTotals: (attributes.totalsRowCount ?? "0") !== "0",
    styleName: info.name ?? null,
    showBandedRows: isOn(info.showRowStripes),
    showBandedColumns: isOn(info.showColumnStripes),
    highlightFirstColumn: isOn(info.showFirstColumn),
    highlightLastColumn: isOn(info.showLastColumn),
    showFilterButton: /<(?:\w+:)?autoFilter[\s/>]/.test(content),
  };
}

const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";

function formulaOf(content: string): string | null {
  const [formula] = elementsNamed(content, "calculatedColumnFormula");
  return formula === undefined ? null : unescapeXml(formula.content);
}

/** The table's part, whole; `number` is its id in the file. */
export function partOfTable(table: Table, number: number): string {
  const flag = (on: boolean): string => (on ? "1" : "0");
  const reference = areaName(table.area);
  const filtered = table.showTotals ? areaName({ ...table.area, bottom: table.area.bottom - 1 }) : reference;
  const rows = `${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  const columns = table.columns.map(({ id, name, calculatedFormula }) => {
    const formula = calculatedFormula === null ? "" : `<calculatedColumnFormula>${escapeXml(calculatedFormula)}</calculatedColumnFormula>`;
    return `<tableColumn id="${id}" name="${escapeXml(name.replaceAll("\n", "_x000a_"))}"${formula === "" ? "/>" : `>${formula}</tableColumn>`}`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${reference}"${rows}>`,
    table.showFilterButton && table.showHeaders ? `<autoFilter ref="${filtered}"/>` : "",
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo${table.styleName === null ? "" : ` name="${escapeXml(table.styleName)}"`} showFirstColumn="${flag(table.highlightFirstColumn)}" showLastColumn="${flag(table.highlightLastColumn)}" showRowStripes="${flag(table.showBandedRows)}" showColumnStripes="${flag(table.showBandedColumns)}"/>`,
    "</table>",
  ].join("");
}
