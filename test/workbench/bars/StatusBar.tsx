import { useSession } from "../session/useSession";
import { selectionSummary } from "./selectionSummary";

/** The line at the foot: what is going on, the selection's sum, and how often the add-in has spoken to the workbook. */
export function StatusBar() {
  const { workbook, cursor, edit, commandRunning, pane, commands } = useSession();
  const mode = edit === null ? (commandRunning ? "Надстройка работает…" : "Готово") : edit.mode === "enter" ? "Ввод" : "Правка";
  const summary = selectionSummary(cursor.sheet, cursor.area, workbook.locale);
  return (
    <footer className="status-bar">
      <span role="status">{mode}</span>
      <span className="status-space" />
      {summary !== null && (
        <>
          {summary.average !== null && <span>{`Среднее: ${summary.average}`}</span>}
          <span>{`Количество: ${summary.count}`}</span>
          {summary.sum !== null && <span>{`Сумма: ${summary.sum}`}</span>}
        </>
      )}
      <span className="status-syncs" title="Сколько раз панель и команда ленты обратились к книге">
        {`Обращений надстройки к книге: ${pane.excel.host.syncs + commands.excel.host.syncs}`}
      </span>
    </footer>
  );
}
