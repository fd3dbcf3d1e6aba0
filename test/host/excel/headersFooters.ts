import type { HeaderFooter, PageLayout } from "../model/pageLayout";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { oneOf, textOf } from "./arguments";

type Pages = "pages" | "firstPage" | "evenPages";

/** Excel.HeaderFooterGroup. */
export class HeaderFooterGroupObject extends HostObject {
  readonly className = "HeaderFooterGroup";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get state(): string {
    const { differentFirstPage, differentOddEven } = this.#sheet.pageLayout;
    if (differentFirstPage) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
    return differentOddEven ? "OddAndEven" : "Default";
  }
  set state(value: unknown) {
    const state = oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]);
    this.#sheet.changed();
    this.#sheet.pageLayout = {
      ...this.#sheet.pageLayout,
      differentFirstPage: state.startsWith("First"),
      differentOddEven: state.endsWith("OddAndEven"),
    };
  }
  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet, "pages");
  }
  get oddPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet, "pages");
  }
  get evenPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet, "evenPages");
  }
  get firstPage(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet, "firstPage");
  }
}

/** Excel.HeaderFooter: six texts. */
class HeaderFooterObject extends HostObject {
  readonly className = "HeaderFooter";
  readonly #sheet: Sheet;
  readonly #pages: Pages;

  constructor(sheet: Sheet, pages: Pages) {
    super();
    this.#sheet = sheet;
    this.#pages = pages;
  }

  get leftHeader(): string {
    return this.#texts.leftHeader;
  }
  set leftHeader(value: unknown) {
    this.#patch({ leftHeader: textOf(value) });
  }
  get centerHeader(): string {
    return this.#texts.centerHeader;
  }
  set centerHeader(value: unknown) {
    this.#patch({ centerHeader: textOf(value) });
  }
  get rightHeader(): string {
    return this.#texts.rightHeader;
  }
  set rightHeader(value: unknown) {
    this.#patch({ rightHeader: textOf(value) });
  }
  get leftFooter(): string {
    return this.#texts.leftFooter;
  }
  set leftFooter(value: unknown) {
    this.#patch({ leftFooter: textOf(value) });
  }
  get centerFooter(): string {
    return this.#texts.centerFooter;
  }
  set centerFooter(value: unknown) {
    this.#patch({ centerFooter: textOf(value) });
  }
  get rightFooter(): string {
    return this.#texts.rightFooter;
  }
  set rightFooter(value: unknown) {
    this.#patch({ rightFooter: textOf(value) });
  }

  get #texts(): HeaderFooter {
    return this.#sheet.pageLayout[this.#pages];
  }
  #patch(patch: Partial<HeaderFooter>): void {
    this.#sheet.changed();
    const layout: PageLayout = this.#sheet.pageLayout;
    this.#sheet.pageLayout = { ...layout, [this.#pages]: { ...this.#texts, ...patch } };
  }
}
