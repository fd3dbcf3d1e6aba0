import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets } from "../../src/app/calculateEffectiveness";
import { judge } from "../../src/app/judge";
import { CONTROL_FORMULA } from "../../src/report/formula/controlFormula";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { EVERY_PROGRAMME } from "../slow/programmes/everyProgramme";
import { inputFile, type ProgrammeBook } from "./programmeBooks";

/** Functions, words and signs of a formula, its texts left out. */
const partsOf = (formula: string): string[] => formula.replace(/"(?:[^"]|"")*"/gu, " ").replace(/(?:'[^']+'|\{\{\w+\}\}|[\p{L}_]+)!/gu, "").match(/[A-Z][A-Z0-9.]*(?=\()|TRUE|FALSE|<>|<=|>=|[-+*/^&=<>%]/gu) ?? [];

it.each(Object.keys(EVERY_PROGRAMME))("the formula that nobody edits holds every function and operator of the generated ones: %s", async (name) => {
  const { tables } = await (await openXlsxWorkbook(await inputFile(EVERY_PROGRAMME[name] as ProgrammeBook))).readTables(isInputTable);
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error(JSON.stringify(judgement.findings));
  const formulas = resultSheets(judgement).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])));
  expect(formulas.length).toBeGreaterThan(50);
  const known = new Set(partsOf(CONTROL_FORMULA));
  expect([...new Set(formulas.flatMap(partsOf))].filter((part) => !known.has(part))).toEqual([]);
});
