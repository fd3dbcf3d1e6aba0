import type { Assessment } from "../../domain/assessment/assessment";
import type { Verdict } from "../../domain/assessment/rating";
import { reportTexts } from "../../messages/report/reportTexts";
import { achievementPrint } from "../calculation/printOf";
import { noRating } from "../calculation/ratingStep";
import { countedIndicators, resultPart } from "../narrative/resultSentences";
import type { SentencePart } from "../draft/draft";
import { resultPrint } from "../print";

const { conclusion: words, is } = reportTexts.narrative;

/** «ВЫВОД: …» with the three results, the verdict, what the act proposes, and «предварительно» while facts are missing. */
export function conclusionParts({ programme, methodology }: Assessment): SentencePart[] {
  return [
    words.start,
    ...resultPart(words.achievement[methodology.achievement.aggregate.value], is, programme.achievement, achievementPrint(methodology)),
    words.next,
    ...resultPart(words.outturn, is, programme.counted.outturn, resultPrint(methodology, methodology.outturn.roundingDigits.value)),
    words.next,
    ...resultPart(words.effectiveness, is, programme.effectiveness, resultPrint(methodology, methodology.effectiveness.roundingDigits.value)),
    words.close,
    { kind: "verdict", rating: programme.rating, text: (result) => (result.known ? verdictWords(result.verdict) : noRating(result.reason, methodology)) },
    {
      kind: "when-positive",
      quantity: programme.unreported,
      parts: [{ kind: "verdict", rating: programme.rating, text: ({ known }) => (known ? words.preliminary.rated : words.preliminary.unrated) }, ...countedIndicators(programme, methodology)],
    },
    reportTexts.narrative.stop,
    { kind: "verdict", rating: programme.rating, text: (result) => (result.known && result.verdict.consequence !== null ? words.consequence(result.verdict.consequence) : "") },
  ];
}

const verdictWords = ({ label, conclusion }: Verdict): string => (conclusion === null ? words.label(label) : words.verdict(conclusion));
