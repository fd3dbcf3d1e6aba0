import type { Assessment, IndicatorAssessment, LevelAssessment, SubprogrammeAssessment } from "../../domain/assessment/assessment";
import { of, quantity } from "../../domain/evaluate";
import { whole } from "../../domain/expressions";
import type { Methodology } from "../../domain/methodology/methodology";
import type { Expenditure } from "../../domain/model/expenditure";
import type { Programme } from "../../domain/model/programme";
import type { Expression } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { achievementPrint } from "../calculation/printOf";
import { cellPart, spacer } from "../draft/cells";
import type { SentencePart } from "../draft/draft";
import { resultPrint } from "../print";
import { moneyDigits } from "../forms/moneyDigits";
import { STYLES } from "../style/styles";
import type { NarrativeBuilder } from "./narrativeBuilder";

const words = reportTexts.narrative;
const { keys } = words;

/** What the narrative says of a subprogramme: its main measures, its money and who spent it, its measures, its indicators and their deviations. */
export function subprogrammeSection(sheet: NarrativeBuilder, level: SubprogrammeAssessment, assessment: Assessment): void {
  const { data, methodology } = assessment;
  const { name, source, code } = level.subprogramme;
  const say = (key: string, parts: readonly SentencePart[], style = STYLES.paragraph): void => sheet.paragraph(keys.of(key, code), parts, style);
  sheet.space(spacer());
  say(keys.subprogramme, [words.subprogramme, cellPart(source.cells.name, name), words.listEnd], STYLES.heading);
  const main = data.measures.filter(({ kind, subprogramme }) => kind === "main" && subprogramme === code);
  for (const measure of main) {
    const paid = data.expenditures.find(({ subprogramme, measureNumber, name: short }) => subprogramme === code && measureNumber === measure.number && short !== null);
    const [title = ""] = (paid?.name ?? measure.name).split("\n");
    say(`${keys.mainMeasure} ${measure.number}`, [words.mainMeasure, lowered(title.replace(/[:;.]$/u, "")), words.stop]);
  }
  if (level.spending.planned.result.known) say(keys.money, moneyParts(level, data.programme, moneyDigits(data), methodology));
  spendingUnits(say, data.expenditures.filter(({ subprogramme }) => subprogramme === code), data.programme, moneyDigits(data));
  const { planned, completed } = level.implementation;
  const inFull: SentencePart = { kind: "choice", condition: { kind: "equal", left: of(completed), right: of(planned) }, then: [words.measures.inFull], otherwise: [] };
  say(keys.measures, [
    words.measures.planned,
    { kind: "count", quantity: planned },
    words.measures.completed,
    { kind: "count", quantity: completed },
    words.measures.end,
    { kind: "choice", condition: { kind: "above", left: of(planned), right: whole(0) }, then: [inFull], otherwise: [] },
  ]);
  say(keys.level, [
    words.level.achievement,
    { kind: "figure", quantity: level.achievement, print: achievementPrint(methodology) },
    words.level.assessed,
    { kind: "count", quantity: level.assessed },
    words.level.of,
    { kind: "count", quantity: level.total },
    words.level.end,
  ]);
  for (const item of assessment.indicators) if (item.indicator.subprogramme === code) deviation(say, item);
}

type Say = (key: string, parts: readonly SentencePart[]) => void;

const lowered = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** «Средства освоены в полном объёме» only while that is so. */
function moneyParts({ spending }: LevelAssessment, programme: Programme, digits: number, methodology: Methodology): SentencePart[] {
  const { money } = words;
  const unit = words.moneyUnit[programme.moneyUnit];
  return [
    money.planned,
    cellPart(programme.source.cells.reportingYear, String(programme.reportingYear)),
    money.year,
    { kind: "amount", quantity: spending.planned, digits },
    unit,
    money.actual,
    { kind: "amount", quantity: spending.actual, digits },
    unit,
    money.share,
    { kind: "figure", quantity: spending.outturn, print: resultPrint(methodology, methodology.outturn.roundingDigits.value) },
    money.end,
    { kind: "choice", condition: { kind: "equal", left: of(spending.actual), right: of(spending.planned) }, then: [money.inFull], otherwise: [] },
  ];
}

/** Who was given how much and spent how much, where rows name a spending unit. */
function spendingUnits(say: Say, rows: readonly Expenditure[], programme: Programme, digits: number): void {
  const units = [...new Set(rows.flatMap(({ spendingUnit }) => spendingUnit ?? []))];
  if (units.length < 2) return;
  const unit = words.moneyUnit[programme.moneyUnit];
  say(keys.units, [words.units.title]);
  units.forEach((name, index) => {
    const own = rows.filter(({ spendingUnit }) => spendingUnit === name);
    const sum = (field: "planned" | "actual"): Expression => ({
      kind: "sum",
      items: own.map((row, position) => quantity(`unit:${row.subprogramme ?? ""}:${index}:${position}:${field}`, "entered", { kind: "entered", entry: row[field] })),
    });
    const amount = (field: "planned" | "actual"): SentencePart => ({ kind: "amount-of", of: sum(field), digits });
    const end = index === units.length - 1 ? "." : ";";
    say(`${keys.units} ${name}`, [words.units.item, cellPart(own[0]?.source.cells.spendingUnit, name), words.units.planned, amount("planned"), unit, words.units.actual, amount("actual"), unit, end]);
  });
}

/** Plan, fact and the reason, where one is given and the fact is there. */
function deviation(say: Say, { indicator, actual }: IndicatorAssessment): void {
  const { varianceReason, source, name, number } = indicator;
  if (varianceReason === null || !actual.result.known) return;
  const end = /[.!?]$/u.test(varianceReason.trim()) ? "" : ".";
  say(`${keys.deviation} ${number}`, [words.deviation.before, cellPart(source.cells.name, name), words.deviation.reason, cellPart(source.cells.varianceReason, varianceReason), end]);
}
