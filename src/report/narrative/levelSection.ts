import type { Assessment, IndicatorAssessment, LevelAssessment } from "../../domain/assessment/assessment";
import type { Indicator } from "../../domain/model/indicator";
import { reportTexts } from "../../messages/report/reportTexts";
import { cellPart, spacer } from "../draft/cells";
import type { SentencePart } from "../draft/draft";
import { moneyDigits } from "../forms/moneyDigits";
import { indicatorPrint } from "../print";
import { STYLES } from "../style/styles";
import { levelAchievement } from "./resultSentences";
import { mainMeasures, measureCounts, unfinishedMeasures } from "./measureSentences";
import { moneyByUnit, moneyDeviations, moneyGiven, type MoneyPrint } from "./moneySentences";
import type { NarrativeBuilder } from "./narrativeBuilder";
import type { Say } from "./say";

const words = reportTexts.narrative;
const { keys } = words;

/** What the narrative says of a subprogramme: its main measures and their results, its money and who spent it, its measures, its indicators and their deviations. */
export function subprogrammeSection(sheet: NarrativeBuilder, level: Assessment["subprogrammes"][number], assessment: Assessment): void {
  const { name, source, code, leadAgency } = level.subprogramme;
  const isOther = leadAgency !== assessment.data.programme.leadAgency;
  const said = sayOf(sheet, code, "subprogramme");
  const { say } = said;
  sheet.space(spacer());
  say(keys.subprogramme, [words.subprogramme, cellPart(source.cells.name, name), words.listEnd], STYLES.heading);
  if (leadAgency !== null && isOther) say(keys.leadAgency, [words.leadAgency, cellPart(source.cells.leadAgency, leadAgency), words.stop]);
  levelWords(said, code, level, assessment);
}

/** The same of what belongs to the programme directly and to no subprogramme. */
export function ownSection(sheet: NarrativeBuilder, assessment: Assessment): void {
  const { data, programme } = assessment;
  const own = { measures: data.measures.filter(isOwn), expenditures: data.expenditures.filter(isOwn), indicators: assessment.indicators.filter((item) => isOwn(item.indicator) && isExplained(item)) };
  if (own.measures.length + own.expenditures.length + own.indicators.length === 0) return;
  const whole = data.subprogrammes.length === 0;
  const said = underHeading(sayOf(sheet, "", "programme"), () => {
    sheet.space(spacer());
    sayOf(sheet, "", "programme").say(keys.own, [whole ? words.whole : words.own], STYLES.heading);
  });
  if (whole) return levelWords(said, null, programme, assessment);
  const print = printOf(assessment);
  const spending = assessment.spending.levels.find((level) => level.subprogramme === null);
  mainMeasures(said, own.measures, own.expenditures);
  if (spending !== undefined) moneyGiven(said, keys.money, words.money.planned, spending.total, print);
  moneyByUnit(said, own.expenditures, print, "including");
  moneyDeviations(said, own.expenditures, data.measures, print);
  unfinishedMeasures(said, own.measures);
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
  moneyByUnit(said, expenditures, print, code === null ? "alone" : "including");
  moneyDeviations(said, expenditures, measures, print);
  if (measures.length > 0) measureCounts(said, level, methodology);
  unfinishedMeasures(said, measures);
  if (indicators.some(({ indicator }) => ofLevel(indicator))) said.say(keys.level, levelAchievement(level, methodology));
  for (const item of indicators) if (ofLevel(item.indicator)) deviation(said, item, assessment);
}

export const printOf = ({ data, methodology }: Assessment): MoneyPrint => ({ programme: data.programme, methodology, digits: moneyDigits(data) });

/** The heading comes with the first paragraph under it. */
function underHeading({ level, say, long }: Say, heading: () => void): Say {
  let isSaid = false;
  const first = (): void => {
    if (!isSaid) heading();
    isSaid = true;
  };
  return {
    level,
    say: (...args) => {
      first();
      say(...args);
    },
    long: (...args) => {
      first();
      long(...args);
    },
  };
}

/** A section's paragraphs are named by its code. */
const sayOf = (sheet: NarrativeBuilder, code: string, level: Say["level"]): Say => ({
  level,
  say: (key, parts, style = STYLES.paragraph) => sheet.paragraph(keys.of(key, code), parts, style),
  long: (key, before, cell, text) => sheet.long(keys.of(key, code), before, cell, text),
});

/** The unit in brackets behind the name, where no number asks for its case. */
const afterName = ({ unit, source }: Indicator): SentencePart[] =>
  unit === null ? [words.listEnd] : [words.deviation.unit.before, cellPart(source.cells.unit, unit), words.deviation.unit.after];

/** Plan, fact and the reason, where one is given and the fact is there. */
function deviation({ long }: Say, item: IndicatorAssessment, { methodology }: Assessment): void {
  const { indicator, actual, planned, achievement } = item;
  const { varianceReason, source, name, number, direction } = indicator;
  if (varianceReason === null || !isExplained(item)) return;
  const values: SentencePart[] =
    planned.kind !== "value" || direction === "yes-no"
      ? [words.listEnd]
      : [...afterName(indicator), words.deviation.planned, { kind: "count", quantity: planned.value }, words.deviation.actual, { kind: "count", quantity: actual }];
  const degree: SentencePart[] = [words.deviation.degree, { kind: "figure", quantity: achievement, print: indicatorPrint(methodology) }];
  long(`${keys.deviation} ${number}`, [words.deviation.before, cellPart(source.cells.name, name), ...values, ...degree, words.deviation.reason], source.cells.varianceReason, varianceReason);
}
