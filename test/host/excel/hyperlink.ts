import type { Area } from "../model/address";
import type { Cell, Hyperlink } from "../model/cellGrid";
import type { Sheet } from "../model/sheet";
import { sharedStyle } from "../model/cellStyle";
import { recordOf, textOf } from "./arguments";
import { apiValue, eachEntry } from "./rangeCells";
import { assertWritable } from "./session";

/** Looks of Excel's «Hyperlink» cell style. */
const LINK_STYLE = { fontColor: "#0563C1", underline: "single" } as const;

/** `Range.hyperlink` as it is read; null for no link. */
export function apiHyperlink(cell: Cell): unknown {
  if (cell.hyperlink === null) return null;
  const { address, documentReference, screenTip } = cell.hyperlink;
  return {
    textToDisplay: String(apiValue(cell.value)),
    ...(address === null ? {} : { address }),
    ...(documentReference === null ? {} : { documentReference }),
    ...(screenTip === null ? {} : { screenTip }),
  };
}

/**
 * `Range.hyperlink` as it is set (learn.microsoft.com, «Excel.RangeHyperlink»). A link gives an empty cell its target as text, and every cell the look of
 * a link, so formats must follow it.
 */
export function setHyperlink(sheet: Sheet, area: Area, value: unknown): void {
  assertWritable(sheet, area);
  const given = recordOf(value);
  const part = (name: string): string | null => (given[name] === undefined || given[name] === null ? null : textOf(given[name]));
  const hyperlink: Hyperlink = { address: part("address"), documentReference: part("documentReference"), screenTip: part("screenTip") };
  const shown = part("textToDisplay");
  eachEntry(area, hyperlink, (row, column) => {
    const cell = sheet.cell(row, column);
    const empty = cell.value === null && cell.formula === null;
    const text = shown ?? (empty ? (hyperlink.documentReference ?? hyperlink.address) : null);
    const content = text === null ? {} : { value: text, formula: null };
    sheet.setCell(row, column, { hyperlink, style: sharedStyle({ ...cell.style, ...LINK_STYLE }), ...content });
  });
}
