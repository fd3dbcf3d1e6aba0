import { cellArea } from "../../host/model/address";
import { listChoices } from "../../host/model/userEdit";
import { useSession } from "../session/useSession";
import { areaBox } from "./areaBox";
import { CellEditor } from "./CellEditor";
import { DropDownList } from "./DropDownList";
import type { Geometry } from "./geometry";

interface ActiveCellProps {
  readonly geometry: Geometry;
  readonly listOpen: boolean;
  setListOpen(open: boolean): void;
}

/** What belongs to the active cell: the field in which it is edited, its drop-down list, the hint of its validation. */
export function ActiveCell({ geometry, listOpen, setListOpen }: ActiveCellProps) {
  const session = useSession();
  const { workbook, cursor, edit } = session;
  const { sheet, active } = cursor;
  const box = areaBox(sheet.mergeAt(active.row, active.column) ?? cellArea(active.row, active.column), geometry);
  if (edit !== null) return edit.sheet === sheet ? <CellEditor edit={edit} box={box} /> : null;
  const choices = listChoices(workbook, sheet, active.row, active.column);
  const prompt = sheet.validationAt(active.row, active.column)?.prompt ?? null;
  const below = { left: box.left, top: box.top + box.height + 4 };
  return (
    <>
      {choices !== null && (
        <button
          type="button"
          data-widget
          className="list-button"
          aria-label="Открыть список"
          tabIndex={-1}
          style={{ left: box.left + box.width, top: box.top + box.height - 19 }}
          onClick={() => setListOpen(!listOpen)}
        />
      )}
      {choices !== null && listOpen ? (
        <DropDownList choices={choices} style={{ ...below, top: box.top + box.height, minWidth: box.width }} close={() => setListOpen(false)} />
      ) : (
        prompt !== null && (
          <div className="prompt" style={{ ...below, left: box.left + Math.min(24, box.width) }}>
            <b>{prompt.title}</b>
            {prompt.message}
          </div>
        )
      )}
    </>
  );
}
