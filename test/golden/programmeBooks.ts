import { newXlsxWorkbook, openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets } from "../../src/app/calculateEffectiveness";
import { formerSheets, OWN_SHEETS } from "../../src/app/formerSheets";
import { judge } from "../../src/app/judge";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { templateSheets, type TemplateContent } from "../../src/tables/template/templateSheets";
import { cellName } from "../../src/workbook/cell";
import type { CellSpec, SheetSet, SheetSpec } from "../../src/workbook/sheetSpec";

/** A programme to be written into the template's sheets. */
export interface ProgrammeBook {
  readonly content: TemplateContent;
  /** Number formats of single cells, by «Показатели!H2». */
  readonly formats?: Readonly<Record<string, string>>;
  /** What else the user did to the sheets before he calculated. */
  readonly sheets?: (sheets: readonly SheetSpec[]) => readonly SheetSpec[];
}

/** The input file of a programme: the template's sheets, filled. */
export async function inputFile({ content, formats = {}, sheets = (same) => same }: ProgrammeBook): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook();
  const set = formatted(templateSheets(content, []), formats);
  await workbook.writeSheets({ ...set, sheets: sheets(set.sheets) });
  return workbook.toBytes();
}

/** What the command line does with a file; throws when the data are refused. */
export async function calculated(input: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsxWorkbook(input);
  const content = await workbook.readTables(isInputTable, OWN_SHEETS);
  const judgement = judge(content.tables);
  if (judgement.kind === "refused") throw new Error(`Refused: ${JSON.stringify(judgement.findings)}`);
  await workbook.writeSheets(resultSheets(judgement, formerSheets(content)));
  return workbook.toBytes();
}

function formatted(set: SheetSet, formats: Readonly<Record<string, string>>): SheetSet {
  const cellOf = (cell: CellSpec, address: string): CellSpec => {
    const numberFormat = formats[address];
    return numberFormat === undefined ? cell : { ...cell, style: { ...cell.style, numberFormat } };
  };
  const sheets = set.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => (cell === null ? null : cellOf(cell, `${sheet.name}!${cellName({ row: index, column })}`))),
    })),
  }));
  return { ...set, sheets };
}
