import { useEffect, useSyncExternalStore } from "react";
import type { PaneActions } from "../../../app/paneActions";
import type { AppState } from "../../../app/state";
import type { Store } from "../../../app/store";
import { FirstRun, StandingSteps } from "../../deferredParts";
import { StartSection } from "./StartSection";
import { Waiting } from "../Waiting";

interface WhereYouStandProps {
  readonly store: Store;
  readonly state: AppState;
  readonly actions: PaneActions;
}

/** How to begin in a workbook without our tables, and how far one is in a workbook with them. Looked up when the pane opens and after each action; a person's edits are followed without another reading. */
export function WhereYouStand({ store, state, actions }: WhereYouStandProps) {
  const standing = useSyncExternalStore(store.subscribe, store.getStanding);
  const isBusy = state.kind === "busy";
  useEffect(() => {
    if (isBusy) return;
    // Where the code of the actions does not come, whoever needs it next is told; here the plain beginning is offered.
    actions.refreshStanding().catch(() => store.setStanding({ kind: "unknown" }));
  }, [isBusy, actions, store]);
  switch (standing.kind) {
    case "waiting":
      return <Waiting />;
    case "unknown":
      return <StartSection isProminent={state.kind === "idle"} isBusy={isBusy} actions={actions} />;
    case "empty":
      return <FirstRun state={state} actions={actions} />;
    case "tables":
      return <StandingSteps standing={standing} state={state} actions={actions} />;
  }
}
