import "../../src/taskpane/configureZod";
import { createRoot } from "react-dom/client";
import { openFile } from "./book/bookFile";
import { openingBook } from "./book/openingBook";
import { viewOf, type WorkbenchView } from "./session/observe";
import type { Notice } from "./session/notice";
import { Session } from "./session/session";
import { startOptions } from "./session/startOptions";
import { SessionContext } from "./session/useSession";
import { Workbench } from "./Workbench";

declare global {
  interface Window {
    /** For tests. */
    workbench: WorkbenchView;
    /** Called by bridge.js in each of the add-in's frames: what becomes its `window.external`. */
    connectAddinFrame(frame: HTMLElement): object | null;
  }
}

const unreadable = (error: unknown): Notice => ({
  title: "Файл не открывается",
  message: `Это не книга Excel в формате .xlsx, или файл повреждён. ${error instanceof Error ? error.message : String(error)}`,
});

async function start(container: HTMLElement): Promise<void> {
  const options = startOptions(window.location.search);
  const root = createRoot(container);
  let session = new Session(await openingBook(options.book), options);
  let opened = 0;
  const open = (file: File): void =>
    void openFile(file).then(
      (workbook) => draw(new Session(workbook, options)),
      (error: unknown) => session.showNotice(unreadable(error)),
    );
  const draw = (next: Session): void => {
    session = next;
    opened += 1;
    document.title = `${next.workbook.name} – рабочий стол разработчика`;
    root.render(
      // A new workbook is a new Excel: the add-in's frames start afresh with it.
      <SessionContext value={next} key={opened}>
        <Workbench locale={options.locale} openFile={open} />
      </SessionContext>,
    );
  };
  window.workbench = viewOf(() => session);
  window.connectAddinFrame = ({ dataset }) => {
    // Office.js keeps what it once learnt of its host here, and would believe it over us.
    window.sessionStorage.clear();
    return dataset.addin === "pane" ? session.pane.connect() : dataset.addin === "commands" ? session.commands.connect() : null;
  };
  draw(session);
}

const container = document.getElementById("workbench");
if (container === null) throw new Error("The page has no place for the workbench");
void start(container);
