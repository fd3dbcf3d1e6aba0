import type { Assessment } from "../../domain/assessment/assessment";
import type { MeasureSpending, SourceSpending, Spending } from "../../domain/assessment/spending";
import { plain } from "../../domain/decimal";
import type { ProgrammeData } from "../../domain/model/programmeData";
import { reportTexts } from "../../messages/report/reportTexts";
import type { CellStyle } from "../../workbook/sheetStyle";
import { blank, cellPart, figure, liveText, number, programmeParts, rowHeight, sentence, subprogrammeParts, text } from "../draft/cells";
import type { DraftCell, DraftSheet, SentencePart } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { sentenceText } from "../formula/sentence";
import { printFormat, resultPrint } from "../print";
import { FORMATS, formatted, STYLES } from "../style/styles";

const WIDTHS = [6, 66, 26, 18, 18, 14];
const words = reportTexts.expenditures;
const KOPECKS = 2;

/** «ИНФОРМАЦИЯ о расходовании бюджетных и внебюджетных средств»: annex 3. Everywhere «Всего» first, then the sources. */
export function expendituresForm({ data, spending, methodology }: Assessment, moneyUnit: string): DraftSheet {
  const sheet = new SheetBuilder(WIDTHS);
  const { programme } = data;
  const formats: Formats = {
    money: FORMATS.money(moneyDigits(data)),
    percent: printFormat(resultPrint(methodology, methodology.outturn.roundingDigits.value)),
  };
  const byYear = reportTexts.indicators;
  sheet.wide([reportTexts.annex(3)], STYLES.annex);
  sheet.wide([words.title], STYLES.title);
  sheet.wide(
    [words.subtitle, ...programmeParts(programme), byYear.byYear, cellPart(programme.source.cells.reportingYear, String(programme.reportingYear)), byYear.year],
    STYLES.subtitle,
  );
  sheet.wide([words.unit(moneyUnit)], STYLES.unitNote);
  const first = sheet.next;
  const { columns } = words;
  sheet.add(
    {
      height: 44,
      cells: [columns.number, columns.name, columns.source, columns.planned(moneyUnit), columns.actual(moneyUnit), columns.outturn].map((title) =>
        text(title, STYLES.header),
      ),
    },
    { height: 14, cells: WIDTHS.map((_, index) => number(index + 1, STYLES.columnNumber)) },
  );
  const last = sheet.next - 1;

  block(sheet, null, [reportTexts.programmeBand, ...programmeParts(programme)], spending.total, spending.sources, true, formats);
  for (const level of spending.levels) {
    const subprogramme = data.subprogrammes.find(({ code }) => code === level.subprogramme);
    const title = subprogramme === undefined ? [reportTexts.otherLevel] : subprogrammeParts(subprogramme);
    block(sheet, null, title, level.total, level.sources, true, formats);
    for (const measure of level.measures) measureBlock(sheet, measure, formats);
  }
  return {
    key: "expenditures",
    name: reportTexts.sheets.expenditures,
    tabColor: "#2E75B6",
    columnWidths: WIDTHS,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: last + 1,
    page: landscape({ first, last }),
  };
}

interface Formats {
  readonly money: string;
  readonly percent: string;
}

function measureBlock(sheet: SheetBuilder, { number: no, name, sources, total, rows }: MeasureSpending, formats: Formats): void {
  const named = rows.find((row) => row.name !== null);
  const title = name === null ? words.unnamed : cellPart(named?.source.cells.name, name);
  const numberCell = no === null ? null : liveText(rows[0]?.source.cells.measureNumber, no, STYLES.centered);
  block(sheet, numberCell, [title], sources.length > 1 ? total : null, sources, false, formats);
}

/** A title with its «Всего» row, where there is one, and a row for each source. */
function block(
  sheet: SheetBuilder,
  numberCell: DraftCell | null,
  title: readonly SentencePart[],
  total: Spending | null,
  sources: readonly SourceSpending[],
  strong: boolean,
  formats: Formats,
): void {
  const style = strong ? { text: STYLES.textBold, number: STYLES.numberBold } : { text: STYLES.text, number: STYLES.number };
  const lines = [...(total === null ? [] : [{ source: words.total, spending: total }]), ...sources.map((spending) => ({ source: spending.source, spending }))];
  lines.forEach(({ source, spending }, index) => {
    const first = index === 0;
    const line = first ? style : { text: STYLES.text, number: STYLES.number };
    sheet.add({
      height: first ? rowHeight([{ text: sentenceText(title), width: WIDTHS[1] ?? 0, style: style.text }], 18) : 18,
      cells: [
        first && numberCell !== null ? numberCell : blank(STYLES.centered),
        first ? sentence(title, style.text) : blank(STYLES.text),
        text(source, line.text),
        ...amounts(spending, line.number, formats),
      ],
    });
  });
}

const amounts = ({ planned, actual, outturn }: Spending, style: CellStyle, { money, percent }: Formats): DraftCell[] => [
  figure(planned, formatted(style, money)),
  figure(actual, formatted(style, money)),
  figure(outturn, formatted(style, percent)),
];

/** Decimals of the most precise amount, at least kopecks. */
export const moneyDigits = ({ expenditures }: ProgrammeData): number =>
  Math.max(
    KOPECKS,
    ...expenditures.flatMap(({ planned, actual }) => [planned, actual].map(({ value }) => (value === null ? 0 : (plain(value).split(".")[1]?.length ?? 0)))),
  );
