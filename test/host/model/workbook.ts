import type { Area } from "./address";
import { DEFAULT_STYLE, type CellStyle } from "./cellStyle";
import { withoutSheet, withRenamedSheet } from "./formulaReferences";
import { ModelError } from "./modelError";
import { Sheet } from "./sheet";
import { checkSheetName } from "./sheetName";
import type { Table } from "./table";
import { withRewrittenFormulas } from "./validation";

/** A defined name; `formula` is en-US text without the leading «=», such as `'Лист1'!$A$1:$B$2`. */
export interface DefinedName {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
  /** The sheet it belongs to, or null for the whole workbook. */
  readonly scope: Sheet | null;
}

/** What one change did to the contents of one sheet: the area around all cells that were given contents. */
export interface SheetEdit {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What a formula engine must offer: brings every formula's result up to date with `sheet.setResult`. */
export type Calculator = (workbook: Workbook) => void;

/**
 * A plain, sparse workbook, much as Excel keeps it in memory. It knows nothing of Office.js and of files. Whoever draws it subscribes; whoever changes
 * several things at once does so inside `transaction`.
 */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** Document settings of add-ins. */
  readonly settings = new Map<string, unknown>();
  name = "Книга1.xlsx";
  /** Decides how typed text is read and how numbers are shown. */
  locale = "ru-RU";
  readOnly = false;
  /** The look of cells on sheets to be added. */
  normalStyle: CellStyle = DEFAULT_STYLE;
  /** Protection of the list of sheets, or null. */
  structureProtection: { readonly password: string | null } | null = null;
  calculator: Calculator | null = null;
  /** Whether the formula engine can read a formula (without «=»); asked when one is typed. */
  acceptsFormula: (formula: string) => boolean = () => true;
  /** Counts changes; results of formulas do not count. */
  version = 0;
  #active: Sheet | null = null;
  #calculatedVersion = 0;
  #announcedVersion = 0;
  #depth = 0;
  #nextId = 1;
  readonly #listeners = new Set<() => void>();
  readonly #editListeners = new Set<(edits: readonly SheetEdit[]) => void>();
  readonly #edited = new Map<Sheet, Area>();

  /** The sheet in front. */
  get activeSheet(): Sheet {
    const active = this.#active !== null && this.sheets.includes(this.#active) ? this.#active : this.sheets.find(isVisible);
    if (active === undefined) throw new Error("The workbook has no visible sheet");
    return active;
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** Calls the listener once after each change or transaction, with results up to date. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls the listener once after each change or transaction that gave contents to cells. Returns how to stop. */
  subscribeToEdits(listener: (edits: readonly SheetEdit[]) => void): () => void {
    this.#editListeners.add(listener);
    return () => this.#editListeners.delete(listener);
  }

  /** Does several changes as one: one calculation and one announcement at the end. */
  transaction<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#announce();
    }
  }

  /** Brings formula results up to date if anything changed since. */
  calculate(): void {
    if (this.#calculatedVersion === this.version) return;
    this.#calculatedVersion = this.version;
    this.calculator?.(this);
  }

  /** A sheet by its name; case does not matter. */
  sheet(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** Appends a sheet; without a name Excel's own «Лист1», «Лист2» …, the first that is free. */
  addSheet(name: string = this.#freeSheetName()): Sheet {
    checkSheetName(this, name);
    const sheet = new Sheet(this.newId(), name, this, this.normalStyle);
    this.transaction(() => {
      this.changed();
      this.sheets.push(sheet);
    });
    return sheet;
  }

  /** Renames a sheet and every mention of it in formulas and names. */
  renameSheet(sheet: Sheet, name: string): void {
    if (sheet.name === name) return;
    checkSheetName(this, name, sheet);
    this.transaction(() => {
      this.changed();
      const former = sheet.name;
      sheet.name = name;
      this.#rewriteFormulas((formula) => withRenamedSheet(formula, former, name));
    });
  }

  /** Deletes a sheet; formulas and names that mentioned it keep `#REF!`. The last visible sheet stays, as in Excel. */
  deleteSheet(sheet: Sheet): void {
    if (this.sheets.filter(isVisible).every((other) => other === sheet))
      throw new ModelError("last-sheet", "The last visible sheet cannot be deleted");
    this.transaction(() => {
      this.changed();
      const index = this.sheets.indexOf(sheet);
      this.sheets.splice(index, 1);
      this.names.splice(0, this.names.length, ...this.names.filter(({ scope }) => scope !== sheet));
      this.#rewriteFormulas((formula) => withoutSheet(formula, sheet.name));
      if (this.#active === sheet) this.#active = this.sheets[Math.min(index, this.sheets.length - 1)] ?? null;
    });
  }

  /** Moves a sheet to a zero-based place. */
  moveSheet(sheet: Sheet, position: number): void {
    this.transaction(() => {
      this.changed();
      this.sheets.splice(this.sheets.indexOf(sheet), 1);
      this.sheets.splice(position, 0, sheet);
    });
  }

  /** Brings a sheet to the front. Not a change of content, so a read-only workbook allows it. */
  activate(sheet: Sheet): void {
    this.#active = sheet;
    this.shown();
  }

  /** Says that something is different now; refused in a read-only workbook. */
  changed(): void {
    if (this.readOnly) throw new ModelError("read-only", "The workbook is read-only");
    this.version += 1;
    if (this.#depth === 0) this.#announce();
  }

  /** Takes note of a cell that was given contents. */
  edited(sheet: Sheet, row: number, column: number): void {
    if (this.#editListeners.size === 0) return;
    const { top, left, bottom, right } = this.#edited.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    this.#edited.set(sheet, { top: Math.min(top, row), left: Math.min(left, column), bottom: Math.max(bottom, row), right: Math.max(right, column) });
  }

  /** Says that the view is different now: another sheet or selection. */
  shown(): void {
    this.#announcedVersion = -1;
    if (this.#depth === 0) this.#announce();
  }

  /** A fresh id of the form Excel gives to sheets and tables. */
  newId(): string {
    const number = this.#nextId++;
    return `{00000000-0001-0000-0000-${String(number).padStart(12, "0")}}`;
  }

  #announce(): void {
    if (this.#announcedVersion === this.version) return;
    this.calculate();
    this.#announcedVersion = this.version;
    const edits = [...this.#edited].map(([sheet, area]) => ({ sheet, area }));
    this.#edited.clear();
    for (const listener of this.#listeners) listener();
    if (edits.length > 0) for (const listener of this.#editListeners) listener(edits);
  }

  #freeSheetName(): string {
    const word = this.locale.startsWith("ru") ? "Лист" : "Sheet";
    let number = this.sheets.length + 1;
    while (this.sheet(`${word}${number}`) !== null) number += 1;
    return `${word}${number}`;
  }

  #rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const defined of this.names) defined.formula = rewrite(defined.formula);
    for (const sheet of this.sheets) {
      sheet.validations = sheet.validations.map((validation) => withRewrittenFormulas(validation, rewrite));
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.formula === null) continue;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) sheet.setCell(row, column, { formula });
      }
    }
  }
}

const isVisible = (sheet: Sheet): boolean => sheet.visibility === "visible";
