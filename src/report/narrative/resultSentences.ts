import type { Assessment, IndicatorAssessment, LevelAssessment } from "../../domain/assessment/assessment";
import { isKnown, whole } from "../../domain/expressions";
import type { Methodology } from "../../domain/methodology/methodology";
import type { Expression, Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { unknownRu } from "../../messages/unknown";
import { achievementPrint } from "../calculation/printOf";
import type { SentencePart } from "../draft/draft";
import type { Print } from "../print";

const words = reportTexts.narrative;

/** What is said of a result: its name, and the words where it could not be computed. */
export interface ResultName {
  readonly name: string;
  readonly none: string;
  /** Why, where its divisor is zero. */
  readonly zero?: string;
}

/** «Среднее значение выполнения показателей – 101,0 % (учтён 1 из 1 показателя).» */
export function levelAchievement(level: LevelAssessment, methodology: Methodology): SentencePart[] {
  return achievement(words.level[methodology.achievement.aggregate.value], level.achievement, counted(countsOf(level), methodology), methodology);
}

/** The same of the whole programme; where only its own indicators make the degree, they are the ones counted. */
export function programmeAchievement({ programme, indicators, methodology }: Assessment): SentencePart[] {
  const { aggregate, grouping } = methodology.achievement;
  const name = words.achievement[aggregate.value];
  if (grouping.value !== "own-level") return achievement(name, programme.achievement, counted(countsOf(programme), methodology), methodology);
  const own = indicators.filter(({ indicator }) => indicator.subprogramme === null);
  return achievement({ ...name, name: name.name + words.ownLevel }, programme.achievement, counted(countsAmong(own), methodology), methodology);
}

const achievement = (name: ResultName, quantity: Quantity, perimeter: readonly SentencePart[], methodology: Methodology): SentencePart[] => [
  ...resultPart(name, words.is, quantity, achievementPrint(methodology)),
  words.counted.open,
  ...perimeter,
  words.counted.close,
  words.stop,
];

/** «… составила 100,3 %.», or why there is no such figure. */
export const resultSentence = (name: ResultName, quantity: Quantity, print: Print): SentencePart[] => [
  ...resultPart(name, words.amounts, quantity, print),
  ...(quantity.result.known ? [] : [{ kind: "when-unknown", quantity, parts: [words.because, quantity.result.reason === "division-by-zero" && name.zero !== undefined ? name.zero : unknownRu[quantity.result.reason]] } as const]),
  words.stop,
];

/** The name with the figure, or with the words that there is none. */
export const resultPart = ({ name, none }: ResultName, verb: string, quantity: Quantity, print: Print): SentencePart[] => [
  name,
  { kind: "choice", condition: isKnown(quantity), then: [verb, { kind: "figure", quantity, print }], otherwise: [none] },
];

/** How many indicators there are, how many were taken into account, and how many of them have no actual value. */
interface Counts {
  readonly assessed: Expression;
  readonly total: Expression;
  readonly unreported: Expression;
}

const countsOf = ({ assessed, total, unreported }: Pick<LevelAssessment, "assessed" | "total" | "unreported">): Counts => ({
  assessed: { kind: "quantity", quantity: assessed },
  total: { kind: "quantity", quantity: total },
  unreported: { kind: "quantity", quantity: unreported },
});

function countsAmong(indicators: readonly IndicatorAssessment[]): Counts {
  const items = indicators.map((item) => item.achievement);
  return { assessed: { kind: "count-known", items }, total: { kind: "count", items }, unreported: { kind: "count-unknown", items: indicators.map(({ actual }) => actual) } };
}

/** «учтено 3 из 4 показателей»; where the methodology counts an indicator without an actual value, how. */
export const countedIndicators = (level: LevelAssessment, methodology: Methodology): SentencePart[] => counted(countsOf(level), methodology);

function counted({ assessed, total, unreported }: Counts, { indicator }: Methodology): SentencePart[] {
  const number = (of: Expression): SentencePart => ({ kind: "counted", of });
  const { verb, of, indicators, missing } = words.counted;
  return [
    { kind: "plural", of: assessed, ...verb },
    "\u00a0",
    number(assessed),
    of,
    number(total),
    "\u00a0",
    { kind: "plural", of: total, ...indicators },
    ...whileAny(unreported, missingWords()),
  ];

  function missingWords(): SentencePart[] {
    const rule = indicator.missingActual.value;
    if (rule === "exclude") return [];
    if (rule === "zero") return [missing.zero.before, number(unreported), missing.zero.without, { kind: "plural", of: unreported, ...missing.zero.counts }];
    return [missing.previous.before, number(unreported), "\u00a0", { kind: "plural", of: unreported, ...missing.previous.indicators }, missing.previous.after];
  }
}

const whileAny = (count: Expression, parts: readonly SentencePart[]): SentencePart[] =>
  parts.length === 0 ? [] : [{ kind: "choice", condition: { kind: "at-least", left: count, right: whole(1) }, then: parts, otherwise: [] }];
