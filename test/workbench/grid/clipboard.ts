import { shownText } from "../../host/model/numberFormat";
import { enter, lockedNotice } from "../session/editing";
import type { Session } from "../session/session";

/** Puts the selected cells on the clipboard as other programs take them: tabs between columns, line breaks between rows. */
export function copySelection({ workbook, cursor, edit }: Session, event: ClipboardEvent): void {
  if (edit !== null) return;
  const { sheet, area } = cursor;
  const used = sheet.usedArea(true, area);
  const rows: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? area.top); row += 1) {
    const cells: string[] = [];
    for (let column = area.left; column <= Math.min(area.right, used?.right ?? area.left); column += 1) {
      const { value, style } = sheet.cell(row, column);
      cells.push(shownText(value, style.numberFormat, workbook.locale));
    }
    rows.push(cells.join("\t"));
  }
  event.clipboardData?.setData("text/plain", rows.join("\n"));
  event.preventDefault();
}

/** Puts text from the clipboard into the cells from the active one on, each piece read as if it were typed. */
export function pasteText(session: Session, event: ClipboardEvent): void {
  const { workbook, cursor, edit } = session;
  if (edit !== null) return;
  const { sheet, active } = cursor;
  const lines = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r?\n$/, "").split(/\r?\n/);
  event.preventDefault();
  const pieces = lines.flatMap((line, down) =>
    line.split("\t").map((text, across) => ({ sheet, place: { row: active.row + down, column: active.column + across }, text })),
  );
  const refusal = pieces.map(({ place }) => lockedNotice(workbook, sheet, place)).find((notice) => notice !== null) ?? null;
  if (refusal !== null) return session.showNotice(refusal);
  const refusals = workbook.transaction(() => pieces.map((piece) => enter(workbook, piece)));
  session.showNotice(refusals.find((notice) => notice !== null) ?? null);
}
