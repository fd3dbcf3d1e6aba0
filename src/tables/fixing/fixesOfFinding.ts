import type { Finding } from "../../domain/finding";
import type { Fix } from "./fix";

/** The mendings that would remove a finding; none where it needs a person. */
export function fixesOfFinding(finding: Finding, fixes: readonly Fix[]): Fix[] {
  const own = fixes.filter(({ table }) => table === finding.table);
  switch (finding.code) {
    case "B01":
      return finding.problem === "date" ? at(own, finding, "codes") : own.filter((fix) => fix.kind === "codes" && sameColumn(fix, finding) && !isDate(fix));
    case "B03":
      return own.filter(({ kind, header }) => (kind === "columns" || kind === "headers") && finding.missing === "column" && header === finding.name);
    case "B06":
      return finding.problem === "letters" ? at(own, finding, "letters") : own.filter(({ kind }) => kind === "spaces");
    case "B07":
      return own.filter(({ kind }) => kind === "absence");
    case "I06":
      return own.filter(({ kind, header }) => (kind === "number-text" || kind === "decimal-mark") && header === finding.column);
    default:
      return [];
  }
}

const isDate = ({ before }: Fix): boolean => before.kind === "content" && before.isDate;

const sameColumn = ({ place }: Fix, { cell }: Finding): boolean => place !== null && cell !== null && place.sheet === cell.sheet && place.column === cell.column;

const at = (fixes: readonly Fix[], { cell, also = [] }: Finding, wanted: Fix["kind"]): Fix[] =>
  fixes.filter(({ kind, place }) => kind === wanted && place !== null && [cell, ...also].some((other) => other?.sheet === place.sheet && other.row === place.row && other.column === place.column));
