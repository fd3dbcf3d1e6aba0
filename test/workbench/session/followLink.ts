import { parseArea, splitSheetPrefix } from "../../host/model/address";
import type { Hyperlink } from "../../host/model/cellGrid";
import type { Session } from "./session";

/** Goes where a cell's hyperlink leads: to a place of the workbook, or to a page in a new tab. */
export function followLink(session: Session, { documentReference, address }: Hyperlink): void {
  if (documentReference !== null) goToReference(session, documentReference);
  else if (address !== null && /^(https?|mailto):/i.test(address)) window.open(address, "_blank", "noopener");
}

/** Selects «B2», «'Лист 1'!B2:C3», a table or a defined name; says so when there is no such place. */
export function goToReference(session: Session, reference: string): void {
  const { workbook } = session;
  const wanted = reference.trim().toLowerCase();
  const table = workbook.tables.find(({ name }) => name.toLowerCase() === wanted);
  if (table !== undefined) return session.show(table.sheet, table.area);
  const named = workbook.names.find(({ name, scope }) => scope === null && name.toLowerCase() === wanted);
  const { sheet: sheetName, rest } = splitSheetPrefix(named?.formula ?? reference.trim());
  const sheet = sheetName === null ? workbook.activeSheet : workbook.sheet(sheetName);
  const area = parseArea(rest);
  if (sheet === null || area === null || sheet.visibility !== "visible") {
    return session.showNotice({
      title: "Такого места нет",
      message: `Ссылка «${reference}» никуда не ведёт. Напишите, например: H2 или Показатели!H2.`,
    });
  }
  session.show(sheet, area);
}
