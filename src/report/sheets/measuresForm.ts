import type { Assessment } from "../../domain/assessment/assessment";
import type { Measure, MeasureDate } from "../../domain/model/measure";
import type { Quantity } from "../../domain/quantity";
import type { SourceCell } from "../../domain/sourceCell";
import { reportTexts } from "../../messages/report/reportTexts";
import type { CellStyle } from "../../workbook/sheetStyle";
import { asWritten, blank, cellPart, figure, liveText, number, programmeParts, rowHeight, sentence, spacer, subprogrammeParts, text } from "../draft/cells";
import type { DraftCell, DraftRow, DraftSheet, TextPiece } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { splitText } from "../style/splitText";
import { FORMATS, formatted, STYLES } from "../style/styles";

const WIDTHS = [5, 27, 15, 12, 12, 12, 12, 21, 46, 11, 12];
/** Width of «Зачтено», where the methodology judges each measure by more than its status. */
const MARK_WIDTH = 10;
const NAME = 1;
const words = reportTexts.measures;

/** «СВЕДЕНИЯ о степени выполнения подпрограмм и отдельных мероприятий»: annex 2. */
export function measuresForm({ data, measures: counted }: Assessment): DraftSheet {
  const marks = new Map(counted.flatMap(({ measure, counted: mark }) => (mark === null ? [] : [[measure, mark] as const])));
  const widths = marks.size > 0 ? [...WIDTHS, MARK_WIDTH] : WIDTHS;
  const sheet = new SheetBuilder(widths);
  const { programme, measures, subprogrammes } = data;
  const byYear = reportTexts.indicators;
  sheet.wide([reportTexts.annex(2)], STYLES.annex);
  sheet.wide([words.title], STYLES.title);
  sheet.wide(
    [words.subtitle, ...programmeParts(programme), byYear.byYear, cellPart(programme.source.cells.reportingYear, String(programme.reportingYear)), byYear.year],
    STYLES.subtitle,
  );
  sheet.add(spacer());
  const first = sheet.next;
  header(sheet, marks.size > 0);
  const last = sheet.next - 1;

  const own = measures.filter(({ subprogramme }) => subprogramme === null);
  if (own.length > 0) sheet.wide([reportTexts.otherLevel], STYLES.band);
  level(sheet, own, marks);
  for (const subprogramme of subprogrammes) {
    const rows = measures.filter((measure) => measure.subprogramme === subprogramme.code);
    if (rows.length === 0) continue;
    sheet.wide(subprogrammeParts(subprogramme), STYLES.band);
    level(sheet, rows, marks);
  }
  return {
    key: "measures",
    name: reportTexts.sheets.measures,
    tabColor: "#2E75B6",
    columnWidths: widths,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: last + 1,
    page: landscape({ first, last }),
  };
}

function header(sheet: SheetBuilder, marked: boolean): void {
  const mark = (cell: DraftCell): DraftCell[] => (marked ? [cell] : []);
  const { columns } = words;
  const top = sheet.next;
  const head = (value: string): DraftCell => text(value, STYLES.header);
  const empty = blank(STYLES.header);
  sheet.add(
    {
      height: 28,
      cells: [
        ...[columns.number, columns.name, columns.agencies, columns.plannedTerm].map(head),
        empty,
        head(columns.actualTerm),
        empty,
        head(columns.results),
        empty,
        ...[columns.problems, columns.status].map(head),
        ...mark(head(columns.counted)),
      ],
    },
    {
      height: 40,
      cells: [empty, empty, empty, ...[columns.start, columns.end, columns.start, columns.end, columns.expected, columns.achieved].map(head), empty, empty, ...mark(empty)],
    },
    { height: 14, cells: sheet.columnWidths.map((_, index) => number(index + 1, STYLES.columnNumber)) },
  );
  for (const column of marked ? [0, 1, 2, 9, 10, 11] : [0, 1, 2, 9, 10]) sheet.merge(top, column, top + 1, column);
  for (const column of [3, 5, 7]) sheet.merge(top, column, top, column + 1);
}

