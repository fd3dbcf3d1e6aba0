import { messagesFor } from "../../../src/messages/messagesFor";
import type { DocumentServices } from "../../../src/app/saveDocument";
import type { Services } from "../../../src/app/services";
import type { AppState } from "../../../src/app/state";
import { createStore } from "../../../src/app/store";
import type { CellPosition } from "../../../src/workbook/cell";
import type { SheetGrid } from "../../../src/workbook/sheetGrid";
import type { SheetSet } from "../../../src/workbook/sheetSpec";
import type { ColumnLists, TableEdits } from "../../../src/workbook/tableEdits";
import type { TableData } from "../../../src/workbook/tableData";
import type { OwnSheetContent, TablePlace, WorkbookContent, WorkbookPort } from "../../../src/workbook/workbookPort";

/** A workbook in memory: tables to be read, and a record of what was asked of it. */
export interface WorkbookFake extends WorkbookPort {
  readonly written: SheetSet[];
  readonly made: TablePlace[];
  readonly selected: { sheet: string; cell: CellPosition }[];
  readonly edited: TableEdits[];
  /** How often the former sheets were asked back. */
  readonly restorings: number;
  /** How often somebody asked to be told of edits. */
  readonly watchers: number;
  /** A person's edits: the tables are these now. */
  edit(tables: readonly TableData[]): void;
}

export interface FakeOptions {
  readonly tables?: readonly TableData[];
  /** Sheets of ours that are there. */
  readonly ownSheets?: readonly OwnSheetContent[];
  /** Names given to sheets, by key, where they are not the wanted ones. */
  readonly names?: Readonly<Record<string, string>>;
  readonly grids?: readonly SheetGrid[];
  readonly tooLarge?: readonly string[];
  readonly failReading?: Error;
  readonly failWriting?: Error;
  readonly failSelecting?: Error;
  readonly failEditing?: Error;
  readonly failWatching?: Error;
  readonly lists?: readonly ColumnLists[];
}

export function workbookFake(options: FakeOptions = {}): WorkbookFake {
  const { names = {}, ownSheets = [], grids = [], tooLarge = [], failReading, failWriting, failSelecting, failEditing, failWatching, lists = [] } = options;
  const written: SheetSet[] = [];
  const made: TablePlace[] = [];
  const selected: { sheet: string; cell: CellPosition }[] = [];
  const edited: TableEdits[] = [];
  let restorings = 0;
  let { tables = [] } = options;
  const listeners: ((content: WorkbookContent) => void)[] = [];
  const contentOf = (wanted: (name: string) => boolean): WorkbookContent => ({
    ownSheets,
    tables: tables.filter(({ name }) => wanted(name)),
    sheetNames: [...new Set(tables.map(({ sheet }) => sheet))],
  });
  return {
    written,
    selected,
    edited,
    get watchers() {
      return listeners.length;
    },
    edit: (changed) => {
      tables = changed;
      for (const listener of listeners) listener(contentOf(() => true));
    },
    watch: async (_wanted, _ownSheets, listener) => {
      await Promise.resolve();
      if (failWatching !== undefined) throw failWatching;
      listeners.push(listener);
    },
    get restorings() {
      return restorings;
    },
    restoreSheets: async () => {
      await Promise.resolve();
      if (failWriting !== undefined) throw failWriting;
      restorings += 1;
    },
    readLists: () => Promise.resolve(lists),
    editTables: async (edits) => {
      await Promise.resolve();
      if (failEditing !== undefined) throw failEditing;
      edited.push(edits);
    },
    made,
    readTables: async (wanted) => {
      await Promise.resolve();
      if (failReading !== undefined) throw failReading;
      return contentOf(wanted);
    },
    writeSheets: async (set) => {
      await Promise.resolve();
      if (failWriting !== undefined) throw failWriting;
      written.push(set);
      return { names: Object.fromEntries(set.sheets.map(({ key, name }) => [key, names[key] ?? name])) };
    },
    readSheets: async () => {
      await Promise.resolve();
      if (failReading !== undefined) throw failReading;
      return { sheets: grids, tooLarge };
    },
    makeTable: async (place) => {
      await Promise.resolve();
      if (failWriting !== undefined) throw failWriting;
      made.push(place);
    },
    select: async (sheet, cell) => {
      await Promise.resolve();
      if (failSelecting !== undefined) throw failSelecting;
      selected.push({ sheet, cell });
    },
  };
}

/** Services over a fake workbook, with the record of every state the pane went through. */
export function servicesOver(workbook: WorkbookPort, language = "ru-RU"): { services: Services; states: AppState[] } {
  const store = createStore();
  const states: AppState[] = [];
  store.subscribe(() => states.push(store.getState()));
  return { services: { workbook, store, messages: () => messagesFor(language), version: "test 1.0" }, states };
}

/** A state in short: «busy:reading», «assessed». */
export const shortState = (state: AppState): string => (state.kind === "busy" ? `busy:${state.step}` : state.kind);

/** With documents that hold nothing and go nowhere. */
export const withDocuments = (services: Services): DocumentServices => ({
  ...services,
  drawDocument: () => Promise.resolve(new Uint8Array()),
  saveFile: (name) => `blob:${name}`,
});
