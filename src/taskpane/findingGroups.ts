import type { FindingView, Severity } from "../app/state";

/** Findings of one severity: all of them counted, the first ones shown. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly total: number;
  /** How many of them a person has accepted. */
  readonly accepted: number;
  readonly shown: readonly FindingView[];
}

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Errors first; of all groups together at most `limit` findings are shown. */
export function findingGroups(findings: readonly FindingView[], limit: number): readonly FindingGroup[] {
  let room = limit;
  const groups: FindingGroup[] = [];
  for (const severity of ORDER) {
    const all = findings.filter((finding) => finding.severity === severity);
    const shown = all.slice(0, room);
    room -= shown.length;
    if (shown.length > 0) groups.push({ severity, total: all.length, accepted: all.filter(({ accepted }) => accepted !== null).length, shown });
  }
  return groups;
}

/** How many findings of each severity nobody has accepted. */
export const countOpen = (findings: readonly FindingView[]): Readonly<Record<Severity, number>> => countFindings(findings.filter(({ accepted }) => accepted === null));

/** How many findings there are of each severity. */
export function countFindings(findings: readonly FindingView[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Names of the cards that stay with their findings when others come and go, so that a half-written reason does not pass to another finding. */
export function cardKeys(findings: readonly FindingView[]): ReadonlyMap<FindingView, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const times = (seen.get(finding.key) ?? 0) + 1;
      seen.set(finding.key, times);
      return [finding, `${finding.key} ${times}`];
    }),
  );
}
