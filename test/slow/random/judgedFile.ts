import { openXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets } from "../../../src/app/calculateEffectiveness";
import { judge, type Judgement } from "../../../src/app/judge";
import { isInputTable } from "../../../src/tables/readProgrammeData";

/** What the command line makes of a file: its judgement, and the file with the generated sheets; no such file where the data are refused. */
export interface JudgedFile {
  readonly judgement: Judgement;
  readonly bytes: Uint8Array | null;
}

export async function judgedFile(input: Uint8Array): Promise<JudgedFile> {
  const workbook = await openXlsxWorkbook(input);
  const { tables } = await workbook.readTables(isInputTable);
  const judgement = judge(tables);
  if (judgement.kind === "refused") return { judgement, bytes: null };
  await workbook.writeSheets(resultSheets(judgement));
  return { judgement, bytes: await workbook.toBytes() };
}
