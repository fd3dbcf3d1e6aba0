import type { Assessment } from "../../domain/assessment/assessment";
import type { Verdict } from "../../domain/assessment/rating";
import { reportTexts } from "../../messages/report/reportTexts";
import { achievementPrint } from "../calculation/printOf";
import { noRating } from "../calculation/ratingStep";
import { countedIndicators } from "../narrative/levelSection";
import type { SentencePart } from "../draft/draft";
import { resultPrint } from "../print";

const words = reportTexts.narrative.conclusion;

/** «ВЫВОД: …» with the three results, the verdict, what the act proposes, and «предварительно» while facts are missing. */
export function conclusionParts({ programme, methodology }: Assessment): SentencePart[] {
  return [
    words.start,
    { kind: "figure", quantity: programme.achievement, print: achievementPrint(methodology) },
    words.outturn,
    { kind: "figure", quantity: programme.counted.outturn, print: resultPrint(methodology, methodology.outturn.roundingDigits.value) },
    words.effectiveness,
    { kind: "figure", quantity: programme.effectiveness, print: resultPrint(methodology, methodology.effectiveness.roundingDigits.value) },
    words.close,
    { kind: "verdict", rating: programme.rating, text: (result) => (result.known ? verdictWords(result.verdict) : noRating(result.reason, methodology)) },
    {
      kind: "when-positive",
      quantity: programme.unreported,
      parts: [words.preliminary, ...countedIndicators(programme)],
    },
    reportTexts.narrative.stop,
    { kind: "verdict", rating: programme.rating, text: (result) => (result.known && result.verdict.consequence !== null ? words.consequence(result.verdict.consequence) : "") },
  ];
}

const verdictWords = ({ label, conclusion }: Verdict): string => (conclusion === null ? words.label(label) : words.verdict(conclusion));
