import { newXlsxWorkbook } from "../../../../src/adapters/xlsx/openXlsxWorkbook";
import { FILLING_LOOKS } from "../../../../src/tables/template/fillingColours";
import { cellName, parseCellName } from "../../../../src/workbook/cell";
import type { SheetSet } from "../../../../src/workbook/sheetSpec";
import { calculateWorkbook } from "../../../host/calculation";
import { parseArea } from "../../../host/model/address";
import { withMovedReferences } from "../../../host/model/formulaReferences";
import type { Sheet } from "../../../host/model/sheet";
import type { Workbook } from "../../../host/model/workbook";
import { loadWorkbook } from "../../../host/xlsx/loadWorkbook";

type Value = string | number | null;

/** The workbook that a set of sheets makes, read by another library, with what a person typed since. */
export async function bookOf(set: SheetSet, typed: Readonly<Record<string, Readonly<Record<string, Value>>>> = {}): Promise<Workbook> {
  const file = newXlsxWorkbook();
  await file.writeSheets(set);
  const workbook = await loadWorkbook(await file.toBytes());
  for (const [name, cells] of Object.entries(typed)) {
    for (const [address, value] of Object.entries(cells)) {
      const { row, column } = parseCellName(address);
      sheetNamed(workbook, name).setCell(row, column, { value });
    }
  }
  return workbook;
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (sheet === null) throw new Error(`No sheet ${name}`);
  return sheet;
}

const OUT_OF_SIGHT = 200;

/** «H2 awaited»: every cell of a sheet whose look a conditional format changes, by the formula engine. */
export function markedCells(workbook: Workbook, name: string): string[] {
  const sheet = sheetNamed(workbook, name);
  const asked: { place: string; look: string; row: number; column: number }[] = [];
  sheet.conditionalFormats.forEach(({ range, rule }, index) => {
    const area = parseArea(range);
    if (area === null || rule.kind !== "custom") throw new Error(`Not ours: ${range}`);
    const entry = Object.entries(FILLING_LOOKS).find(([, look]) => look.fill === rule.look.fill && look.fontColor === rule.look.fontColor && look.numberFormat === rule.look.numberFormat);
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const formula = withMovedReferences(rule.formula, row - area.top, column - area.left);
        const there = OUT_OF_SIGHT + index * 20 + column;
        sheet.setCell(row, there, { formula });
        asked.push({ place: cellName({ row, column }), look: entry?.[0] ?? "?", row, column: there });
      }
  });
  calculateWorkbook(workbook);
  const results = asked.map((one) => ({ ...one, value: sheet.cell(one.row, one.column).value }));
  const broken = results.filter(({ value }) => typeof value !== "boolean");
  if (broken.length > 0) throw new Error(broken.map(({ place, value }) => `${place}: ${JSON.stringify(value)}`).join("\n"));
  for (const { row, column } of asked) sheet.setCell(row, column, { formula: null, value: null });
  // Of two rules for one cell, the first decides.
  const seen = new Set<string>();
  return results.flatMap(({ place, look, value }) => {
    if (value !== true || seen.has(place)) return [];
    seen.add(place);
    return [`${place} ${look}`];
  });
}
