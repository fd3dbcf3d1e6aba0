import { literal } from "./text";

/** Counts that sum to how many cells of the ranges hold one of the texts. COUNTIF takes no notice of case, so that spellings that differ in nothing else count once. */
export function countsOfTexts(ranges: readonly string[], wanted: readonly string[]): string[] {
  const distinct = [...new Map(wanted.map((text) => [text.toLowerCase(), text])).values()];
  return ranges.flatMap((range) => distinct.map((text) => `COUNTIF(${range},${literal(withoutWildcards(text))})`));
}

const withoutWildcards = (text: string): string => text.replace(/[~*?]/gu, "~$&");