/** Measures of one level in their own order; a section's heading stands above its first measure. */
function level(sheet: SheetBuilder, measures: readonly Measure[], marks: ReadonlyMap<Measure, Quantity>): void {
  let section: string | null = null;
  for (const measure of measures) {
    if (measure.section !== null && measure.section !== section) sheet.wide([cellPart(sectionCell(measure), measure.section)], STYLES.section);
    section = measure.section;
    const mark = marks.get(measure);
    const rows = measureRows(measure);
    const markCell = mark === undefined ? blank(STYLES.centered) : figure(mark, formatted(STYLES.centered, FORMATS.yesNo));
    sheet.add(...(marks.size === 0 ? rows : rows.map(({ height, cells }, index) => ({ height, cells: [...cells, index === 0 ? markCell : blank(STYLES.centered)] }))));
  }
}

/** The section's own cell, where it was written beside the measure and not in a band. */
const sectionCell = ({ source, section }: Measure): SourceCell | undefined => (source.cells.section?.text?.trim() === section ? source.cells.section : undefined);

/** One row, or several when a text is longer than a row can show: the number is repeated with «(продолжение)». */
function measureRows(measure: Measure): DraftRow[] {
  const { cells } = measure.source;
  const main = measure.kind === "main";
  const nameStyle = main ? STYLES.textBold : STYLES.text;
  const name = main
    ? sentence([words.main, cellPart(cells.name, measure.name)], nameStyle)
    : liveText(cells.name, measure.name, nameStyle);
  const dates: [SourceCell | undefined, MeasureDate | null][] = [
    [cells.plannedStart, measure.plannedStart],
    [cells.plannedEnd, measure.plannedEnd],
    [cells.actualStart, measure.actualStart],
    [cells.actualEnd, measure.actualEnd],
  ];
  const long = [
    { column: 2, cell: cells.agencies, text: measure.agencies },
    { column: 7, cell: cells.expectedResult, text: measure.expectedResult },
    { column: 8, cell: cells.achievedResult, text: measure.achievedResult },
    { column: 9, cell: cells.problems, text: measure.problems },
  ].map((item) => ({ ...item, pieces: item.text === null ? [] : splitText(item.text, WIDTHS[item.column] ?? 0, STYLES.text) }));
  const nameText = `${main ? words.main : ""}${measure.name}`;
  const rows = Math.max(1, ...long.map(({ pieces }) => pieces.length));

  return Array.from({ length: rows }, (_, index): DraftRow => {
    const rowCells: DraftCell[] = WIDTHS.map(() => blank(STYLES.text));
    rowCells[0] =
      index === 0
        ? liveText(cells.number, measure.number, STYLES.centered)
        : sentence([cellPart(cells.number, asWritten(cells.number, measure.number))], STYLES.centered);
    rowCells[NAME] = index === 0 ? name : text(reportTexts.continued, STYLES.text);
    dates.forEach(([cell, date], position) => {
      if (index === 0) rowCells[3 + position] = dateCell(cell, date);
    });
    for (const { column, cell, text: whole, pieces } of long) {
      const piece = pieces[index];
      if (piece !== undefined && whole !== null) rowCells[column] = pieceCell(cell, whole, pieces.length === 1 ? null : piece, STYLES.text);
      else if (index === 0) rowCells[column] = liveText(cell, whole, STYLES.text);
    }
    if (index === 0) rowCells[10] = liveText(cells.status, measure.statusText, STYLES.centered);
    const shown = long.map(({ column, text: whole, pieces }) => {
      const piece = pieces[index];
      return { text: piece === undefined || whole === null ? null : whole.slice(piece.from, piece.from + piece.length), width: WIDTHS[column] ?? 0, style: STYLES.text };
    });
    return { height: rowHeight([...shown, ...(index === 0 ? [{ text: nameText, width: WIDTHS[NAME] ?? 0, style: nameStyle }] : [])]), cells: rowCells };
  });
}

function pieceCell(cell: SourceCell | undefined, whole: string, piece: TextPiece | null, style: CellStyle): DraftCell {
  if (cell === undefined) return text(piece === null ? whole : whole.slice(piece.from, piece.from + piece.length), style);
  return { content: { kind: "live-text", cell, text: whole, piece }, style };
}

function dateCell(cell: SourceCell | undefined, date: MeasureDate | null): DraftCell {
  if (cell === undefined || date === null) return liveText(cell, null, STYLES.centered);
  if (date.kind === "text") return liveText(cell, date.text, STYLES.centered);
  if (cell.text !== null) return liveText(cell, cell.text.trim(), STYLES.centered);
  const day = date.kind === "day";
  return {
    content: { kind: "live-date", cell, value: day ? date.serial : date.year },
    style: formatted(STYLES.centered, day ? FORMATS.day : FORMATS.count),
  };
}
