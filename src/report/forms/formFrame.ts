import type { Programme } from "../../domain/model/programme";
import { reportTexts } from "../../messages/report/reportTexts";
import { blank, cellPart, liveText, programmeParts, sentence, spacer, wide } from "../draft/cells";
import type { DraftRow, SentencePart } from "../draft/draft";
import type { SheetBuilder } from "../draft/sheetBuilder";
import { STYLES } from "../style/styles";

const { annex, indicators: byYear } = reportTexts;

/** «Приложение N» at the top right, the title, and the unit of its amounts, said once. */
export function formTitle(sheet: SheetBuilder, number: number, title: string, subtitle: string, programme: Programme, unit: string | null): void {
  const year = cellPart(programme.source.cells.reportingYear, String(programme.reportingYear));
  sheet.wide([annex.number(number), year, annex.end], STYLES.annex);
  sheet.wide([title], STYLES.title);
  sheet.wide([subtitle, ...programmeParts(programme), byYear.byYear, year, byYear.year], STYLES.subtitle);
  if (unit === null) sheet.add(spacer());
  else sheet.wide([unit], STYLES.unitNote);
}

/** Shares of the width: the post, then the line to sign on, then the name. */
const POST = 0.5;
const LINE = 0.7;

/** Two lines of a post. */
const SIGNATURE_HEIGHT = 34;

/** The signature below a form: post, line, name. It stands on no page alone. */
export function formSignature(sheet: SheetBuilder, { signatoryPost, signatory, source }: Programme): void {
  if (signatoryPost === null && signatory === null) return;
  sheet.add({ ...spacer(12), keepWithPrevious: true });
  const { columnWidths: widths } = sheet;
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length < 3) {
    sheet.add(narrow(signatoryPost, signatory, source, widths.length));
    return;
  }
  const post = nearest(widths, total * POST, 1, widths.length - 2);
  const line = nearest(widths, total * LINE, post + 1, widths.length - 1);
  const row = sheet.next;
  const cells = [
    ...wide(liveText(source.cells.signatoryPost, signatoryPost, STYLES.signature), post),
    ...wide(blank(STYLES.signatureLine), line - post),
    ...wide(liveText(source.cells.signatory, signatory, STYLES.signatureName), widths.length - line),
  ];
  for (const [left, right] of [
    [0, post],
    [post, line],
    [line, widths.length],
  ] as const) {
    if (right - left > 1) sheet.merge(row, left, row, right - 1);
  }
  sheet.add({ height: SIGNATURE_HEIGHT, cells, keepWithPrevious: true });
}

function narrow(post: string | null, name: string | null, { cells }: Programme["source"], width: number): DraftRow {
  const part = (cell: "signatoryPost" | "signatory", value: string | null): SentencePart => (value === null ? "" : cellPart(cells[cell], value));
  return { height: SIGNATURE_HEIGHT, keepWithPrevious: true, cells: wide(sentence([part("signatoryPost", post), " ____________ ", part("signatory", name)], STYLES.signature), width) };
}

/** How many columns from the left come nearest to a width. */
function nearest(widths: readonly number[], wanted: number, from: number, to: number): number {
  const reached = (count: number): number => widths.slice(0, count).reduce((sum, width) => sum + width, 0);
  let best = from;
  for (let count = from; count <= to; count += 1) if (Math.abs(reached(count) - wanted) < Math.abs(reached(best) - wanted)) best = count;
  return best;
}
