import type { FixWords } from "../../messages/pane/fixing/texts";
import { FIX_KINDS, type Fix } from "../../tables/fixing/fix";
import { cellAddress } from "../../workbook/cell";
import type { FixGroupView, FixItemView } from "./fixState";
import { fixWords } from "./fixWords";

/** What can be mended as the preview shows it, by kind. Whole new drop-down lists are offered, but not ticked: a table may do without. */
export const fixGroups = (fixes: readonly Fix[], words: FixWords): FixGroupView[] =>
  FIX_KINDS.flatMap((kind): FixGroupView[] => {
    const own = fixes.filter((fix) => fix.kind === kind);
    if (own.length === 0) return [];
    const isNew = kind === "lists" && own.every(({ before }) => before.kind === "list" && before.state === "missing");
    return [{ kind, count: own.reduce((sum, { count }) => sum + count, 0), isChosen: !isNew, items: own.map((fix) => itemView(fix, words)) }];
  });

function itemView(fix: Fix, words: FixWords): FixItemView {
  const { kind, table, header, place, count } = fix;
  const isCell = fix.edits.cells?.length === 1 && kind !== "formats";
  const hasPlace = place !== null && kind !== "columns";
  return {
    id: isCell && place !== null ? `${place.sheet}!${place.row}:${place.column}` : `${kind} ${table} ${header}`,
    address: hasPlace ? cellAddress(place.sheet, place) : null,
    target: place === null ? null : { sheet: place.sheet, cell: { row: place.row, column: place.column } },
    column: hasPlace && place.sheet === table ? words.columnOf(header) : words.place(table, header),
    ...fixWords(fix, words),
    count,
  };
}
