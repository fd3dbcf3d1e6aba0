import type { Finding } from "./finding";
import { fingerprint } from "./fingerprint";

/** Where a finding stands changes when rows are inserted or sorted; what it says does not. */
const PLACES = new Set(["cell", "also", "firstCell", "otherCell"]);

/** A name for a finding that survives sorted and inserted rows and ends when the data under it change: digits, made of its code, table, row and facts. */
export function findingKey(finding: Finding): string {
  const facts = Object.entries(finding)
    .filter(([name]) => !PLACES.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return String(fingerprint(JSON.stringify(facts)));
}
