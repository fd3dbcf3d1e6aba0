import { documentBytes } from "../../src/adapters/docx/documentBytes";
import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { judge } from "../../src/app/judge";
import { reportDocument } from "../../src/app/reportDocument";
import { jsonOf } from "../../src/cli/json";
import { ru } from "../../src/messages/ru";
import { METHODOLOGIES, methodologyById } from "../../src/methodologies";
import { methodologySheet } from "../../src/tables/methodology/methodologySheet";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { fileCells } from "../slow/fileCells";
import { documentText } from "./documentText";
import { calculated, inputFile } from "./programmeBooks";

const PROPOSAL = "продолжить реализацию программы";

function sheetOf(id: string): SheetSpec {
  const methodology = methodologyById(id);
  const [sheet] = methodology === null ? [] : methodologySheet(methodology).sheets;
  if (sheet === undefined) throw new Error(`${id} has no sheet`);
  return sheet;
}

const columnOf = ({ rows }: SheetSpec, header: string): number => Math.max(...rows.map(({ cells }) => cells.findIndex((cell) => cell?.value === header)));

/** The sheet «Методика» as the add-in writes it, with a proposal typed beside a rating. */
function typedBeside(rating: string, text: string | null): SheetSpec {
  const sheet = sheetOf("partizansk-2021");
  const column = columnOf(sheet, "Предложение");
  const rows = sheet.rows.map((row) => (row.cells.some((cell) => cell?.value === rating) ? { ...row, cells: row.cells.map((cell, index) => (index === column && cell !== null ? { ...cell, value: text } : cell)) } : row));
  return { ...sheet, rows };
}

const fileWith = (proposal: string | null): Promise<Uint8Array> => inputFile({ content: partizansk2021, sheets: (sheets) => [...sheets, typedBeside("высокая", proposal)] });

async function judged(file: Uint8Array) {
  const { tables } = await (await openXlsxWorkbook(file)).readTables(isInputTable);
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error("Refused");
  return judgement;
}

it.each(METHODOLOGIES.map(({ id }) => id))("«Методика» of %s has a column for one's own proposals, and says at each cell what it is for", (id) => {
  const sheet = sheetOf(id);
  const column = columnOf(sheet, "Предложение");
  const prompts = sheet.validations.filter(({ range }) => range.left <= column && column <= range.right && range.top > 20).map(({ prompt }) => prompt?.text ?? "");
  expect(prompts.some((text) => text.includes("ваш порядок предлагает при такой оценке") && text.endsWith("не печатается."))).toBe(true);
});

it("a proposal typed beside the rating is said after the conclusion: on the sheet, in the Word document, in the JSON", async () => {
  const file = await fileWith(`${PROPOSAL}.`);
  const cells = [...(fileCells(await calculated(file)).get("Отчёт")?.values() ?? [])];
  const conclusion = cells.find(({ value }) => String(value).startsWith("ВЫВОД"));
  expect(String(conclusion?.value).replaceAll("\u00a0", " ")).toMatch(/учтено 3 из 4 показателей\. Предложение: продолжить реализацию программы\.$/u);
  expect(conclusion?.formula).toContain(PROPOSAL);

  const judgement = await judged(file);
  expect(documentText(await documentBytes(reportDocument(judgement)))).toContain(`Предложение: ${PROPOSAL}.`);
  expect(jsonOf(judgement, ru)).toMatchObject({ result: { rating: "высокая", proposal: PROPOSAL, conclusion: expect.stringContaining(`Предложение: ${PROPOSAL}.`) as unknown } });
});

it("without one nothing is proposed anywhere", async () => {
  const judgement = await judged(await fileWith(null));
  expect(documentText(await documentBytes(reportDocument(judgement)))).not.toContain("Предложение:");
  const { result } = jsonOf(judgement, ru) as { result: { proposal: unknown; conclusion: string } };
  expect(result.proposal).toBeNull();
  expect(result.conclusion).not.toContain("Предложение");
});
