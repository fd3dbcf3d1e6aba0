import { isAbsent, unifySpaces } from "../normalise";
import { withoutMixedWords } from "../reading/raw/mixedAlphabets";
import { hasNeedlessSpaces, PROSE } from "../reading/raw/textCells";
import { cellFix } from "./cellFix";
import type { Fix } from "./fix";
import { allCells, type FixingTable } from "./fixingTable";
import { numberOf } from "./numberTexts";

/** Latin letters in Russian words, and needless spaces. Long free texts are left as their authors wrote them. */
export const textFixes = (table: FixingTable): Fix[] =>
  allCells(table).flatMap((cell): Fix[] => {
    const { content, format, isFormula, column } = cell;
    const isNumeric = column.format === "number" || column.format === "money";
    if (typeof content !== "string" || content === "" || isFormula || PROSE.has(column.field)) return [];
    if (unifySpaces(content) === "") return [cellFix("spaces", cell, { content: null, format })];
    if (isAbsent(content) || (isNumeric && numberOf(content) !== null)) return [];
    const [russian, tidy] = [withoutMixedWords(content), withoutNeedlessSpaces(content)];
    return [
      ...(russian === content ? [] : [cellFix("letters", cell, { content: russian, format })]),
      ...(tidy === content ? [] : [cellFix("spaces", cell, { content: tidy, format })]),
    ];
  });

const RUN = /[^\S\n]{2,}/gu;

/** No spaces at the edges and none doubled; line breaks are a text's own, and so is a single no-break space. */
export function withoutNeedlessSpaces(text: string): string {
  if (!hasNeedlessSpaces(text)) return text;
  return text
    .split("\n")
    .map((line) => line.replace(RUN, " ").trim())
    .join("\n")
    .trim();
}
