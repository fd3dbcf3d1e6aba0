import { boundingArea, cellArea, containsArea, intersection, LAST_COLUMN, LAST_ROW, sameArea, type Area } from "../../host/model/address";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import { neighbour } from "./moves";
import type { Place } from "./place";

interface Ends {
  readonly anchor: Place;
  readonly head: Place;
  readonly view: Place;
  readonly area: Area;
}

/** The selection on the sheet in front. The model keeps the area; which end is the active cell and which one moves is the user's affair and kept here. */
export class Cursor {
  readonly #workbook: Workbook;
  readonly #ends = new WeakMap<Sheet, Ends>();
  /** Where a row of Tab presses began; Enter goes back to that column. */
  #tabStart: number | null = null;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  get sheet(): Sheet {
    return this.#workbook.activeSheet;
  }

  get area(): Area {
    return this.sheet.selection;
  }

  /** The cell that typing goes to. */
  get active(): Place {
    const { anchor } = this.#current();
    const merge = this.sheet.mergeAt(anchor.row, anchor.column);
    return merge === null ? anchor : { row: merge.top, column: merge.left };
  }

  /** The end that moves when the selection is extended. */
  get head(): Place {
    return this.#current().head;
  }

  /** The place that the window must show. */
  get view(): Place {
    return this.#current().view;
  }

  moveTo(place: Place): void {
    this.#set(place, place, place);
  }

  extendTo(place: Place): void {
    this.#set(this.#current().anchor, place, place);
  }

  /** Selects a whole area; its first cell becomes the active one. */
  select(area: Area): void {
    const first = { row: area.top, column: area.left };
    this.#set(first, { row: area.bottom, column: area.right }, first);
  }

  /** Tab: to the next cell of the row. */
  tab(backwards: boolean): void {
    const start = this.#tabStart ?? this.active.column;
    this.moveTo(neighbour(this.sheet, this.active, { rows: 0, columns: backwards ? -1 : 1 }));
    this.#tabStart = start;
  }

  /** Enter: down, to the column where a row of Tab presses began. */
  enter(backwards: boolean): void {
    const { row, column } = neighbour(this.sheet, this.active, { rows: backwards ? -1 : 1, columns: 0 });
    this.moveTo({ row, column: this.#tabStart ?? column });
  }

  #current(): Ends {
    const { selection } = this.sheet;
    const known = this.#ends.get(this.sheet);
    if (known !== undefined && sameArea(known.area, selection)) return known;
    const first = { row: selection.top, column: selection.left };
    return { anchor: first, head: { row: selection.bottom, column: selection.right }, view: first, area: selection };
  }

  #set(anchor: Place, head: Place, view: Place): void {
    this.#tabStart = null;
    const [from, to] = [inside(anchor), inside(head)];
    const area = withWholeMerges(this.sheet, boundingArea(cellArea(from.row, from.column), cellArea(to.row, to.column)));
    this.#ends.set(this.sheet, { anchor: from, head: to, view: inside(view), area });
    this.sheet.selection = area;
    this.#workbook.shown();
  }
}

const inside = ({ row, column }: Place): Place => ({
  row: Math.min(LAST_ROW, Math.max(0, row)),
  column: Math.min(LAST_COLUMN, Math.max(0, column)),
});

/** A selection never cuts a merged cell. */
function withWholeMerges(sheet: Sheet, area: Area): Area {
  const cut = sheet.merges.find((merge) => intersection(merge, area) !== null && !containsArea(area, merge));
  return cut === undefined ? area : withWholeMerges(sheet, boundingArea(area, cut));
}
