import type { LevelAssessment } from "../../domain/assessment/assessment";
import { of } from "../../domain/evaluate";
import { difference, whole } from "../../domain/expressions";
import type { Methodology } from "../../domain/methodology/methodology";
import type { Expenditure } from "../../domain/model/expenditure";
import type { Measure } from "../../domain/model/measure";
import type { EnteredText, Expression } from "../../domain/quantity";
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

/** How many were planned and completed; «в полном объёме» only while that is so, and where the methodology counts all measures. */
export function measureCounts({ say, level }: Say, { implementation: { planned, completed } }: LevelAssessment, { implementation: { scope }, outturn }: Methodology): void {
  const all = scope.value === "all";
  const one: SentencePart = {
    kind: "choice",
    condition: { kind: "equal", left: of(planned), right: whole(1) },
    then: [words.measures.oneInFull],
    otherwise: [words.measures.inFull[level]],
  };
  const inFull: SentencePart = { kind: "choice", condition: { kind: "equal", left: of(completed), right: of(planned) }, then: [one], otherwise: [] };
  say(keys.measures, [
    all ? words.measures.planned : words.measures.financed[outturn.sources.value],
    { kind: "count", quantity: planned },
    words.measures.completed,
    { kind: "count", quantity: completed },
    words.measures.end,
    ...(all ? [{ kind: "choice", condition: { kind: "above", left: of(planned), right: whole(0) }, then: [inFull], otherwise: [] } as const] : []),
  ]);
}

/** Measures that were not completed in full, with what stood in their way; each is named only until its status says «выполнено». */
export function unfinishedMeasures({ say, long }: Say, measures: readonly Measure[]): void {
  const unfinished = measures.filter(({ status }) => status === "partly" || status === "not-done");
  if (unfinished.length === 0) return;
  say(keys.unfinished, [{ kind: "choice", condition: { kind: "above", left: stillUnfinished(unfinished), right: whole(0) }, then: [words.unfinished.title], otherwise: [] }]);
  for (const measure of unfinished) {
    const { number, name, source, statusText, problems } = measure;
    const { cells } = source;
    const parts: SentencePart[] = [words.listItem, cellPart(cells.name, name), words.unfinished.status, cellPart(cells.status, statusText.trim()), words.stop];
    const [status] = statusOf(measure);
    say(`${keys.unfinished} ${number}`, status === undefined ? parts : [{ kind: "choice", condition: { kind: "text-is", text: status, wanted: words.unfinished.done }, then: [], otherwise: parts }]);
    if (problems !== null) long(`${keys.problems} ${number}`, [words.unfinished.problems], cells.problems, problems);
  }
}

/** How many of the measures do not say «выполнено». */
function stillUnfinished(measures: readonly Measure[]): Expression {
  const texts = measures.flatMap(statusOf);
  return difference({ kind: "count-texts", texts, wanted: null }, { kind: "count-texts", texts, wanted: words.unfinished.done });
}

const statusOf = ({ source, statusText }: Measure): EnteredText[] => (source.cells.status ? [{ cell: source.cells.status, text: statusText }] : []);
