import type { OwnSheetContent } from "../../workbook/workbookPort";
import type { Accepted } from "../findingView";
import { typedIn, typedText } from "../notes/typedText";
import { LOG } from "./checkLog";

/** The reasons that a person wrote on «Проверка данных», by finding. */
export function readAccepted(sheet: OwnSheetContent | undefined): Accepted {
  const accepted = new Map<string, string>();
  for (const cells of sheet?.rows ?? []) {
    const [key, reason] = [LOG.key, LOG.reason].map((column) => {
      const typed = typedIn(cells[column]);
      return typed === null ? "" : typedText(typed);
    });
    if (key !== undefined && /^\d+$/u.test(key) && reason !== undefined && reason !== "") accepted.set(key, reason);
  }
  return accepted;
}
