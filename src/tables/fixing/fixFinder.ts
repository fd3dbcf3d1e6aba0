import type { Finding } from "../../domain/finding";
import type { Fix, FixKind, FixPlace } from "./fix";

/** Finds the mendings that would remove a finding; none where it needs a person. Thousands of findings may be asked about. */
export function fixFinder(fixes: readonly Fix[]): (finding: Finding) => readonly Fix[] {
  const byKind = new Map<string, Fix[]>();
  const byPlace = new Map<string, Fix[]>();
  const add = (map: Map<string, Fix[]>, key: string, fix: Fix): void => {
    const present = map.get(key);
    if (present === undefined) map.set(key, [fix]);
    else present.push(fix);
  };
  for (const fix of fixes) {
    add(byKind, `${fix.kind} ${fix.table}`, fix);
    if (fix.place !== null) add(byPlace, placeKey(fix.kind, fix.place), fix);
  }
  const of = (finding: Finding, ...kinds: readonly FixKind[]): readonly Fix[] => kinds.flatMap((kind) => byKind.get(`${kind} ${finding.table ?? ""}`) ?? []);
  const at = ({ cell, also = [] }: Finding, kind: FixKind): readonly Fix[] =>
    [cell, ...also].flatMap((place) => (place === null ? [] : (byPlace.get(placeKey(kind, place)) ?? [])));
  return (finding) => {
    switch (finding.code) {
      case "B01":
        return finding.problem === "date" ? at(finding, "codes") : of(finding, "codes").filter((fix) => sameColumn(fix, finding) && !isDate(fix));
      case "B03":
        return finding.missing === "column" ? of(finding, "headers", "columns").filter(({ header }) => header === finding.name) : [];
      case "B06":
        return finding.problem === "letters" ? at(finding, "letters") : of(finding, "spaces");
      case "B07":
        return of(finding, "absence");
      case "I06":
        return of(finding, "number-text", "decimal-mark").filter(({ header }) => header === finding.column);
      default:
        return [];
    }
  };
}

const placeKey = (kind: FixKind, { sheet, row, column }: NonNullable<FixPlace>): string => `${kind} ${sheet}!${row}:${column}`;

const isDate = ({ before }: Fix): boolean => before.kind === "content" && before.isDate;

const sameColumn = ({ place }: Fix, { cell }: Finding): boolean => place !== null && cell !== null && place.sheet === cell.sheet && place.column === cell.column;
