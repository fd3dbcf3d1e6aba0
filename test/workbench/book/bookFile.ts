import type { Workbook } from "../../host/model/workbook";
import { loadWorkbook } from "../../host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Reads a file that the user chose. */
export async function openFile(file: File): Promise<Workbook> {
  const workbook = await loadWorkbook(new Uint8Array(await file.arrayBuffer()));
  workbook.name = file.name;
  return workbook;
}

/** Gives the workbook to the browser as a download. */
export async function downloadBook(workbook: Workbook): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  link.download = workbook.name;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
