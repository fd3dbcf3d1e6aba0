import { HostObject } from "../protocol/hostObject";
import { ApplicationObject } from "./application";
import { NamedItemCollectionObject } from "./namedItems";
import { RangeObject } from "./range";
import type { ExcelSession } from "./session";
import { TableCollectionObject } from "./tables";
import { WorkbookProtectionObject } from "./workbookProtection";
import { WorksheetCollectionObject } from "./worksheets";

/** Excel.Workbook: the root of every request. */
export class WorkbookObject extends HostObject {
  readonly className = "Workbook";
  readonly #session: ExcelSession;

  constructor(session: ExcelSession) {
    super();
    this.#session = session;
  }

  get name(): string {
    return this.#session.workbook.name;
  }
  get readOnly(): boolean {
    return this.#session.workbook.readOnly;
  }
  get autoSave(): boolean {
    return false;
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.#session);
  }
  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.#session);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.#session, null);
  }
  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.#session, null);
  }
  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.#session);
  }

  getSelectedRange(): RangeObject {
    const { activeSheet } = this.#session.workbook;
    return new RangeObject(this.#session, activeSheet, activeSheet.selection);
  }
  getActiveCell(): RangeObject {
    const { activeSheet } = this.#session.workbook;
    const { top, left } = activeSheet.selection;
    return new RangeObject(this.#session, activeSheet, { top, left, bottom: top, right: left });
  }
}
