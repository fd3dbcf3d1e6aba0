import type { Area } from "../../host/model/address";
import { ModelError } from "../../host/model/modelError";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import type { AddinWindow } from "./addinWindow";
import { Cursor } from "./cursor";
import { cellEntry, enter, lockedNotice, type Edit } from "./editing";
import { FrameHost } from "./frameHost";
import type { Notice } from "./notice";
import type { Place } from "./place";
import type { StartOptions } from "./startOptions";

/** One open workbook with the add-in over it, and what its user is doing. The page draws this object; nothing of the workbook is kept twice. */
export class Session {
  readonly workbook: Workbook;
  readonly cursor: Cursor;
  readonly pane: FrameHost;
  readonly commands: FrameHost;
  edit: Edit | null = null;
  notice: Notice | null = null;
  addinWindow: AddinWindow | null = null;
  commandRunning = false;
  /** Rises with every change worth drawing. */
  revision = 0;
  readonly #listeners = new Set<() => void>();

  constructor(workbook: Workbook, options: StartOptions) {
    const events = { answered: () => this.#announce(), window: (shown: AddinWindow | null) => this.showWindow(shown) };
    this.workbook = workbook;
    this.cursor = new Cursor(workbook);
    this.pane = new FrameHost(workbook, options.host, events);
    this.commands = new FrameHost(workbook, options.host, events);
    workbook.subscribe(() => this.#announce());
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts typing into the active cell; `text` replaces what it holds. */
  beginEdit(mode: Edit["mode"], text?: string): void {
    const { sheet, active: place } = this.cursor;
    const refusal = lockedNotice(this.workbook, sheet, place);
    if (refusal !== null) return this.showNotice(refusal);
    this.#setEdit({ sheet, place, mode, text: text ?? cellEntry(this.workbook, sheet, place) });
  }

  changeEdit(text: string): void {
    if (this.edit !== null) this.#setEdit({ ...this.edit, text });
  }

  /** Ends typing and keeps the text; false when it was refused and typing goes on. */
  commitEdit(): boolean {
    const { edit } = this;
    if (edit === null) return true;
    const unchanged = edit.text === cellEntry(this.workbook, edit.sheet, edit.place);
    const refusal = unchanged ? null : enter(this.workbook, edit);
    if (refusal !== null) this.showNotice(refusal);
    else this.#setEdit(null);
    return refusal === null;
  }

  cancelEdit(): void {
    this.#setEdit(null);
  }

  /** Puts a text into the active cell at once, as a drop-down list does. */
  put(text: string): void {
    const { sheet, active: place } = this.cursor;
    this.showNotice(lockedNotice(this.workbook, sheet, place) ?? enter(this.workbook, { sheet, place, text }));
  }

  /** Empties the selected cells and keeps their looks. */
  clearSelection(): void {
    const { sheet, area } = this.cursor;
    const filled = sheet.cells(area).filter(({ cell }) => cell.value !== null || cell.formula !== null);
    const refusal = filled.map((place) => lockedNotice(this.workbook, sheet, place)).find((notice) => notice !== null);
    if (refusal) return this.showNotice(refusal);
    this.workbook.transaction(() => {
      for (const { row, column } of filled) sheet.setCell(row, column, { value: null, formula: null, quotePrefix: false });
    });
  }

  /** Moves the active cell; typing ends first. */
  goTo(place: Place): void {
    if (this.commitEdit()) this.cursor.moveTo(place);
  }

  /** Brings a sheet to the front, with an area of it selected if one is given. */
  show(sheet: Sheet, area?: Area): void {
    if (!this.commitEdit() || sheet.visibility !== "visible") return;
    this.workbook.activate(sheet);
    if (area !== undefined) this.cursor.select(area);
  }

  /** Does what the workbook may refuse, such as renaming a sheet. */
  attempt(work: () => void, refusal: Notice): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      this.showNotice(refusal);
    }
  }

  /** The ribbon's «Рассчитать эффективность». */
  async runCommand(actionName: string): Promise<void> {
    if (this.commandRunning) return;
    this.commandRunning = true;
    this.#announce();
    await this.commands.runCommand(actionName);
    this.commandRunning = false;
    this.#announce();
  }

  showNotice(notice: Notice | null): void {
    this.notice = notice;
    this.#announce();
  }

  showWindow(shown: AddinWindow | null): void {
    this.addinWindow = shown;
    this.#announce();
  }

  /** While a person types in a cell, Excel turns the add-in's requests away. */
  #setEdit(edit: Edit | null): void {
    this.edit = edit;
    for (const { excel } of [this.pane, this.commands]) excel.host.faults.cellEditMode = edit !== null;
    this.#announce();
  }

  #announce(): void {
    this.revision += 1;
    for (const listener of this.#listeners) listener();
  }
}
