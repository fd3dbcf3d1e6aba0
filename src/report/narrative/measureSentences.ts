import type { LevelAssessment } from "../../domain/assessment/assessment";
import { of } from "../../domain/evaluate";
import { whole } from "../../domain/expressions";
import type { Expenditure } from "../../domain/model/expenditure";
import type { Measure } from "../../domain/model/measure";
import { reportTexts } from "../../messages/report/reportTexts";
import { cellPart } from "../draft/cells";
import type { SentencePart } from "../draft/draft";
import type { Say } from "./say";

const words = reportTexts.narrative;
const { keys } = words;

/** The main measures, each with what came of it. */
export function mainMeasures({ say, long, level }: Say, measures: readonly Measure[], expenditures: readonly Expenditure[]): void {
  for (const measure of measures) {
    if (measure.kind !== "main") continue;
    const paid = expenditures.find(({ measureNumber, name }) => measureNumber === measure.number && name !== null);
    const [title = ""] = (paid?.name ?? measure.name).split("\n");
    say(`${keys.mainMeasure} ${measure.number}`, [words.mainMeasure[level], lowered(title.replace(/[:;.]$/u, "")), words.stop]);
    const { achievedResult, source } = measure;
    if (achievedResult !== null) long(`${keys.result} ${measure.number}`, [words.result], source.cells.achievedResult, achievedResult);
  }
}

const lowered = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** How many were planned and completed; «в полном объёме» only while that is so. */
export function measureCounts({ say, level }: Say, { implementation: { planned, completed } }: LevelAssessment): void {
  const one: SentencePart = {
    kind: "choice",
    condition: { kind: "equal", left: of(planned), right: whole(1) },
    then: [words.measures.oneInFull],
    otherwise: [words.measures.inFull[level]],
  };
  const inFull: SentencePart = { kind: "choice", condition: { kind: "equal", left: of(completed), right: of(planned) }, then: [one], otherwise: [] };
  say(keys.measures, [
    words.measures.planned,
    { kind: "count", quantity: planned },
    words.measures.completed,
    { kind: "count", quantity: completed },
    words.measures.end,
    { kind: "choice", condition: { kind: "above", left: of(planned), right: whole(0) }, then: [inFull], otherwise: [] },
  ]);
}

/** Measures that were not completed in full, with what stood in their way. */
export function unfinishedMeasures({ say, long }: Say, measures: readonly Measure[]): void {
  const unfinished = measures.filter(({ status }) => status === "partly" || status === "not-done");
  if (unfinished.length === 0) return;
  say(keys.unfinished, [words.unfinished.title]);
  for (const { number, name, source, statusText, problems } of unfinished) {
    const { cells } = source;
    say(`${keys.unfinished} ${number}`, [words.listItem, cellPart(cells.name, name), words.unfinished.status, cellPart(cells.status, statusText.trim()), words.stop]);
    if (problems !== null) long(`${keys.problems} ${number}`, [words.unfinished.problems], cells.problems, problems);
  }
}
