import type { AppState } from "../app/state";

/** Whether a state came of a person's edits: between two states with findings no button was pressed, because one would have made the pane busy. */
export const followsEdits = (former: AppState | null, state: AppState): boolean => former !== null && former !== state && hasFindings(former) && hasFindings(state);

const hasFindings = ({ kind }: AppState): boolean => kind === "checked" || kind === "assessed" || kind === "refused" || kind === "fixed";
