import type { PaneActions } from "../../app/paneActions";
import type { AppState } from "../../app/state";
import { TablesChangedPanel } from "./beginning/TablesChangedPanel";
import { AssessedScreen } from "./result/AssessedScreen";
import { CheckedScreen } from "./result/CheckedScreen";
import { CreatedPanel } from "./beginning/CreatedPanel";
import { FixedScreen } from "./fixing/FixedScreen";
import { FixPreview } from "./fixing/FixPreview";
import { LayoutWrittenPanel } from "./layout/LayoutWrittenPanel";
import { MethodologyWrittenPanel } from "./methodology/MethodologyWrittenPanel";
import { RecognisedScreen } from "./recognition/RecognisedScreen";
import { RefusedScreen } from "./result/RefusedScreen";
import { SheetsRestoredPanel } from "./result/SheetsRestoredPanel";

/** What an action can end in; failures are shown by the pane itself, which is there even where this part is not. */
export type OutcomeState = Exclude<AppState, { kind: "idle" | "busy" | "failed" }>;

interface OutcomeProps {
  readonly state: OutcomeState;
  readonly actions: PaneActions;
  readonly onOpenMethodology: (title: string) => void;
}

/** What came of the last action. */
export function Outcome({ state, actions, onOpenMethodology }: OutcomeProps) {
  switch (state.kind) {
    case "created":
      return <CreatedPanel what={state.what} sheets={state.sheets} />;
    case "methodology-written":
      return <MethodologyWrittenPanel outcome={state} onCalculate={actions.calculateEffectiveness} />;
    case "recognised":
      return <RecognisedScreen state={state} actions={actions} />;
    case "layout-written":
      return <LayoutWrittenPanel outcome={state} onCalculate={actions.calculateEffectiveness} />;
    case "checked":
      return <CheckedScreen findings={state.findings} onShow={actions.showFinding} onAccept={actions.acceptFinding} onFix={actions.proposeFixes} />;
    case "assessed":
      return (
        <AssessedScreen
          result={state.result}
          stale={state.stale}
          findings={state.findings}
          renamedSheets={state.renamedSheets}
          onShow={actions.showFinding}
          onAccept={actions.acceptFinding}
          savedFile={state.savedFile ?? null}
          onSaveDocument={actions.saveDocument}
          onFix={actions.proposeFixes}
          onRestore={actions.restoreSheets}
          onOpenMethodology={onOpenMethodology}
        />
      );
    case "sheets-restored":
      return <SheetsRestoredPanel />;
    case "tables-changed":
      return <TablesChangedPanel outcome={state} onUndo={actions.undoTableChange} />;
    case "refused":
      return <RefusedScreen findings={state.findings} onShow={actions.showFinding} onFix={actions.proposeFixes} />;
    case "fixes-proposed":
      return <FixPreview proposal={state.proposal} onApply={actions.applyFixes} onBack={actions.checkData} onShow={actions.showFinding} />;
    case "fixed":
      return <FixedScreen state={state} onUndo={actions.undoFixes} onShow={actions.showFinding} onFix={actions.proposeFixes} />;
  }
}
