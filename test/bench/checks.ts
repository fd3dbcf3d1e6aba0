/** Measures reading a file and all checks over it, side by side in one run. Not a test: prints figures, judges nothing. */
import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { checkedContent } from "../../src/app/checkedContent";
import { judge } from "../../src/app/judge";
import { messagesFor } from "../../src/messages/messagesFor";
import { isInputTable, readProgrammeData } from "../../src/tables/readProgrammeData";
import { inputFile } from "../golden/programmeBooks";
import { programmeOfRows } from "./programmeOfRows";

const TABLES = 3;
const TIMES = 3;

const counts = process.argv.slice(2).map(Number);

/** The quickest of a few runs, which the rest of the machine disturbed least. */
async function milliseconds(work: () => unknown): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await work();
    measured.push(performance.now() - start);
  }
  return Math.min(...measured);
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

async function measure(count: number): Promise<void> {
  const file = await inputFile({ content: programmeOfRows(count) });
  const read = async () => (await openXlsxWorkbook(file)).readTables(isInputTable);
  const content = await read();
  const messages = messagesFor("ru-RU");
  const { findings } = judge(content.tables);
  const base = await milliseconds(read);
  print(`${count} rows in each of ${TABLES} tables, ${(file.length / 1024 / 1024).toFixed(1)} MB, ${findings.length} findings`);
  const steps = {
    "reading the file": () => read(),
    "tables to rows of the model": () => readProgrammeData(content.tables),
    "all checks and figures": () => judge(content.tables),
    "the same, told in words": () => checkedContent(content, messages),
  };
  for (const [name, work] of Object.entries(steps)) {
    const took = await milliseconds(work);
    print(`  ${name.padEnd(28)} ${took.toFixed(0).padStart(6)} ms ${Math.round((count * TABLES * 1000) / took).toString().padStart(8)} rows/s   ${(took / base).toFixed(2)} × reading`);
  }
}

async function main(): Promise<void> {
  for (const count of counts.length > 0 ? counts : [500, 5000]) await measure(count);
}

void main();
