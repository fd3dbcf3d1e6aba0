import { severityOf, type Finding, type FindingCode } from "../finding";
import type { SourceCell } from "../sourceCell";

/** What a finding would say only because rows of these tables could not be read, or because of another finding. */
const CONSEQUENCES: readonly { readonly codes: readonly (FindingCode | `${FindingCode} ${string}`)[]; readonly ofTables: readonly string[]; readonly ofCodes: readonly FindingCode[] }[] = [
  { codes: ["P07"], ofTables: ["Показатели", "Мероприятия", "Подпрограммы"], ofCodes: [] },
  { codes: ["M12", "P09"], ofTables: ["Мероприятия", "Расходы", "Подпрограммы"], ofCodes: [] },
  { codes: ["M10", "M05 empty-column"], ofTables: ["Мероприятия"], ofCodes: [] },
  { codes: ["I18", "I03"], ofTables: ["Показатели"], ofCodes: [] },
  { codes: ["R01", "R02", "R03", "R04", "R10", "R15"], ofTables: ["Расходы"], ofCodes: ["P06"] },
  { codes: ["R06", "R08", "R14", "R15"], ofTables: [], ofCodes: ["P11"] },
  { codes: ["I04", "M04", "M05", "M06", "M16", "P04"], ofTables: [], ofCodes: ["P01"] },
  { codes: ["R12"], ofTables: [], ofCodes: ["R01"] },
];

/** A cause without its consequences; what one cause makes in many places is one finding with all its cells. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter((finding) => severityOf(finding) === "error");
  const damaged = new Set(errors.filter(({ code }) => !TOTALS.has(code)).map(({ table }) => table));
  const codes = new Set(errors.map(({ code }) => code));
  const isConsequence = (finding: Finding): boolean =>
    CONSEQUENCES.some(({ codes: following, ofTables, ofCodes }) => following.some((code) => isOf(finding, code)) && (ofTables.some((table) => damaged.has(table)) || ofCodes.some((cause) => codes.has(cause))));
  // A scale that is silent about the very value that was reached is silent about others, too.
  const isUncovered = findings.some((finding) => isOf(finding, "P14 not-covered"));
  return joined(findings.filter((finding) => !isConsequence(finding) && !(isUncovered && isOf(finding, "P14 gap"))));
}

/** By its code alone, or by code and problem. */
const isOf = (finding: Finding, code: string): boolean => code === finding.code || ("problem" in finding && code === `${finding.code} ${finding.problem}`);

/** A wrong total damages no row. */
const TOTALS = new Set<FindingCode>(["R01", "R02", "R03"]);

/** What makes findings one: the same unknown subprogramme, the same title with another period, the same word written with foreign letters. */
function causeOf(finding: Finding): string | null {
  if (finding.code === "P06" && finding.problem === "unknown") return `P06 ${finding.subprogramme}`;
  if (finding.code === "P02") return `P02 ${finding.text}`;
  return finding.code === "B06" && finding.problem === "letters" ? `B06 ${finding.word}` : null;
}

/** So many empty cells of one column are named row by row; more are a column that is still to be filled. */
const FEW_ROWS = 5;

/** A column that must not be empty and is. */
function emptyColumnOf(finding: Finding): string | null {
  if (finding.code === "I01") return finding.code;
  if (finding.code === "R21") return `R21 ${finding.column}`;
  return (finding.code === "I10" || finding.code === "M19" || finding.code === "R05") && finding.text === null ? finding.code : null;
}

/** Findings of one cause as one, which stands where the first stood and names the other cells. */
function joined(findings: readonly Finding[]): Finding[] {
  const causes = findings.map((finding) => ({ finding, cause: causeOf(finding), column: emptyColumnOf(finding) }));
  const rows = new Map<string, number>();
  for (const { column } of causes) if (column !== null) rows.set(column, (rows.get(column) ?? 0) + 1);
  const groups = new Map<string | Finding, Finding[]>();
  for (const { finding, cause, column } of causes) {
    const name = cause ?? (column !== null && (rows.get(column) ?? 0) > FEW_ROWS ? column : finding);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [withCells(first, others.flatMap(({ cell }) => cell ?? []))]));
}

const withCells = (finding: Finding, also: readonly SourceCell[]): Finding => (also.length === 0 ? finding : { ...finding, also });
