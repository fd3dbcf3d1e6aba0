import type { SheetSet } from "../../workbook/sheetSpec";
import type { TableData } from "../../workbook/tableData";
import { FORM_COLUMNS_TABLE, LAYOUT_TABLE } from "../definitions/layoutTables";
import { METHODOLOGY_SHEET_KEY, METHODOLOGY_TABLE, RATING_SCALE_TABLE } from "../definitions/methodologyTable";
import { listOfProvision } from "../methodology/listOfProvision";
import { inputSheet, type InputBlock } from "../template/inputSheet";
import { formColumnsBlock, layoutBlock, listOfLayout, type LayoutChoice } from "./layoutBlocks";
import { presentBlock } from "./presentBlock";

/** The sheet «Методика» with the layout that was chosen; what its other tables hold stays. `sheet` is its present name, null where there is none yet. */
export function layoutSheet(tables: readonly TableData[], sheet: string | null, choice: LayoutChoice, withColumns: boolean): SheetSet {
  const columns = presentBlock(tables, FORM_COLUMNS_TABLE, sheet) ?? (withColumns ? formColumnsBlock() : null);
  const blocks = [presentBlock(tables, METHODOLOGY_TABLE, sheet, listOfProvision), presentBlock(tables, RATING_SCALE_TABLE, sheet), layoutBlock(choice), columns];
  const present = blocks.filter((block): block is InputBlock => block !== null);
  return { mode: "replace", sheets: [inputSheet(METHODOLOGY_SHEET_KEY, LAYOUT_TABLE.sheet, present)], activate: METHODOLOGY_SHEET_KEY };
}

/** The layout's tables as they stand on the sheet «Методика», for when that is written anew. */
export const presentLayout = (tables: readonly TableData[], sheet: string | null): InputBlock[] =>
  [LAYOUT_TABLE, FORM_COLUMNS_TABLE].flatMap((definition) => presentBlock(tables, definition, sheet, listOfLayout) ?? []);
