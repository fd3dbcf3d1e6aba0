import { buildWorkbook } from "../../contract/startingWorkbook";
import { areaName } from "../../host/model/address";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import type { SheetGrid } from "../../../src/workbook/sheetGrid";

/** A file with the sheets as they are, nothing made a table. */
export const formsBook = (sheets: readonly SheetGrid[]): Promise<Uint8Array> =>
  saveWorkbook(buildWorkbook({ sheets: sheets.map(({ name, rows, merges }) => ({ name, rows: rows.map(({ cells }) => cells), merges: merges.map((merge) => areaName(merge)) })) }));
