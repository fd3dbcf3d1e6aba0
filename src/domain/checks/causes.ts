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
  return joined(findings.filter((finding) => !isConsequence(finding)));
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

function joined(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, { index: number; also: SourceCell[] }>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const cause = causeOf(finding);
    const former = cause === null ? undefined : first.get(cause);
    if (former !== undefined) {
      if (finding.cell !== null) former.also.push(finding.cell);
      continue;
    }
    if (cause !== null) first.set(cause, { index: kept.length, also: [] });
    kept.push(finding);
  }
  for (const { index, also } of first.values()) {
    const finding = kept[index];
    if (finding !== undefined && also.length > 0) kept[index] = { ...finding, also };
  }
  return kept;
}
