import { lineCount } from "../../workbook/textHeight";
import { STYLES } from "../style/styles";
import { fittedWidths, type CellText } from "./fittedWidths";
import { sharesTier, type FormColumn, type ShownCell } from "./formColumn";

/** Characters of 11 points that A4 landscape holds between the margins at its own size. */
const PAGE = 144;
/** So many are printed at 78 %: letters of ten points become eight. Wider forms would not be read. */
export const WIDEST = 185;

type Room = Pick<FormColumn<never>, "tiers" | "width" | "least">;

/** Widths of a form's columns over its rows: squeezed or stretched to the page, and shared out so that the form is as short as it can be; no word of a header is broken. */
export function formWidths<Row>(columns: readonly FormColumn<Row>[], rows: readonly Row[]): number[] {
  const texts = rows.map((row) => columns.map(({ show }) => textOf(show(row))));
  return fittedWidths(widthsOnPage(columns), leastWidths(columns), texts);
}

const textOf = (cell: ShownCell): CellText | null => {
  const text = cell.kind === "long" ? cell.text : (cell.text ?? null);
  return text === null ? null : { text, typeface: cell.kind === "long" ? cell.style : cell.cell.style };
};

/** What the columns wish, squeezed or stretched to the page. */
function widthsOnPage(columns: readonly Room[]): number[] {
  const least = leastWidths(columns);
  const wished = columns.map(({ width }, index) => Math.max(width, least[index] ?? 0));
  const total = sum(wished);
  if (total > WIDEST) {
    const slack = wished.map((width, index) => width - (least[index] ?? 0));
    const share = Math.min(1, (total - WIDEST) / Math.max(1, sum(slack)));
    return wished.map((width, index) => Math.round((width - share * (slack[index] ?? 0)) * 10) / 10);
  }
  const flexible = columns.map(({ width, least: narrow }) => (width > narrow ? width : 0));
  if (total >= PAGE || sum(flexible) === 0) return wished;
  const stretch = (PAGE - total) / sum(flexible);
  return wished.map((width, index) => Math.round((width + stretch * (flexible[index] ?? 0)) * 10) / 10);
}

/** Whether the columns stay readable side by side. */
export const fitsPage = (columns: readonly Room[]): boolean => sum(leastWidths(columns)) <= WIDEST * TOLERATED;
/** A tenth smaller still is a matter of taste. */
const TOLERATED = 1.1;

/** Widths at which no word of the titles over a single column is broken. */
const leastWidths = (columns: readonly Room[]): number[] =>
  columns.map(({ tiers, least }, column) => {
    const isShared = (tier: number): boolean => [columns[column - 1], columns[column + 1]].some((neighbour) => sharesTier(tiers, neighbour?.tiers, tier));
    return Math.max(least, ...tiers.map((title, tier) => (isShared(tier) ? 0 : widthOfWords(title))));
  });

/** Characters that the longest word of a header needs. */
function widthOfWords(title: string): number {
  const words = title.split(/\s+/u).map((word) => word.split("-").at(0) ?? "");
  let width = 4;
  while (width < LONGEST_WORD && words.some((word) => lineCount(word, width, STYLES.header) > 1)) width += 0.5;
  return width;
}
const LONGEST_WORD = 30;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
