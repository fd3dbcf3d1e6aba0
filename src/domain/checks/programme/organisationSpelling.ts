import type { Finding } from "../../finding";
import type { SourceCell } from "../../sourceCell";
import type { Check } from "../check";
import { comparableText } from "../comparableText";

interface Spelling {
  readonly name: string;
  readonly cell: SourceCell | null;
  readonly table: string;
}

/** P12: one organisation, one spelling. Names that differ by signs, capitals or a single letter are meant to be the same. */
export const organisationSpellingFindings: Check = ({ data: { measures, expenditures }, settings: { shortestName } }) => {
  const spellings: Spelling[] = [
    ...measures.flatMap(({ agencies, source }) => partsOf(agencies).map((name) => ({ name, cell: source.cells.agencies ?? null, table: "Мероприятия" }))),
    ...expenditures.flatMap(({ spendingUnit, source }) =>
      partsOf(spendingUnit).map((name) => ({ name, cell: source.cells.spendingUnit ?? null, table: "Расходы" })),
    ),
  ];
  const kept: Spelling[] = [];
  const findings: Finding[] = [];
  for (const spelling of new Map(spellings.map((item) => [item.name, item])).values()) {
    const twin = kept.find((other) => isTwin(spelling.name, other.name, shortestName));
    if (twin === undefined) kept.push(spelling);
    else findings.push({ code: "P12", name: spelling.name, other: twin.name, otherCell: twin.cell, table: spelling.table, cell: spelling.cell, row: null });
  }
  return findings;
};

const partsOf = (text: string | null): string[] => (text === null ? [] : text.split(/[;,\n]/u).map((part) => part.trim()).filter((part) => part !== ""));

function isTwin(one: string, other: string, shortest: number): boolean {
  const [left, right] = [comparableText(one), comparableText(other)];
  if (left === right) return true;
  return left.length >= shortest && Math.abs(left.length - right.length) <= 1 && !/\d/u.test(left) && isOneLetterApart(left, right);
}

/** One letter is other, missing or added. */
function isOneLetterApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return short.slice(long.length === short.length ? start + 1 : start) === long.slice(start + 1);
}
