import { areaName, parseArea, type Area } from "../model/address";
import type { PageLayout } from "../model/pageLayout";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { flagOf, numberOf, oneOf, recordOf, textOf, wholeOf } from "./arguments";
import { HeaderFooterGroupObject } from "./headersFooters";
import { rangeOf } from "./rangeGeometry";
import { RangeObject } from "./range";
import type { ExcelSession } from "./session";

type Margin = keyof PageLayout["margins"];
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Excel.PageLayout. Margins are points. */
export class PageLayoutObject extends HostObject {
  readonly className = "PageLayout";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;

  constructor(session: ExcelSession, sheet: Sheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get orientation(): string {
    return this.#layout.orientation === "portrait" ? "Portrait" : "Landscape";
  }
  set orientation(value: unknown) {
    this.#patch({ orientation: oneOf(value, ["Portrait", "Landscape"]) === "Portrait" ? "portrait" : "landscape" });
  }
  get paperSize(): string | null {
    return this.#layout.paperSize;
  }
  set paperSize(value: unknown) {
    this.#patch({ paperSize: textOf(value) });
  }
  get zoom(): unknown {
    const { zoom } = this.#layout;
    if ("scale" in zoom) return { scale: zoom.scale };
    const fit = (pages: number): number | undefined => (pages === 0 ? undefined : pages);
    return { horizontalFitToPages: fit(zoom.pagesWide), verticalFitToPages: fit(zoom.pagesTall) };
  }
  /** A scale of 10 to 400 percent, or pages to fit; a direction left out takes as many pages as needed (learn.microsoft.com, «Excel.PageLayoutZoomOptions»). */
  set zoom(value: unknown) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = recordOf(value);
    if (scale !== undefined && scale !== null) {
      const percent = numberOf(scale);
      if (percent < 10 || percent > 400) throw invalidArgument();
      this.#patch({ zoom: { scale: percent } });
    } else {
      const pages = (count: unknown): number => (count === undefined || count === null ? 0 : wholeOf(count));
      this.#patch({ zoom: { pagesWide: pages(wide), pagesTall: pages(tall) } });
    }
  }
  get leftMargin(): number {
    return this.#layout.margins.left;
  }
  set leftMargin(value: unknown) {
    this.#margin("left", value);
  }
  get rightMargin(): number {
    return this.#layout.margins.right;
  }
  set rightMargin(value: unknown) {
    this.#margin("right", value);
  }
  get topMargin(): number {
    return this.#layout.margins.top;
  }
  set topMargin(value: unknown) {
    this.#margin("top", value);
  }
  get bottomMargin(): number {
    return this.#layout.margins.bottom;
  }
  set bottomMargin(value: unknown) {
    this.#margin("bottom", value);
  }
  get headerMargin(): number {
    return this.#layout.margins.header;
  }
  set headerMargin(value: unknown) {
    this.#margin("header", value);
  }
  get footerMargin(): number {
    return this.#layout.margins.footer;
  }
  set footerMargin(value: unknown) {
    this.#margin("footer", value);
  }
  get centerHorizontally(): boolean {
    return this.#layout.centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    this.#patch({ centerHorizontally: flagOf(value) });
  }
  get centerVertically(): boolean {
    return this.#layout.centerVertically;
  }
  set centerVertically(value: unknown) {
    this.#patch({ centerVertically: flagOf(value) });
  }
  get printGridlines(): boolean {
    return this.#layout.printGridlines;
  }
  set printGridlines(value: unknown) {
    this.#patch({ printGridlines: flagOf(value) });
  }
  /** An empty text stands for the number that follows the sheet before (learn.microsoft.com, «Excel.PageLayout.firstPageNumber»). */
  get firstPageNumber(): number | string {
    return this.#layout.firstPageNumber ?? "";
  }
  set firstPageNumber(value: unknown) {
    this.#patch({ firstPageNumber: value === "" ? null : wholeOf(value) });
  }
  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.#sheet);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS[textOf(unit)];
    if (points === undefined) throw invalidArgument();
    for (const [side, size] of Object.entries(recordOf(margins))) {
      if (size !== null && size !== undefined)
        this.#margin(oneOf(side, ["left", "right", "top", "bottom", "header", "footer"]), numberOf(size) * points);
    }
  }
  setPrintArea(area: unknown): void {
    this.#patch({ printArea: areaName(this.#areaOf(area)) });
  }
  getPrintAreaOrNullObject(): RangeObject | null {
    const area = this.#layout.printArea === null ? null : parseArea(this.#layout.printArea);
    return area === null ? null : this.#range(area);
  }
  setPrintTitleRows(rows: unknown): void {
    const { top, bottom } = this.#areaOf(rows);
    this.#patch({ titleRows: { first: top, last: bottom } });
  }
  getPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.#layout;
    return titleRows === null ? null : this.#range({ top: titleRows.first, bottom: titleRows.last, left: 0, right: 16383 });
  }
  setPrintTitleColumns(columns: unknown): void {
    const { left, right } = this.#areaOf(columns);
    this.#patch({ titleColumns: { first: left, last: right } });
  }
  getPrintTitleColumnsOrNullObject(): RangeObject | null {
    const { titleColumns } = this.#layout;
    return titleColumns === null ? null : this.#range({ top: 0, bottom: 1048575, left: titleColumns.first, right: titleColumns.last });
  }

  get #layout(): PageLayout {
    return this.#sheet.pageLayout;
  }
  #patch(patch: Partial<PageLayout>): void {
    this.#sheet.changed();
    this.#sheet.pageLayout = { ...this.#layout, ...patch };
  }
  #margin(side: Margin, value: unknown): void {
    const points = numberOf(value);
    if (points < 0) throw invalidArgument();
    this.#patch({ margins: { ...this.#layout.margins, [side]: points } });
  }
  #areaOf(value: unknown): Area {
    const range = rangeOf(value);
    const area = range === null ? parseArea(textOf(value).replace(/^.*!/, "")) : range.sheet === this.#sheet ? range.area : null;
    if (area === null) throw invalidArgument();
    return area;
  }
  #range(area: Area): RangeObject {
    return new RangeObject(this.#session, this.#sheet, area);
  }
}
