import { isWithin, type SourceFile } from "../files/sourceFile";
import { namesIn } from "./identifiers";

/** Words that the glossary forbids in names, and what to write. */
const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ["metric", "a «показатель» is an Indicator"],
  ["metrics", "«показатели» are indicators"],
  ["kpi", "a «показатель» is an Indicator"],
  ["kpis", "«показатели» are indicators"],
  ["program", "a «программа» is a Programme; `program` reads as software"],
  ["programs", "«программы» are programmes; `program` reads as software"],
  ["subprogram", "a «подпрограмма» is a Subprogramme"],
  ["subprograms", "«подпрограммы» are subprogrammes"],
  ["financing", "«источник ресурсного обеспечения» is a FundingSource; financing is how a deficit is covered"],
  ["executor", "«ответственный исполнитель» is the leadAgency; an executor runs things"],
]);

/** Names that say a word of the glossary wrongly. */
export function wrongWords(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    namesIn(file).flatMap(({ name, words, place }) =>
      words
        .filter((word) => FORBIDDEN.has(word))
        .map((word) => `${place}: the name ${name} says "${word}", but ${FORBIDDEN.get(word) ?? ""}. Rename it.`),
    ),
  );
}

/** What the English texts call «эффективность использования средств». */
const ENGLISH_NAME = /spending efficiency|efficiency of spending/gi;

/** Mentions of efficiency that are not the quantity spendingEfficiency: the programme's result is its effectiveness. */
export function strayEfficiency(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const named = [path, ...text.split("\n")].map((line) => line.replace(/spending[-_]?efficiency/gi, ""));
    const lines = isWithin(path, "src/messages") ? named.map((line) => line.replace(ENGLISH_NAME, "")) : named;
    return lines.flatMap((line, index) =>
      /efficien/i.test(line)
        ? [`${path}:${Math.max(index, 1)} says "efficiency": results against money are spendingEfficiency, all else is effectiveness.`]
        : [],
    );
  });
}
