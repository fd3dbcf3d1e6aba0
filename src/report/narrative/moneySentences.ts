import type { Methodology } from "../../domain/methodology/methodology";
import type { SourceSpending, Spending } from "../../domain/assessment/spending";
import { of, quantity } from "../../domain/evaluate";
import { isZero, sumOfTerms, whole } from "../../domain/expressions";
import type { Expenditure } from "../../domain/model/expenditure";
import type { Measure } from "../../domain/model/measure";
import type { Programme } from "../../domain/model/programme";
import type { Condition, Entry, Expression } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { cellPart } from "../draft/cells";
import type { SentencePart } from "../draft/draft";
import { paidFor } from "../forms/paidFor";
import { resultPrint, type Print } from "../print";
import type { Say } from "./say";

const words = reportTexts.narrative;
const { keys, money } = words;

/** How amounts are written in this report. */
export interface MoneyPrint {
  readonly programme: Programme;
  readonly methodology: Methodology;
  readonly digits: number;
}

/** Planned, spent, the share; «в полном объёме» only where something was planned and all of it is spent. Nothing planned and nothing spent is said in other words. */
export function moneyGiven({ say }: Say, key: string, start: string, { planned, actual, outturn }: Spending, print: MoneyPrint): void {
  const { programme, methodology } = print;
  if (!planned.result.known) return;
  const full: SentencePart = { kind: "choice", condition: { kind: "equal", left: of(actual), right: of(planned) }, then: [money.inFull], otherwise: [] };
  const year = cellPart(programme.source.cells.reportingYear, String(programme.reportingYear));
  const share: SentencePart[] = [money.share, { kind: "figure", quantity: outturn, print: sharePrint(methodology) }, money.end];
  const given = [start, year, money.year, ...amount(of(planned), print), money.actual, ...amount(of(actual), print)];
  const whilePlanned = (parts: readonly SentencePart[]): SentencePart => ({ kind: "choice", condition: isZero(planned), then: [], otherwise: parts });
  const none: Condition = { kind: "equal", left: sumOfTerms(of(planned), of(actual)), right: whole(0) };
  // Amounts are long formulas: each is written once.
  say(key, [{ kind: "choice", condition: none, then: [money.none.planned, year, money.none.year], otherwise: [...given, whilePlanned(share), words.stop, whilePlanned([full])] }]);
}

/** A share is said in percent, whatever unit the methodology has. */
function sharePrint(methodology: Methodology): Print {
  const { value: digits } = methodology.outturn.roundingDigits;
  if (methodology.unit.value === "percent") return resultPrint(methodology, digits);
  return { percent: true, digits: digits === null ? DIGITS_OF_SHARE : Math.max(0, digits - DIGITS_OF_SHARE) };
}
const DIGITS_OF_SHARE = 2;

/** By source of funds, where there are several. */
export function moneyBySource({ say }: Say, sources: readonly SourceSpending[], print: MoneyPrint): void {
  const used = sources.filter(({ planned, actual }) => [planned, actual].some(({ result }) => result.known && !result.value.eq(0)));
  if (used.length < 2) return;
  say(keys.sources, [words.sources]);
  used.forEach(({ source, planned, actual }, index) => say(`${keys.sources} ${source}`, planAndFact([source], of(planned), of(actual), index === used.length - 1, print)));
}

/** Who was given how much and spent how much, where rows name a spending unit. */
export function moneyByUnit({ say }: Say, rows: readonly Expenditure[], print: MoneyPrint, after: keyof typeof words.units.title): void {
  const units = [...new Set(rows.flatMap(({ spendingUnit }) => spendingUnit ?? []))];
  const unitCell = (name: string): SentencePart => cellPart(rows.find(({ spendingUnit }) => spendingUnit === name)?.source.cells.spendingUnit, name);
  const [only] = units;
  if (only === undefined) return;
  if (units.length === 1) return say(keys.units, [words.units.one, unitCell(only), words.stop]);
  say(keys.units, [words.units.title[after]]);
  units.forEach((name, index) => {
    const own = rows.filter(({ spendingUnit }) => spendingUnit === name);
    const sum = (field: "planned" | "actual"): Expression => sumOf(own.map((row) => row[field]), `unit:${own[0]?.subprogramme ?? ""}:${index}:${field}`);
    say(`${keys.units} ${name}`, planAndFact([unitCell(name)], sum("planned"), sum("actual"), index === units.length - 1, print));
  });
}

/** Rows of «Расходы» with a reason why the money was not spent as planned. */
export function moneyDeviations({ long }: Say, rows: readonly Expenditure[], measures: readonly Measure[], print: MoneyPrint): void {
  rows.forEach((row, index) => {
    const { varianceReason, fundingSource, planned, actual, source } = row;
    if (varianceReason === null) return;
    const name = paidFor(row, measures);
    const what: SentencePart[] = name === null ? [] : [money.deviation.name, name, words.listEnd];
    const [plan, fact] = [planned, actual].map((entry, place) => amount(sumOf([entry], `deviation:${index}:${place}`), print));
    long(
      `${keys.moneyDeviation} ${index + 1}`,
      [money.deviation.before, ...what, money.deviation.source, fundingSource, money.deviation.planned, ...(plan ?? []), money.deviation.actual, ...(fact ?? []), money.deviation.reason],
      source.cells.varianceReason,
      varianceReason,
    );
  });
}

/** What the plan became during the year: the last edition of the programme, and the budget list where every row names its amount. */
export function planChanges({ say }: Say, rows: readonly Expenditure[], print: MoneyPrint): void {
  const { editedOn, source } = print.programme;
  if (editedOn !== null) say(keys.edited, [words.changes.edited, cellPart(source.cells.editedOn, editedOn), words.stop]);
  if (rows.length === 0 || rows.some(({ appropriated }) => appropriated.value === null)) return;
  const sum = sumOf(rows.map(({ appropriated }) => appropriated), "appropriated");
  say(keys.appropriated, [words.changes.appropriated, ...amount(sum, print), words.stop]);
}

const planAndFact = (name: readonly SentencePart[], planned: Expression, actual: Expression, isLast: boolean, print: MoneyPrint): SentencePart[] => [
  words.units.item,
  ...name,
  words.units.planned,
  ...amount(planned, print),
  words.units.actual,
  ...amount(actual, print),
  isLast ? "." : ";",
];

const sumOf = (entries: readonly Entry[], id: string): Expression => ({
  kind: "sum",
  items: entries.map((entry, index) => quantity(`${id}:${index}`, "entered", { kind: "entered", entry })),
});

/** «264,76 тыс. рублей»; whole roubles are inflected: «1,00 рубль», «1,50 рубля», «5,00 рублей». */
function amount(sum: Expression, { programme: { moneyUnit }, digits }: MoneyPrint): SentencePart[] {
  const number: SentencePart = { kind: "amount-of", of: sum, digits };
  if (moneyUnit !== "rubles") return [number, words.moneyUnit[moneyUnit]];
  return [number, "\u00a0", { kind: "plural", of: sum, ...words.rubles }];
}
