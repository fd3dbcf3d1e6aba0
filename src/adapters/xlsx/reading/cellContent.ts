import type { CellContent } from "../../../workbook/cell";
import { DamagedFile } from "../damagedFile";
import { decodeCellText } from "../xml/xmlText";
import type { RawCell } from "./sheetCells";

const DAY = 24 * 60 * 60 * 1000;
/** Serial number of 01.01.1970. */
const UNIX_EPOCH = 25569;

/** What a cell holds. Dates stay serial numbers, as in Excel itself. */
export function contentOf(cell: RawCell, sharedStrings: readonly string[]): CellContent {
  const { type, text } = cell;
  if (text === null) return null;
  if (type === "str" || type === "inlineStr") return decodeCellText(text);
  if (text === "") return null;
  if (type === "s") return sharedText(text, sharedStrings);
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: text };
  return numberOf(text, type === "d" ? serialOf(text) : Number(text));
}

function sharedText(index: string, sharedStrings: readonly string[]): string {
  const text = sharedStrings[Number(index)];
  if (text === undefined) throw new DamagedFile(`shared string ${index}`);
  return text;
}

/** Serial number of an ISO 8601 date, which strict files may hold; a time without a zone is the sheet's own time. */
function serialOf(iso: string): number {
  const zoned = iso.includes("T") && !/(?:Z|[+-]\d\d:\d\d)$/i.test(iso) ? `${iso}Z` : iso;
  return Date.parse(zoned) / DAY + UNIX_EPOCH;
}

function numberOf(text: string, value: number): number {
  if (!Number.isFinite(value)) throw new DamagedFile(`number ${text}`);
  return value;
}
