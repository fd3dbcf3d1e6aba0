import { containsCell, type Area } from "../../host/model/address";
import type { Sheet } from "../../host/model/sheet";
import type { Place } from "../session/place";

/** Header cells in which Excel draws a filter's arrow. */
export function filterButtons(sheet: Sheet, visible: Area): Place[] {
  const headers = sheet.tables.filter(({ showHeaders, showFilterButton }) => showHeaders && showFilterButton).map(({ area }) => area);
  const places = [...headers, ...(sheet.filterArea === null ? [] : [sheet.filterArea])].flatMap(({ top, left, right }) =>
    Array.from({ length: right - left + 1 }, (_, index) => ({ row: top, column: left + index })),
  );
  return places.filter(({ row, column }) => containsCell(visible, row, column));
}
