import { pressEditKey } from "../grid/editKeys";
import { focusSheet } from "../grid/sheetFocus";
import { cellEntry } from "../session/editing";
import { useSession } from "../session/useSession";
import { FORMULA_FIELD } from "./formulaBarFocus";
import { NameBox } from "./NameBox";

/** The name box, and the content of the active cell as it can be edited. */
export function FormulaBar() {
  const session = useSession();
  const { workbook, cursor, edit } = session;
  const text = edit?.text ?? cellEntry(workbook, cursor.sheet, cursor.active);
  const end = (how: () => void): void => {
    how();
    focusSheet();
  };
  return (
    <div className="formula-bar">
      <NameBox />
      <div className="formula-buttons">
        <button
          type="button"
          aria-label="Отмена"
          title="Отмена (Esc)"
          disabled={edit === null}
          onClick={() => end(() => session.cancelEdit())}
        >
          ✕
        </button>
        <button
          type="button"
          aria-label="Ввод"
          title="Ввод (Enter)"
          disabled={edit === null}
          onClick={() => end(() => session.commitEdit())}
        >
          ✓
        </button>
        <span className="formula-sign" aria-hidden="true">
          fx
        </span>
      </div>
      <textarea
        className={FORMULA_FIELD}
        aria-label="Строка формул"
        rows={1}
        spellCheck={false}
        value={text}
        onFocus={() => {
          if (session.edit === null) session.beginEdit("edit");
        }}
        onChange={({ target }) => session.changeEdit(target.value)}
        onKeyDown={(event) => {
          if (pressEditKey(session, event.nativeEvent)) event.preventDefault();
        }}
      />
    </div>
  );
}
