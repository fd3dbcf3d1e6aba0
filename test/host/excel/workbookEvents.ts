import { areaName } from "../model/address";
import type { SheetEdit, Workbook } from "../model/workbook";
import type { EventEntry } from "../protocol/requestHost";

/** Numbers by which the client knows events (office.js 1.1.110, `eventType` of each event). */
const Event = { worksheetChanged: 10, tableAdded: 102, tableDeleted: 103 } as const;

/** The target of events of the whole workbook. */
const WORKBOOK = "Workbook";

/** The category that marks an entry of the message channel as an event. */
const CATEGORY = 65536;

/**
 * Tells the client what it asked to be told. Excel raises `onChanged` for what people and programs enter, also when the content stays the same, but not for
 * results of formulas (learn.microsoft.com, «Work with Events using the Excel JavaScript API»); several cells entered at once are one event.
 */
export class WorkbookEvents {
  readonly #asked = new Set<number>();
  readonly #workbook: Workbook;
  readonly #raise: (entries: readonly EventEntry[]) => void;
  #tables: ReadonlyMap<string, string> = new Map();
  #answering = false;

  constructor(workbook: Workbook, raise: (entries: readonly EventEntry[]) => void) {
    this.#workbook = workbook;
    this.#raise = raise;
  }

  /** Carries out a request; what it changes is marked as the add-in's own doing (ExcelApi 1.14, `triggerSource`). */
  duringRequest<T>(work: () => T): T {
    this.#answering = true;
    try {
      return work();
    } finally {
      this.#answering = false;
    }
  }

  askForSheetChanges(): void {
    this.#ask(Event.worksheetChanged);
  }
  askForAddedTables(): void {
    this.#ask(Event.tableAdded);
  }
  askForDeletedTables(): void {
    this.#ask(Event.tableDeleted);
  }

  #ask(event: number): void {
    if (this.#asked.size === 0) {
      this.#tables = this.#currentTables();
      this.#workbook.subscribeToEdits((edits) => this.#tellOfEdits(edits));
      this.#workbook.subscribe(() => this.#tellOfTables());
    }
    this.#asked.add(event);
  }

  #tellOfEdits(edits: readonly SheetEdit[]): void {
    const triggerSource = this.#answering ? "ThisLocalAddin" : "Unknown";
    this.#tell(
      Event.worksheetChanged,
      edits.map(({ sheet, area }) => ({
        address: areaName(area),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource,
        worksheetId: sheet.id,
        shiftDirection: "None",
      })),
    );
  }

  #tellOfTables(): void {
    const [former, now] = [this.#tables, this.#currentTables()];
    this.#tables = now;
    const only = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): object[] =>
      [...some].filter(([id]) => !others.has(id)).map(([tableId, worksheetId]) => ({ tableId, worksheetId, source: "Local" }));
    this.#tell(Event.tableAdded, only(now, former));
    this.#tell(Event.tableDeleted, only(former, now));
  }

  /** Ids of tables with those of their sheets. */
  #currentTables(): ReadonlyMap<string, string> {
    return new Map(this.#workbook.tables.map(({ id, sheet }) => [id, sheet.id]));
  }

  #tell(event: number, messages: readonly object[]): void {
    if (messages.length === 0 || !this.#asked.has(event)) return;
    this.#raise(messages.map((message) => [CATEGORY, event, WORKBOOK, JSON.stringify(message), ""]));
  }
}

