import { newXlsxWorkbook, openXlsxWorkbook } from "../adapters/xlsx/openXlsxWorkbook";
import { resultSheets, withTextFindings } from "../app/calculateEffectiveness";
import { inputSheets } from "../app/createTemplate";
import { formerSheets, OWN_SHEETS } from "../app/formerSheets";
import { judge } from "../app/judge";
import { reportDocument } from "../app/reportDocument";
import { en } from "../messages/en";
import type { Messages } from "../messages/messages";
import { ru } from "../messages/ru";
import { nextYear } from "../app/newYear";
import { isInputTable } from "../tables/readProgrammeData";
import type { DocumentSpec } from "../workbook/documentSpec";
import { WorkbookFailure } from "../workbook/workbookFailure";
import { parseArguments, type Call } from "./arguments";
import { holdsWork, isSameFile, readBytes, writeBytes, writeFiles, type OutputFile } from "./files";
import { jsonOf } from "./json";
import { summaryOf } from "./summary";

/** 0: calculated or created; 1: refused because of the data; 2: the file or the call is wrong. */
type ExitCode = 0 | 1 | 2;

async function main(words: readonly string[]): Promise<ExitCode> {
  const call = parseArguments(words);
  const messages = call?.language === "en" ? en : ru;
  if (call === null) return complain(messages.cli.usage);
  try {
    switch (call.command) {
      case "calculate":
        return await calculate(call, messages);
      case "template":
        return await template(call, messages);
      case "new-year":
        return await startNewYear(call, messages);
    }
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) return complain(messages.cli.defect(error instanceof Error ? error.message : String(error)));
    const path = call.command === "template" ? call.output : call.input;
    const { what, action } = messages.pane.failure.reason[error.reason](error.subject ?? path);
    return complain(`${what} ${action}`);
  }
}

async function calculate(call: Extract<Call, { command: "calculate" }>, messages: Messages): Promise<ExitCode> {
  if (await overwrites(call)) return complain(messages.cli.sameFile);
  const workbook = await openXlsxWorkbook(await readBytes(call.input));
  const content = await workbook.readTables(isInputTable, OWN_SHEETS);
  const former = formerSheets(content);
  const judgement = withTextFindings(judge(content.tables), former);
  if (judgement.kind === "assessed") {
    const files: OutputFile[] = [];
    if (call.out !== null) {
      await workbook.writeSheets(resultSheets(judgement, former));
      files.push({ path: call.out, bytes: await workbook.toBytes() });
    }
    if (call.docx !== null) files.push({ path: call.docx, bytes: await drawDocument(reportDocument(judgement, former)) });
    await writeFiles(files);
  }
  process.stdout.write(`${call.json ? JSON.stringify(jsonOf(judgement, messages), null, 2) : summaryOf(judgement, messages)}\n`);
  return judgement.kind === "assessed" ? 0 : 1;
}

/** An output must replace neither the input nor the other output. */
async function overwrites({ input, out, docx }: Extract<Call, { command: "calculate" }>): Promise<boolean> {
  const outputs = [out, docx].filter((path) => path !== null);
  for (const path of outputs) if (await isSameFile(input, path)) return true;
  return out !== null && docx !== null && isSameFile(out, docx);
}

/** The library is loaded only when a document is asked for. */
const drawDocument = async (spec: DocumentSpec): Promise<Uint8Array> => (await import("../adapters/docx/documentBytes")).documentBytes(spec);

async function template(call: Extract<Call, { command: "template" }>, messages: Messages): Promise<ExitCode> {
  const bytes = await templateBytes(call.sample);
  if (await holdsWork(call.output, async () => [bytes, await templateBytes(!call.sample)])) return complain(messages.cli.holdsWork(call.output));
  await writeBytes(call.output, bytes);
  process.stdout.write(`${messages.cli.written(call.output)}\n`);
  return 0;
}

async function templateBytes(sample: boolean): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook();
  await workbook.writeSheets(await inputSheets(sample ? "sample" : "template"));
  return workbook.toBytes();
}

/** Writes the tables of the next year to a new file; the old one stays as it is. */
async function startNewYear(call: Extract<Call, { command: "new-year" }>, messages: Messages): Promise<ExitCode> {
  if (await isSameFile(call.input, call.output)) return complain(messages.cli.sameFile);
  const workbook = await openXlsxWorkbook(await readBytes(call.input));
  const change = nextYear((await workbook.readTables(isInputTable)).tables);
  if (change === null) {
    process.stderr.write(`${messages.cli.noReportingYear}\n`);
    return 1;
  }
  await workbook.editTables(change.edits);
  const bytes = await workbook.toBytes();
  if (await holdsWork(call.output, () => Promise.resolve([bytes]))) return complain(messages.cli.holdsWork(call.output));
  await writeBytes(call.output, bytes);
  process.stdout.write(`${messages.cli.newYear(call.output, change.to, change.formulas)}\n`);
  return 0;
}

function complain(sentence: string): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
