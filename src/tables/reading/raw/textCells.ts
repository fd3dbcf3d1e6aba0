import type { Finding } from "../../../domain/finding";
import { isAbsent, unifySpaces } from "../../normalise";
import { fieldFinding, type InputTable } from "../inputTable";
import { mixedWords } from "./mixedAlphabets";

/** Long free texts: their spaces and words matter to nobody but the reader. */
export const PROSE = new Set(["achievedResult", "expectedResult", "problems", "varianceReason"]);

/** B06: words of two alphabets, each at its cell, and needless spaces, one finding for the table. B07: several marks of absence. */
export function textFindings(table: InputTable<string>): Finding[] {
  const letters: Finding[] = [];
  const spaced: Finding[] = [];
  const marks = new Map<string, Finding>();
  for (const row of table.rows) {
    for (const { field } of table.definition.columns) {
      const content = row.content(field);
      if (typeof content !== "string" || content === "") continue;
      if (isAbsent(content)) {
        const mark = content.trim().toLowerCase();
        if (mark !== "" && !marks.has(mark)) marks.set(mark, fieldFinding(table, row, field, null, { code: "B07", marks: [] }));
        continue;
      }
      if (PROSE.has(field)) continue;
      const [mixed] = mixedWords(content);
      if (mixed !== undefined) letters.push(fieldFinding(table, row, field, null, { code: "B06", problem: "letters", ...mixed }));
      if (hasNeedlessSpaces(content)) spaced.push(fieldFinding(table, row, field, null, { code: "B06", problem: "spaces", count: 0 }));
    }
  }
  const [firstSpaced] = spaced;
  const [, secondMark] = [...marks.values()];
  return [
    ...letters,
    ...(firstSpaced === undefined ? [] : [{ ...firstSpaced, code: "B06" as const, problem: "spaces" as const, count: spaced.length }]),
    ...(secondMark === undefined ? [] : [{ ...secondMark, code: "B07" as const, marks: [...marks.keys()] }]),
  ];
}

/** At an edge, doubled, or of a kind that search does not find; line breaks are a text's own. */
export const hasNeedlessSpaces = (text: string): boolean => text !== text.trim() || /[ \u00a0]{2}/u.test(text) || text.split("\n").some((line) => unifySpaces(line).length < line.length);
