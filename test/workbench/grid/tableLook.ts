import type { BorderLine } from "../../host/model/cellStyle";
import { dataArea, type Table } from "../../host/model/table";

/** What a table's style gives to one of its cells, beneath what the cell has itself. */
export interface TableLook {
  readonly fill: string | null;
  readonly bold: boolean;
  readonly fontColor: string | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
}

interface TableStyle {
  readonly header: { readonly fill: string | null; readonly fontColor: string | null };
  readonly band: string;
  readonly line: string;
  /** Lines between all rows, or only around the table and below its header. */
  readonly everyRow: boolean;
}

/** Excel's own table styles as far as workbooks here use them; others are drawn as the first. */
const STYLES: Readonly<Record<string, TableStyle>> = {
  TableStyleLight1: { header: { fill: null, fontColor: null }, band: "#D9D9D9", line: "#000000", everyRow: false },
  TableStyleMedium2: { header: { fill: "#4472C4", fontColor: "#FFFFFF" }, band: "#D9E1F2", line: "#8EA9DB", everyRow: true },
};

/** The look that a table gives to its cell in a row. */
export function tableLook(table: Table, row: number): TableLook | null {
  if (table.styleName === null) return null;
  const style = STYLES[table.styleName] ?? STYLES.TableStyleLight1;
  if (style === undefined) return null;
  const isHeader = table.showHeaders && row === table.area.top;
  const isTotal = table.showTotals && row === table.area.bottom;
  const line: BorderLine = { line: "thin", color: style.line };
  const isBand = !isHeader && !isTotal && table.showBandedRows && (row - dataArea(table).top) % 2 === 0;
  return {
    fill: isHeader ? style.header.fill : isBand ? style.band : null,
    bold: isHeader || isTotal,
    fontColor: isHeader ? style.header.fontColor : null,
    top: style.everyRow || row === table.area.top || isTotal ? line : null,
    bottom: style.everyRow || row === table.area.bottom || isHeader ? line : null,
  };
}
