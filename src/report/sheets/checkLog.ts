import type { Assessment } from "../../domain/assessment/assessment";
import type { Severity } from "../../domain/finding";
import { reportTexts } from "../../messages/report/reportTexts";
import { number, programmeParts, rowHeight, spacer, text } from "../draft/cells";
import type { DraftCell, DraftRow, DraftSheet } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import type { FindingWords } from "../findingView";
import { STYLES } from "../style/styles";

const WIDTHS = [6, 9, 26, 72, 56];
const words = reportTexts.checks;
const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** «Проверка данных»: every finding with a link to its cell. */
export function checkLog({ data }: Assessment, findings: readonly FindingWords[]): DraftSheet {
  const sheet = new SheetBuilder(WIDTHS);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  sheet.wide([words.title], STYLES.title);
  sheet.wide([words.subtitle, ...programmeParts(data.programme)], STYLES.subtitle);
  sheet.add(spacer());
  sheet.wide([findings.length === 0 ? words.none : words.summary(count("error"), count("warning"), count("hint"))], STYLES.key);
  sheet.add(spacer());
  const first = sheet.next;
  if (findings.length > 0) {
    const { columns } = words;
    sheet.add({
      height: 22,
      cells: [columns.number, columns.code, columns.place, columns.problem, columns.action].map((title) => text(title, STYLES.header)),
    });
    let position = 0;
    for (const severity of SEVERITIES) {
      const group = findings.filter((finding) => finding.severity === severity);
      if (group.length === 0) continue;
      sheet.wide([words.severity[severity]], STYLES.band);
      sheet.add(...group.map((finding) => row(finding, (position += 1))));
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
    page: landscape(findings.length > 0 ? { first, last: first } : null),
  };
}

function row({ finding, message, action, address }: FindingWords, position: number): DraftRow {
  const { cell } = finding;
  const place: DraftCell =
    address === null || cell === null
      ? text(finding.table ?? "", STYLES.text)
      : { content: { kind: "text", text: address }, style: STYLES.link, link: { sheet: cell.sheet, cell: { row: cell.row, column: cell.column } } };
  return {
    height: rowHeight([
      { text: address, width: WIDTHS[2] ?? 0, style: STYLES.link },
      { text: message, width: WIDTHS[3] ?? 0, style: STYLES.text },
      { text: action, width: WIDTHS[4] ?? 0, style: STYLES.text },
    ]),
    cells: [number(position, STYLES.centered), text(finding.code, STYLES.centered), place, text(message, STYLES.text), text(action, STYLES.text)],
  };
}
