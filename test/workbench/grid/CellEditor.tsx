import { useLayoutEffect, useRef } from "react";
import type { Edit } from "../session/editing";
import { useSession } from "../session/useSession";
import { isInFormulaBar } from "../bars/formulaBarFocus";
import { pressEditKey } from "./editKeys";
import { letterStyle } from "./textStyle";

interface CellEditorProps {
  readonly edit: Edit;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** The field over a cell in which it is edited. Leaving it for the pane does not end the editing, as in Excel. */
export function CellEditor({ edit, box }: CellEditorProps) {
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const { style } = edit.sheet.cell(edit.place.row, edit.place.column);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null || isInFormulaBar(document.activeElement)) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      data-widget
      className="cell-editor"
      aria-label="Содержимое ячейки"
      spellCheck={false}
      value={edit.text}
      style={{
        ...letterStyle(style),
        left: box.left - 1,
        top: box.top - 1,
        minWidth: box.width + 1,
        minHeight: box.height + 1,
        ...(style.wrap ? { maxWidth: box.width + 1 } : { whiteSpace: "pre" }),
      }}
      onChange={({ target }) => session.changeEdit(target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (pressEditKey(session, event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}
