import { readFile } from "node:fs/promises";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Page } from "playwright-core";
import { WHOLE_PROGRAMME } from "./workbenchPage";

installChartSupport();

/** Presses «Скачать .xlsx» and reads the file with a library that had no part in writing it. */
export async function downloadedBook(page: Page, name: string): Promise<Workbook> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Скачать .xlsx" }).click()]);
  expect(download.suggestedFilename()).toBe(name);
  const file = new Workbook();
  await file.xlsx.load(await readFile(await download.path()));
  return file;
}

/** The cached result of the formula that stands in column C beside a label in column B. */
export function resultBeside(file: Workbook, sheetName: string, label: string): number {
  const sheet = file.getWorksheet(sheetName);
  let start = 1;
  while (start <= 120 && sheet?.getCell(`A${start}`).text !== WHOLE_PROGRAMME) start += 1;
  for (let row = start; row <= 120; row += 1) {
    if (sheet?.getCell(`B${row}`).text === label) return Number(sheet.getCell(`D${row}`).result);
  }
  throw new Error(`No «${label}» on «${sheetName}»`);
}
