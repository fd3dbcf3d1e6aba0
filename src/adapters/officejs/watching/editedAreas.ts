import { parseCellName, type CellPosition } from "../../../workbook/cell";

/** One edit as Excel tells of it. */
export interface SheetEdit {
  readonly sheetId: string;
  readonly address: string;
  /** Cells were only given other contents; nothing was inserted or deleted. */
  readonly contentOnly: boolean;
}

/** Inclusive and zero-based. */
export interface EditedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELL = /^[A-Z]{1,3}\d{1,7}$/iu;

/** The rectangles of «B2», «B2:C9» or «B2,D4:D6»; null for whole rows, whole columns and anything else. */
export function editedAreas(address: string): EditedArea[] | null {
  const areas = address.split(",").map((part) => {
    const [first = "", second = first, ...more] = part.replaceAll("$", "").replace(/^.*!/u, "").trim().split(":");
    return more.length === 0 && CELL.test(first) && CELL.test(second) ? around(parseCellName(first), parseCellName(second)) : null;
  });
  return areas.every((area) => area !== null) ? areas : null;
}

const around = (one: CellPosition, other: CellPosition): EditedArea => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});
