import type { Assessment } from "../../domain/assessment/assessment";
import { reportTexts } from "../../messages/report/reportTexts";
import type { SentencePart } from "../draft/draft";
import { percentDigits } from "./calculationSheet";

/** «ВЫВОД: …» with the three percentages, the verdict, and «предварительно» while facts are missing. */
export function conclusionParts({ programme, methodology }: Assessment): SentencePart[] {
  const words = reportTexts.narrative.conclusion;
  const percent = (quantity: typeof programme.achievement, digits: number | null): SentencePart => ({
    kind: "percent",
    quantity,
    digits: percentDigits(methodology, digits),
  });
  return [
    words.start,
    percent(programme.achievement, methodology.achievement.roundingDigits.value),
    words.outturn,
    percent(programme.spending.outturn, methodology.outturn.roundingDigits.value),
    words.effectiveness,
    percent(programme.effectiveness, methodology.effectiveness.roundingDigits.value),
    words.close,
    { kind: "verdict", rating: programme.rating, text: (verdict) => (verdict === null ? words.unknown : words.verdict(verdict.conclusion)) },
    {
      kind: "when-positive",
      quantity: programme.unreported,
      parts: [
        words.preliminary,
        { kind: "count", quantity: programme.assessed },
        words.of,
        { kind: "count", quantity: programme.total },
        words.indicators,
      ],
    },
    reportTexts.narrative.stop,
  ];
}
