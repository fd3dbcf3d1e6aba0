import type { Assessment } from "../../domain/assessment/assessment";
import type { ContentKind } from "../../domain/layout/reportLayout";
import type { Severity } from "../../domain/finding";
import { reportTexts } from "../../messages/report/reportTexts";
import { number, programmeParts, rowHeight, spacer, text } from "../draft/cells";
import type { DraftCell, DraftRow, DraftSheet } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import type { FindingWords } from "../findingView";
import { STYLES } from "../style/styles";

/** Columns of a finding's code and place, of the reason and, hidden, of the finding's key. */
export const LOG = { code: 1, place: 2, reason: 5, key: 6 } as const;
const WIDTHS = [5, 8, 22, 60, 44, 34, 0];
/** The hidden one belongs to no title. */
const PRINTED = WIDTHS.slice(0, LOG.key);
const words = reportTexts.checks;
const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** «Проверка данных»: every finding with a link to its cell. */
export function checkLog({ data }: Assessment, findings: readonly FindingWords[], content: ContentKind = "formulas"): DraftSheet {
  const sheet = new SheetBuilder(PRINTED);
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  sheet.wide([words.title], STYLES.title);
  sheet.wide([words.subtitle, ...programmeParts(data.programme)], STYLES.subtitle);
  sheet.add(spacer());
  sheet.wide([findings.length === 0 ? words.none : words.summary(count("error"), count("warning"), count("hint"), accepted.length)], STYLES.key);
  const known = data.indicators.filter(({ actual }) => actual.value !== null).length;
  sheet.wide([words.perimeter(data.programme.compiledOn, data.indicators.length, known, data.measures.length, data.expenditures.length)], STYLES.note);
  if (content === "values") sheet.wide([words.values], STYLES.note);
  if (findings.length > 0) sheet.wide([words.accepting], STYLES.note);
  sheet.add(spacer());
  const first = sheet.next;
  if (findings.length > 0) {
    const { columns } = words;
    sheet.add({
      height: 22,
      cells: [columns.number, columns.code, columns.place, columns.problem, columns.action, columns.reason].map((title) => text(title, STYLES.header)),
    });
    let position = 0;
    for (const severity of SEVERITIES) {
      const group = open.filter((finding) => finding.severity === severity);
      if (group.length === 0) continue;
      sheet.wide([words.severity[severity]], STYLES.band);
      sheet.add(...group.map((finding) => row(finding, (position += 1))));
    }
    if (accepted.length > 0) {
      sheet.wide([words.acceptedBand], STYLES.band);
      sheet.add(...accepted.map((finding) => row(finding, (position += 1))));
    }
  }
  return {
    key: "checks",
    name: reportTexts.sheets.checks,
    tabColor: "#BF9000",
    columnWidths: WIDTHS,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: findings.length > 0 ? first + 1 : 0,
    page: { ...landscape(findings.length > 0 ? { first, last: first } : null), printedColumns: PRINTED.length },
  };
}

function row({ finding, key, severity, message, why, action, address, accepted }: FindingWords, position: number): DraftRow {
  const { cell } = finding;
  const place: DraftCell =
    address === null || cell === null
      ? text(finding.table ?? "", STYLES.text)
      : { content: { kind: "text", text: address }, style: STYLES.link, link: { sheet: cell.sheet, cell: { row: cell.row, column: cell.column } } };
  const problem = `${message}\n${why}`;
  return {
    height: rowHeight([
      { text: address, width: WIDTHS[2] ?? 0, style: STYLES.link },
      { text: problem, width: WIDTHS[3] ?? 0, style: STYLES.text },
      { text: action, width: WIDTHS[4] ?? 0, style: STYLES.text },
      { text: accepted, width: WIDTHS[LOG.reason] ?? 0, style: STYLES.text },
    ]),
    cells: [
      number(position, STYLES.centered),
      text(finding.code, STYLES.centered),
      place,
      text(problem, STYLES.text),
      text(action, STYLES.text),
      severity === "error" ? text(words.never, STYLES.centered) : text(accepted ?? "", STYLES.input),
      text(key, STYLES.hidden),
    ],
  };
}
