import type { Assessment, IndicatorAssessment, LevelAssessment } from "../../domain/assessment/assessment";
import { reportTexts } from "../../messages/report/reportTexts";
import { achievementPrint } from "../calculation/printOf";
import { cellPart, spacer } from "../draft/cells";
import type { SentencePart } from "../draft/draft";
import { moneyDigits } from "../forms/moneyDigits";
import { indicatorPrint } from "../print";
import { STYLES } from "../style/styles";
import { mainMeasures, measureCounts, unfinishedMeasures } from "./measureSentences";
import { moneyByUnit, moneyDeviations, moneyGiven, type MoneyPrint } from "./moneySentences";
import type { NarrativeBuilder } from "./narrativeBuilder";
import type { Say } from "./say";

const words = reportTexts.narrative;
const { keys } = words;

/** What the narrative says of a subprogramme: its main measures and their results, its money and who spent it, its measures, its indicators and their deviations. */
export function subprogrammeSection(sheet: NarrativeBuilder, level: Assessment["subprogrammes"][number], assessment: Assessment): void {
  const { name, source, code, leadAgency } = level.subprogramme;
  const said = sayOf(sheet, code, "subprogramme");
  const { say } = said;
  sheet.space(spacer());
  say(keys.subprogramme, [words.subprogramme, cellPart(source.cells.name, name), words.listEnd], STYLES.heading);
  if (leadAgency !== null) say(keys.leadAgency, [words.leadAgency, cellPart(source.cells.leadAgency, leadAgency), words.stop]);
  levelWords(said, code, level, assessment);
}

/** The same of what belongs to the programme directly and to no subprogramme. */
export function ownSection(sheet: NarrativeBuilder, assessment: Assessment): void {
  const { data, programme } = assessment;
  const own = { measures: data.measures.filter(isOwn), expenditures: data.expenditures.filter(isOwn), indicators: assessment.indicators.filter((item) => isOwn(item.indicator) && isExplained(item)) };
  if (own.measures.length + own.expenditures.length + own.indicators.length === 0) return;
  const said = sayOf(sheet, "", "programme");
  sheet.space(spacer());
  const whole = data.subprogrammes.length === 0;
  said.say(keys.own, [whole ? words.whole : words.own], STYLES.heading);
  if (whole) return levelWords(said, null, programme, assessment);
  const print = printOf(assessment);
  mainMeasures(said, own.measures, own.expenditures);
  unfinishedMeasures(said, own.measures);
  moneyByUnit(said, own.expenditures, print);
  moneyDeviations(said, own.expenditures, print);
  for (const item of own.indicators) deviation(said, item, assessment);
}

/** A reason is given, and the fact is there. */
const isExplained = ({ indicator, actual }: IndicatorAssessment): boolean => indicator.varianceReason !== null && actual.result.known;

const isOwn = ({ subprogramme }: { readonly subprogramme: string | null }): boolean => subprogramme === null;

function levelWords(said: Say, code: string | null, level: LevelAssessment, assessment: Assessment): void {
  const { data, methodology, indicators } = assessment;
  const print = printOf(assessment);
  const ofLevel = ({ subprogramme }: { readonly subprogramme: string | null }): boolean => subprogramme === code;
  const [measures, expenditures] = [data.measures.filter(ofLevel), data.expenditures.filter(ofLevel)];
  mainMeasures(said, measures, expenditures);
  if (code !== null) moneyGiven(said, keys.money, words.money.planned, level.spending, print);
  moneyByUnit(said, expenditures, print);
  moneyDeviations(said, expenditures, print);
  measureCounts(said, level);
  unfinishedMeasures(said, measures);
  said.say(keys.level, [
    words.level.achievement,
    { kind: "figure", quantity: level.achievement, print: achievementPrint(methodology) },
    words.counted.open,
    ...countedIndicators(level),
    words.counted.close,
    words.stop,
  ]);
  for (const item of indicators) if (ofLevel(item.indicator)) deviation(said, item, assessment);
}

/** «учтено 3 из 4 показателей» */
export const countedIndicators = ({ assessed, total }: Pick<LevelAssessment, "assessed" | "total">): SentencePart[] => [
  { kind: "plural", of: { kind: "quantity", quantity: assessed }, ...words.counted.verb },
  " ",
  { kind: "count", quantity: assessed },
  words.counted.of,
  { kind: "count", quantity: total },
  "\u00a0",
  { kind: "plural", of: { kind: "quantity", quantity: total }, ...words.counted.indicators },
];

export const printOf = ({ data, methodology }: Assessment): MoneyPrint => ({ programme: data.programme, methodology, digits: moneyDigits(data) });

/** A section's paragraphs are named by its code. */
const sayOf = (sheet: NarrativeBuilder, code: string, level: Say["level"]): Say => ({
  level,
  say: (key, parts, style = STYLES.paragraph) => sheet.paragraph(keys.of(key, code), parts, style),
  long: (key, before, cell, text) => sheet.long(keys.of(key, code), before, cell, text),
});

/** Plan, fact and the reason, where one is given and the fact is there. */
function deviation({ long }: Say, item: IndicatorAssessment, { methodology }: Assessment): void {
  const { indicator, actual, planned, achievement } = item;
  const { varianceReason, source, name, number, direction } = indicator;
  if (varianceReason === null || !isExplained(item)) return;
  const values: SentencePart[] =
    planned.kind !== "value" || direction === "yes-no"
      ? [words.listEnd]
      : [words.deviation.planned, { kind: "count", quantity: planned.value }, words.deviation.actual, { kind: "count", quantity: actual }];
  const degree: SentencePart[] = [words.deviation.degree, { kind: "figure", quantity: achievement, print: indicatorPrint(methodology) }];
  long(`${keys.deviation} ${number}`, [words.deviation.before, cellPart(source.cells.name, name), ...values, ...degree, words.deviation.reason], source.cells.varianceReason, varianceReason);
}
