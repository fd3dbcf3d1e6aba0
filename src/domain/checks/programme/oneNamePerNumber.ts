import type { Finding } from "../../finding";
import type { Check } from "../check";
import { comparableText } from "../comparableText";
import { inExpenditure } from "../place";

/** P09: a measure that «Расходы» names by number has the name of «Мероприятия»; one may be the beginning of the other. One finding for each measure. */
export const oneNamePerNumberFindings: Check = ({ data: { measures, expenditures } }) => {
  const key = (subprogramme: string | null, number: string): string => `${subprogramme ?? ""}\u0000${number}`;
  const named = new Map(measures.map((measure) => [key(measure.subprogramme, measure.number), measure]));
  const seen = new Set<string>();
  return expenditures.flatMap((row): Finding[] => {
    if (row.measureNumber === null || row.name === null) return [];
    const place = key(row.subprogramme, row.measureNumber);
    const measure = named.get(place);
    if (measure === undefined || seen.has(place) || isSameName(row.name, measure.name)) return [];
    seen.add(place);
    return [
      { code: "P09", number: row.measureNumber, name: row.name, other: measure.name, otherCell: measure.source.cells.name ?? null, ...inExpenditure(row, "name") },
    ];
  });
};

function isSameName(one: string, other: string): boolean {
  const [left, right] = [comparableText(one), comparableText(other)];
  return left.includes(right) || right.includes(left);
}
