import { messagesFor } from "../../../src/messages/messagesFor";
import type { Services } from "../../../src/app/services";
import type { AppState } from "../../../src/app/state";
import { createStore } from "../../../src/app/store";
import type { CellPosition } from "../../../src/workbook/cell";
import type { SheetSet } from "../../../src/workbook/sheetSpec";
import type { ColumnLists, TableEdits } from "../../../src/workbook/tableEdits";
import type { TableData } from "../../../src/workbook/tableData";
import type { WorkbookPort } from "../../../src/workbook/workbookPort";

/** A workbook in memory: tables to be read, and a record of what was asked of it. */
export interface WorkbookFake extends WorkbookPort {
  readonly written: SheetSet[];
  readonly selected: { sheet: string; cell: CellPosition }[];
  readonly edited: TableEdits[];
}

export interface FakeOptions {
  readonly tables?: readonly TableData[];
  /** Names given to sheets, by key, where they are not the wanted ones. */
  readonly names?: Readonly<Record<string, string>>;
  readonly failReading?: Error;
  readonly failWriting?: Error;
  readonly failSelecting?: Error;
  readonly failEditing?: Error;
  readonly lists?: readonly ColumnLists[];
}

export function workbookFake({ tables = [], names = {}, failReading, failWriting, failSelecting, failEditing, lists = [] }: FakeOptions = {}): WorkbookFake {
  const written: SheetSet[] = [];
  const selected: { sheet: string; cell: CellPosition }[] = [];
  const edited: TableEdits[] = [];
  return {
    written,
    selected,
    edited,
    readLists: () => Promise.resolve(lists),
    editTables: async (edits) => {
      await Promise.resolve();
      if (failEditing !== undefined) throw failEditing;
      edited.push(edits);
    },
    readTables: async (wanted) => {
      await Promise.resolve();
      if (failReading !== undefined) throw failReading;
      return { ownSheets: [], tables: tables.filter(({ name }) => wanted(name)), sheetNames: [...new Set(tables.map(({ sheet }) => sheet))] };
    },
    writeSheets: async (set) => {
      await Promise.resolve();
      if (failWriting !== undefined) throw failWriting;
      written.push(set);
      return { names: Object.fromEntries(set.sheets.map(({ key, name }) => [key, names[key] ?? name])) };
    },
    select: async (sheet, cell) => {
      await Promise.resolve();
      if (failSelecting !== undefined) throw failSelecting;
      selected.push({ sheet, cell });
    },
  };
}

/** Services over a fake workbook, with the record of every state the pane went through. */
export function servicesOver(workbook: WorkbookFake, language = "ru-RU"): { services: Services; states: AppState[] } {
  const store = createStore();
  const states: AppState[] = [];
  store.subscribe(() => states.push(store.getState()));
  return { services: { workbook, store, messages: () => messagesFor(language), version: "test 1.0" }, states };
}

/** A state in short: «busy:reading», «assessed». */
export const shortState = (state: AppState): string => (state.kind === "busy" ? `busy:${state.step}` : state.kind);
