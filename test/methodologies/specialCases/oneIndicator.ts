import type { MethodologyCase } from "../checkCases";
import type { IndicatorSketch } from "../programmeOf";

type Achievement = NonNullable<MethodologyCase["expected"]["indicators"]>[number];

/** One indicator of `partizansk-2021` (whole percents, no cap) under changed rules of the section «indicator», and its achievement. */
export const oneIndicator = (
  rule: string,
  indicator: IndicatorSketch,
  changes: Readonly<Record<string, unknown>>,
  achievement: Achievement,
): MethodologyCase => ({
  rule,
  programme: { indicators: [indicator] },
  changes: { indicator: changes },
  expected: { indicators: [achievement] },
});
