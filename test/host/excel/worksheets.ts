import type { Sheet } from "../model/sheet";
import { itemNotFound } from "../protocol/hostError";
import { HostCollection, items } from "../protocol/hostObject";
import { textOf } from "./arguments";
import { assertStructureOpen, type ExcelSession } from "./session";
import { WorksheetObject } from "./worksheet";

/** Excel.WorksheetCollection. */
export class WorksheetCollectionObject extends HostCollection<WorksheetObject> {
  readonly className = "WorksheetCollection";
  readonly #session: ExcelSession;

  constructor(session: ExcelSession) {
    super();
    this.#session = session;
  }

  get [items](): readonly WorksheetObject[] {
    return this.#session.workbook.sheets.map((sheet) => this.#object(sheet));
  }

  /** At the end, not brought to the front (learn.microsoft.com, «Excel.WorksheetCollection.add»). */
  add(name?: unknown): WorksheetObject {
    assertStructureOpen(this.#session.workbook);
    const { workbook } = this.#session;
    return this.#object(name === undefined ? workbook.addSheet() : workbook.addSheet(textOf(name)));
  }
  getItem(key: unknown): WorksheetObject {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: unknown): WorksheetObject | null {
    const { workbook } = this.#session;
    const wanted = textOf(key);
    const sheet = workbook.sheets.find(({ id }) => id === wanted) ?? workbook.sheet(wanted);
    return sheet === null ? null : this.#object(sheet);
  }
  getActiveWorksheet(): WorksheetObject {
    return this.#object(this.#session.workbook.activeSheet);
  }
  getCount(visibleOnly: unknown = false): number {
    return this.#sheets(visibleOnly).length;
  }
  getFirst(visibleOnly: unknown = false): WorksheetObject {
    return this.#at(this.#sheets(visibleOnly)[0]);
  }
  getLast(visibleOnly: unknown = false): WorksheetObject {
    return this.#at(this.#sheets(visibleOnly).at(-1));
  }
  /** `onChanged` asks for it. */
  _RegisterDataChangedEvent(): void {
    this.#session.events.askForSheetChanges();
  }

  #sheets(visibleOnly: unknown): Sheet[] {
    return this.#session.workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "visible");
  }
  #at(sheet: Sheet | undefined): WorksheetObject {
    if (sheet === undefined) throw itemNotFound();
    return this.#object(sheet);
  }
  #object(sheet: Sheet): WorksheetObject {
    return new WorksheetObject(this.#session, sheet);
  }
}
