import { areaName, parseArea, sheetPrefix, splitSheetPrefix, type Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { isNameTaken, isValidName } from "../model/tableRules";
import type { DefinedName } from "../model/workbook";
import { HostError, invalidArgument, itemNotFound } from "../protocol/hostError";
import { HostCollection, HostObject, identity, items, type WireIdentity } from "../protocol/hostObject";
import { flagOf, textOf } from "./arguments";
import { rangeOf } from "./rangeGeometry";
import { RangeObject } from "./range";
import type { ExcelSession } from "./session";
import { WorksheetObject } from "./worksheet";

/** Excel.NamedItemCollection: the workbook's names, or one sheet's. */
export class NamedItemCollectionObject extends HostCollection<NamedItemObject> {
  readonly className = "NamedItemCollection";
  readonly #session: ExcelSession;
  readonly #scope: Sheet | null;

  constructor(session: ExcelSession, scope: Sheet | null) {
    super();
    this.#session = session;
    this.#scope = scope;
  }

  get [items](): readonly NamedItemObject[] {
    return this.#names().map((defined) => new NamedItemObject(this.#session, defined));
  }

  add(name: unknown, reference: unknown, comment?: unknown): NamedItemObject {
    const wanted = textOf(name);
    if (!isValidName(wanted)) throw invalidArgument();
    const { workbook } = this.#session;
    const taken = this.#scope === null ? isNameTaken(workbook, wanted) : this.#find(wanted) !== undefined;
    if (taken) throw new HostError("ItemAlreadyExists", `The name «${wanted}» is taken.`);
    const range = rangeOf(reference);
    const formula = range === null ? textOf(reference).replace(/^=/, "") : `${sheetPrefix(range.sheet.name)}${areaName(range.area, true)}`;
    const defined: DefinedName = {
      name: wanted,
      formula,
      visible: true,
      comment: comment === undefined ? "" : textOf(comment),
      scope: this.#scope,
    };
    workbook.changed();
    workbook.names.push(defined);
    return new NamedItemObject(this.#session, defined);
  }
  getItem(name: unknown): NamedItemObject {
    const found = this.getItemOrNullObject(name);
    if (found === null) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(name: unknown): NamedItemObject | null {
    const defined = this.#find(textOf(name));
    return defined === undefined ? null : new NamedItemObject(this.#session, defined);
  }
  getCount(): number {
    return this.#names().length;
  }

  #names(): DefinedName[] {
    return this.#session.workbook.names.filter(({ scope }) => scope === this.#scope);
  }
  #find(name: string): DefinedName | undefined {
    return this.#names().find((defined) => defined.name.toLowerCase() === name.toLowerCase());
  }
}

/** The place a name refers to, or null when it refers to none. */
export function namedPlace(session: ExcelSession, defined: DefinedName): { sheet: Sheet; area: Area } | null {
  const { sheet: name, rest } = splitSheetPrefix(defined.formula);
  const sheet = name === null ? null : session.workbook.sheet(name);
  const area = parseArea(rest);
  return sheet === null || area === null ? null : { sheet, area };
}

/** Excel.NamedItem. */
class NamedItemObject extends HostObject {
  readonly className = "NamedItem";
  readonly #session: ExcelSession;
  readonly #defined: DefinedName;

  constructor(session: ExcelSession, defined: DefinedName) {
    super();
    this.#session = session;
    this.#defined = defined;
  }

  override get [identity](): WireIdentity {
    return { key: "_Id", value: this.#defined.name };
  }
  get name(): string {
    return this.#defined.name;
  }
  get type(): string {
    if (this.#place() !== null) return "Range";
    return this.#defined.formula.includes("#REF!") ? "Error" : "String";
  }
  get value(): string {
    const place = this.#place();
    if (place !== null) return sheetPrefix(place.sheet.name) + areaName(place.area);
    return this.type === "Error" ? "#REF!" : this.#defined.formula;
  }
  get formula(): string {
    return `=${this.#defined.formula}`;
  }
  set formula(value: unknown) {
    const formula = textOf(value);
    if (!formula.startsWith("=")) throw invalidArgument();
    this.#session.workbook.changed();
    this.#defined.formula = formula.slice(1);
  }
  get visible(): boolean {
    return this.#defined.visible;
  }
  set visible(value: unknown) {
    this.#session.workbook.changed();
    this.#defined.visible = flagOf(value);
  }
  get comment(): string {
    return this.#defined.comment;
  }
  set comment(value: unknown) {
    this.#session.workbook.changed();
    this.#defined.comment = textOf(value);
  }
  get scope(): string {
    return this.#defined.scope === null ? "Workbook" : "Worksheet";
  }
  get worksheetOrNullObject(): WorksheetObject | null {
    return this.#defined.scope === null ? null : new WorksheetObject(this.#session, this.#defined.scope);
  }

  delete(): void {
    const { workbook } = this.#session;
    workbook.changed();
    workbook.names.splice(workbook.names.indexOf(this.#defined), 1);
  }
  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new HostError("InvalidReference", "The name does not refer to a range.");
    return range;
  }
  getRangeOrNullObject(): RangeObject | null {
    const place = this.#place();
    return place === null ? null : new RangeObject(this.#session, place.sheet, place.area);
  }

  #place(): { sheet: Sheet; area: Area } | null {
    return namedPlace(this.#session, this.#defined);
  }
}
