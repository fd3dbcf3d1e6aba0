import type { Messages } from "../messages/messages";
import { isInputTable } from "../tables/readProgrammeData";
import { WorkbookFailure } from "../workbook/workbookFailure";
import type { WorkbookContent } from "../workbook/workbookPort";
import { standingOf } from "./beginning/standingOf";
import { checkedContent } from "./checkedContent";
import { OWN_SHEETS } from "./formerSheets";
import { inputsFingerprint } from "./inputsFingerprint";
import type { Services } from "./services";
import type { AppState } from "./state";
import { reworded, worded } from "./worded";

/**
 * Keeps the findings that the pane shows, and how far the tables are filled, true to the tables while a person edits them. What is returned is called after each action and each look at the
 * workbook, and begins to listen once there are tables.
 */
export function editFollower({ workbook, store, messages }: Services): () => Promise<void> {
  let follows = false;
  /** What the last edits made of the workbook, until the pane has taken it in. */
  let edited: WorkbookContent | null = null;
  const takeIn = (): void => {
    if (edited === null || store.getState().kind === "busy") return;
    store.setStanding(standingOf(edited, store.getState()));
    const next = afterEdits(store.getState(), edited, messages());
    edited = null;
    if (next !== null) store.setState(next);
  };
  return async () => {
    takeIn();
    if (follows || (store.getStanding().kind !== "tables" && !hasFindings(store.getState()))) return;
    follows = true;
    try {
      await workbook.watch(isInputTable, OWN_SHEETS, (content) => {
        edited = content;
        takeIn();
      });
    } catch (error) {
      if (!(error instanceof WorkbookFailure)) throw error;
      // The buttons work all the same, and the next action tries again.
      follows = false;
    }
  };
}

const hasFindings = ({ kind }: AppState): boolean => kind === "checked" || kind === "assessed" || kind === "refused" || kind === "fixed";

/** The state with the findings of the edited data; a result stays as it was and is marked. Null where the pane shows no findings. */
function afterEdits(before: AppState, content: WorkbookContent, present: Messages): AppState | null {
  if (!hasFindings(before)) return null;
  return worded((messages) => withFindings(reworded(before, messages), content, messages), present);
}

function withFindings(state: AppState, content: WorkbookContent, messages: Messages): AppState {
  const { findings, refused } = checkedContent(content, messages);
  if (state.kind === "fixed") return { ...state, findings };
  if (state.kind === "assessed") return { ...state, findings, stale: inputsFingerprint(content.tables) !== state.inputs };
  return state.kind === "refused" && refused ? { kind: "refused", findings } : { kind: "checked", findings };
}
