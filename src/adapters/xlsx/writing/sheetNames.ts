import { quoteSheetName } from "../../../workbook/cell";
import type { Book } from "../book/book";
import { replaceNames, type DefinedName } from "../book/definedNames";
import { isMark, newMark } from "../book/sheetMarks";
import { absoluteRangeName } from "./rangeName";
import { usedRange } from "./usedRange";
import type { PlacedSheet } from "./placeSheets";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Excel's own note of a filter on the sheet, which goes with the former content. */
const FILTER = "_xlnm._FilterDatabase";

/** Print area and titles of every sheet drawn, and the mark of every one that is to stay ours. */
export function nameSheets(book: Book, placed: readonly PlacedSheet[], toBeOurs: boolean): void {
  const indices = placed.map(({ tab }) => tab.index);
  const marked = toBeOurs ? placed : [];
  const isOutdated = (name: DefinedName): boolean =>
    (name.sheet !== null && indices.includes(name.sheet) && [PRINT_AREA, PRINT_TITLES, FILTER].includes(name.name)) ||
    marked.some(({ spec }) => isMark(name, spec.key));
  replaceNames(book, isOutdated, [...placed.flatMap(printNames), ...marked.map(({ spec, name }) => newMark(spec.key, name))]);
}

function printNames({ spec, name, tab }: PlacedSheet): DefinedName[] {
  const used = usedRange(spec);
  const { titleRows, printedColumns, printedRows } = spec.page;
  const printed = used === null ? null : { ...used, right: Math.min(used.right, (printedColumns ?? Infinity) - 1), bottom: Math.min(used.bottom, (printedRows ?? Infinity) - 1) };
  const own = (builtIn: string, range: string): DefinedName => ({
    name: builtIn,
    sheet: tab.index,
    hidden: false,
    reference: `${quoteSheetName(name)}!${range}`,
  });
  return [
    ...(printed === null ? [] : [own(PRINT_AREA, absoluteRangeName(printed))]),
    ...(titleRows === null ? [] : [own(PRINT_TITLES, `$${titleRows.first + 1}:$${titleRows.last + 1}`)]),
  ];
}
