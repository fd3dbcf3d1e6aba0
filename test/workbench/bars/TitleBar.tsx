import { useRef } from "react";
import { downloadBook } from "../book/bookFile";
import { useSession } from "../session/useSession";

/** The file's name, and opening and downloading it. */
export function TitleBar({ open }: { open(file: File): void }) {
  const session = useSession();
  const chooser = useRef<HTMLInputElement>(null);
  const download = (): void => {
    if (session.commitEdit()) void downloadBook(session.workbook);
  };
  return (
    <header className="title-bar">
      <span className="title-product">Рабочий стол разработчика</span>
      <h1 className="title-file">{session.workbook.name}</h1>
      <div className="title-actions">
        <button type="button" onClick={() => chooser.current?.click()}>
          Открыть .xlsx
        </button>
        <button type="button" onClick={download}>
          Скачать .xlsx
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx"
          hidden
          aria-label="Книга Excel"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) open(file);
            target.value = "";
          }}
        />
      </div>
    </header>
  );
}
