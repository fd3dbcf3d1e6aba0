import { useEffect, useRef, useState } from "react";
import type { Sheet } from "../../host/model/sheet";
import { focusSheet } from "../grid/sheetFocus";
import { useSession } from "../session/useSession";

const BAD_NAME = {
  title: "Имя листа не принято",
  message: "Имя должно быть новым, не длиннее 31 знака и без знаков : \\ / ? * [ ].",
};

const CLOSED = { title: "Лист не добавлен", message: "Книга открыта только для чтения." };

/** The sheets at the foot of the window: a click opens one, a double click renames it. */
export function SheetTabs() {
  const session = useSession();
  const { workbook } = session;
  const [renamed, setRenamed] = useState<Sheet | null>(null);
  const front = useRef<HTMLButtonElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const { activeSheet } = workbook;
  useEffect(() => {
    front.current?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [activeSheet]);
  const open = (sheet: Sheet): void => {
    session.show(sheet);
    focusSheet();
  };
  const rename = (sheet: Sheet, name: string): void => {
    setRenamed(null);
    session.attempt(() => workbook.renameSheet(sheet, name), BAD_NAME);
    focusSheet();
  };
  const scroll = (pixels: number): void => strip.current?.scrollBy({ left: pixels, behavior: "smooth" });
  return (
    <div className="sheet-bar">
      <button type="button" className="sheet-arrow" aria-label="Предыдущие листы" tabIndex={-1} onClick={() => scroll(-200)}>
        ‹
      </button>
      <button type="button" className="sheet-arrow" aria-label="Следующие листы" tabIndex={-1} onClick={() => scroll(200)}>
        ›
      </button>
      <div ref={strip} className="sheet-tabs" role="tablist" aria-label="Листы" onWheel={({ deltaX, deltaY }) => scroll(deltaX + deltaY)}>
        {workbook.sheets
          .filter(({ visibility }) => visibility === "visible")
          .map((sheet) =>
            sheet === renamed ? (
              <TabName key={sheet.id} name={sheet.name} rename={(name) => rename(sheet, name)} leave={() => setRenamed(null)} />
            ) : (
              <button
                key={sheet.id}
                ref={sheet === activeSheet ? front : null}
                type="button"
                role="tab"
                className="sheet-tab"
                aria-selected={sheet === activeSheet}
                style={sheet.tabColor === null ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
                onClick={() => open(sheet)}
                onDoubleClick={() => setRenamed(sheet)}
              >
                {sheet.name}
              </button>
            ),
          )}
        <button
          type="button"
          className="sheet-add"
          aria-label="Новый лист"
          title="Новый лист"
          onClick={() => session.attempt(() => open(workbook.addSheet()), CLOSED)}
        >
          +
        </button>
      </div>
    </div>
  );
}

function TabName({ name, rename, leave }: { readonly name: string; rename(name: string): void; leave(): void }) {
  return (
    <input
      className="sheet-tab-name"
      aria-label="Имя листа"
      defaultValue={name}
      autoFocus
      onFocus={({ target }) => target.select()}
      onBlur={({ target }) => rename(target.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Enter") currentTarget.blur();
        if (key === "Escape") leave();
      }}
    />
  );
}
