import { newXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { inputSheets } from "../../../src/app/createTemplate";
import { Workbook } from "../../host/model/workbook";
import { loadWorkbook } from "../../host/xlsx/loadWorkbook";

/** The workbook that the page starts with: the sample programme, by way of a real file, or an empty one. */
export async function openingBook(book: "sample" | "empty"): Promise<Workbook> {
  if (book === "empty") {
    const workbook = new Workbook();
    workbook.addSheet();
    return workbook;
  }
  const file = newXlsxWorkbook();
  await file.writeSheets(await inputSheets("sample"));
  const workbook = await loadWorkbook(await file.toBytes());
  workbook.name = "Муниципальная программа 2021.xlsx";
  return workbook;
}
