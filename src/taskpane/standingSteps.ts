import type { AppState, TablesStanding } from "../app/state";
import { countFindings } from "./findingGroups";

export type StepName = "fill" | "check" | "calculate" | "print";
export type StepMark = "done" | "current" | "attention" | "later";

export interface StandingStep {
  readonly name: StepName;
  readonly mark: StepMark;
}

/** How far each step is: what is not done yet is next, one at a time; errors that were found ask for attention. */
export function standingSteps(standing: TablesStanding, state: AppState): readonly StandingStep[] {
  const errors = errorsIn(state);
  const isCalculated = state.kind === "assessed" ? !state.stale : standing.report.kind === "current" && errors === 0;
  const isChecked = isCalculated || ((state.kind === "checked" || state.kind === "fixed") && errors === 0);
  const done: Readonly<Record<StepName, boolean>> = { fill: isFilled(standing), check: isChecked, calculate: isCalculated, print: false };
  const names: readonly StepName[] = ["fill", "check", "calculate", "print"];
  const next = names.find((name) => !done[name]);
  return names.map((name) => ({ name, mark: name === "check" && errors > 0 ? "attention" : done[name] ? "done" : name === next ? "current" : "later" }));
}

/** Nothing that must be there is missing; an actual value may come later. */
const isFilled = ({ passport, indicators, measures, missingTables }: TablesStanding): boolean =>
  missingTables.length === 0 && passport.filled === passport.required && indicators.total > 0 && measures.status === measures.total;

/** Errors in the data that the pane knows of. */
export const errorsIn = (state: AppState): number => ("findings" in state ? countFindings(state.findings).error : 0);
