import { decimal } from "../decimal";
import { of, quantity } from "../evaluate";
import { constant, difference, isZero, quotient, when, whole } from "../expressions";
import type { Methodology } from "../methodology/methodology";
import type { Measure, MeasureDate } from "../model/measure";
import type { EnteredText, Entry, Expression, Quantity, Reading } from "../quantity";
import type { SourceCell } from "../sourceCell";
import { rounded } from "./rounded";

/** «Доля результата» is entered in percent. */
const HUNDRED = decimal("100");

/** How many measures were planned for the year, how many were carried out, and their share. */
export interface Implementation {
  readonly planned: Quantity;
  readonly completed: Quantity;
  /** «Степень реализации мероприятий (СРм)». */
  readonly rate: Quantity;
}

/** A measure with the mark that says whether it counts; null where the status alone decides. */
export interface CountedMeasure {
  readonly measure: Measure;
  readonly counted: Quantity | null;
}

/** Judges each measure by the methodology's rule; a measure out of the rule's scope is left out. */
export function countedMeasures(measures: readonly Measure[], isFinanced: (measure: Measure) => boolean, methodology: Methodology): CountedMeasure[] {
  const { completion, scope } = methodology.implementation;
  const inScope = scope.value === "all" ? measures : measures.filter(isFinanced);
  const byStatus = completion.value === "status" && scope.value === "all";
  return inScope.map((measure, position) => ({
    measure,
    counted: byStatus ? null : quantity(`measure:${position + 1}:counted`, "measure-counted", countingRule(measure, methodology)),
  }));
}

/** Counts measures by their status or mark, never by their text. */
export function implementation(scope: string, counted: readonly CountedMeasure[], methodology: Methodology): Implementation {
  const marks = counted.flatMap(({ counted: mark }) => mark ?? []);
  const texts = counted.flatMap(({ measure }) => statusOf(measure) ?? []);
  const byStatus = marks.length === 0;
  const planned = quantity(`${scope}:measures-planned`, "planned-measures", byStatus ? plannedByStatus(counted, methodology) : { kind: "count-known", items: marks });
  const completed = quantity(
    `${scope}:measures-completed`,
    "completed-measures",
    byStatus ? { kind: "count-texts", texts, wanted: spellings("done", counted.map(({ measure }) => measure)) } : { kind: "sum-of-known", items: marks },
  );
  const none: Expression = { kind: "unknown", reason: "no-measures" };
  const rate = counted.length === 0 ? none : when(isZero(planned), none, quotient(completed, planned));
  return {
    planned,
    completed,
    rate: quantity(`${scope}:implementation`, "implementation-rate", rounded(methodology, methodology.implementation.roundingDigits.value, rate)),
  };
}

/** «Число мероприятий, запланированных на отчётный год»: all, or all whose term has come. */
function plannedByStatus(counted: readonly CountedMeasure[], { implementation: { notDue } }: Methodology): Expression {
  const measures = counted.map(({ measure }) => measure);
  const texts = measures.flatMap((measure) => statusOf(measure) ?? []);
  const all: Expression = { kind: "count-texts", texts, wanted: null };
  return notDue.value === "not-completed" ? all : difference(all, { kind: "count-texts", texts, wanted: spellings("not-due", measures) });
}

function countingRule(measure: Measure, methodology: Methodology): Expression {
  const status = statusOf(measure);
  const completed = completionRule(measure, methodology);
  if (status === null || methodology.implementation.notDue.value === "not-completed") return completed;
  return when({ kind: "text-is", text: status, wanted: spellings("not-due", [measure]) }, { kind: "unknown", reason: "not-due" }, completed);
}

function completionRule(measure: Measure, { implementation: rules }: Methodology): Expression {
  const status = statusOf(measure);
  const done = (then: Expression): Expression =>
    status === null ? whole(0) : when({ kind: "text-is", text: status, wanted: spellings("done", [measure]) }, then, whole(0));
  if (rules.completion.value === "share-of-results" && measure.resultShare.value !== null) {
    const share: Expression = { kind: "entered", entry: measure.resultShare };
    return when({ kind: "at-least", left: share, right: constant(rules.reachedFrom.value.times(HUNDRED)) }, whole(1), whole(0));
  }
  if (rules.completion.value !== "in-time") return done(whole(1));
  const planned = lastDay(measure, "plannedEnd");
  const actual = lastDay(measure, "actualEnd");
  if (planned === null || actual === null) return done(whole(1));
  return done(when({ kind: "at-most", left: of(actual), right: of(planned) }, whole(1), whole(0)));
}

function lastDay(measure: Measure, field: "plannedEnd" | "actualEnd"): Quantity | null {
  const cell = measure.source.cells[field];
  const date: MeasureDate | null = measure[field];
  if (cell === undefined || date === null) return null;
  const read = dayEntry(cell, date);
  return read === null ? null : quantity(`${field}:${cell.sheet}:${cell.row}`, "entered", { kind: "entered", entry: read });
}

function dayEntry(cell: SourceCell, date: MeasureDate): Entry | null {
  const entry = (serial: number, reading: Reading): Entry => ({ cell, value: decimal(String(serial)), reading, absence: "value-missing" });
  if (date.kind === "year") return entry(lastDayOfYear(date.year), { kind: "year-end" });
  if (date.kind === "day") return entry(date.serial, { kind: "day" });
  return date.serial === null ? null : entry(date.serial, { kind: "day-text" });
}

/** Excel's number of 31 December. */
const lastDayOfYear = (year: number): number => Math.round((Date.UTC(year, 11, 31) - Date.UTC(1899, 11, 30)) / 86_400_000);

const statusOf = ({ source, statusText }: Measure): EnteredText | null => (source.cells.status ? { cell: source.cells.status, text: statusText } : null);

const USUAL = { done: "выполнено", "not-due": "срок не наступил" };

/** How a status is spelled among the measures; the usual words are counted even where nobody has written them yet. */
const spellings = (status: keyof typeof USUAL, measures: readonly Measure[]): string[] => [
  ...new Set([USUAL[status], ...measures.filter((measure) => measure.status === status).map(({ statusText }) => statusText)]),
];
