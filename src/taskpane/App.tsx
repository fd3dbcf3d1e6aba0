import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { PaneActions } from "../app/paneActions";
import type { AppState, UserAction } from "../app/state";
import type { Store } from "../app/store";
import { announcementFor } from "./announcement";
import { ActionBar } from "./components/ActionBar";
import { Announcer } from "./components/Announcer";
import { BusyPanel } from "./components/BusyPanel";
import { FailurePanel } from "./components/failures/FailurePanel";
import { PaneSections } from "./components/PaneSections";
import { WhereYouStand } from "./components/beginning/WhereYouStand";
import { Outcome } from "./deferredParts";
import { usePaneMessages } from "./messagesContext";
import type { PaneSettings } from "./paneSettings";
import { useFormerState } from "./useFormerState";
import { useLayoutChoice, type LayoutField } from "./useLayoutChoice";
import { useMethodologyChoice, type MethodologyField } from "./useMethodologyChoice";
import { useOutcomeFocus } from "./useOutcomeFocus";

interface AppProps {
  readonly store: Store;
  readonly actions: PaneActions;
  readonly settings: PaneSettings;
}

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "@media (max-width: 240px)": { hyphens: "auto" },
  },
  main: { display: "flex", flexDirection: "column", rowGap: "16px", padding: "16px", "@media (max-width: 200px)": { padding: "8px" } },
});

/** The task pane: shows the state, sends actions, computes nothing. */
export function App({ store, actions, settings }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const messages = usePaneMessages();
  const region = useOutcomeFocus(state);
  const former = useFormerState(state);
  const standing = useSyncExternalStore(store.subscribe, store.getStanding);
  const methodology = useMethodologyChoice();
  const layout = useLayoutChoice();
  const styles = useStyles();
  const isBusy = state.kind === "busy";
  return (
    <div className={styles.pane}>
      <ActionBar isBusy={isBusy} isNext={standing.kind !== "empty"} actions={actions} />
      <main ref={region} className={styles.main} aria-busy={isBusy}>
        {outcome(state, actions, methodology, layout)}
        <WhereYouStand store={store} state={state} actions={actions} />
      </main>
      <PaneSections isBusy={isBusy} actions={actions} settings={settings} methodology={methodology} layout={layout} />
      <Announcer {...announcementFor(state, messages, former)} />
    </div>
  );
}

function outcome(state: AppState, actions: PaneActions, { chosen, open }: MethodologyField, layout: LayoutField) {
  switch (state.kind) {
    case "idle":
      return null;
    case "busy":
      return <BusyPanel state={state} onCancel={actions.cancel} />;
    case "failed":
      return <FailurePanel failure={state} onRepeat={actionOf(state.action, actions, chosen, layout)} />;
    default:
      return <Outcome state={state} actions={actions} onOpenMethodology={open} />;
  }
}

function actionOf(action: UserAction, actions: PaneActions, chosen: string, { choices }: LayoutField): () => Promise<void> {
  switch (action) {
    case "calculate":
      return actions.calculateEffectiveness;
    case "check":
      return actions.checkData;
    case "recognise":
    case "take-table":
      return actions.recogniseTables;
    case "create-template":
      return actions.createTemplate;
    case "insert-sample":
      return actions.insertSample;
    case "write-methodology":
      return () => actions.writeMethodology(chosen);
    case "restore-methodology":
      return actions.restoreMethodology;
    case "save-document":
      return actions.saveDocument;
    case "find-fixes":
    case "restore-template":
    case "apply-fixes":
      return actions.proposeAgain;
    case "undo-fixes":
      return actions.undoFixes;
    case "restore-sheets":
      return actions.restoreSheets;
    case "write-layout":
    case "write-columns":
      return () => (choices === null ? Promise.resolve() : actions.writeLayout(choices.layout, action === "write-columns"));
    case "start-programme":
      return async () => void (await actions.startProgramme(null));
    case "remove-examples":
      return actions.removeExamples;
    case "new-year":
      return actions.startNewYear;
    case "undo-change":
      return actions.undoTableChange;
  }
}
