import type { PaneActions } from "./paneActions";
import type { UserAction } from "./state";
import type { Store } from "./store";

/** Actions that the pane shows as busy, and as what. */
const ACTIONS: Partial<Record<keyof PaneActions, UserAction>> = {
  calculateEffectiveness: "calculate",
  checkData: "check",
  createTemplate: "create-template",
  insertSample: "insert-sample",
  recogniseTables: "recognise",
  takeTable: "take-table",
  dismissTable: "recognise",
  takeAllTables: "take-table",
  writeMethodology: "write-methodology",
  restoreMethodology: "restore-methodology",
  restoreSheets: "restore-sheets",
  writeLayout: "write-layout",
  acceptFinding: "calculate",
  saveDocument: "save-document",
  proposeFixes: "find-fixes",
  proposeRestoring: "restore-template",
  proposeAgain: "find-fixes",
  applyFixes: "apply-fixes",
  undoFixes: "undo-fixes",
  startProgramme: "start-programme",
  removeExamples: "remove-examples",
  startNewYear: "new-year",
  undoTableChange: "undo-change",
};

/**
 * The pane's actions before their code is there: the first call loads it, with the pane busy meanwhile, and a later call tries again where that failed. What reads
 * and calculates is four fifths of the program, and none of it is needed to draw the first screen.
 */
export function lazyActions(store: Store, version: string, load: () => Promise<PaneActions>): PaneActions {
  let loaded: PaneActions | null = null;
  const actions = async (): Promise<PaneActions> => (loaded ??= await load());
  const start = (name: keyof PaneActions, args: readonly unknown[]): unknown => {
    const call = (ready: PaneActions): unknown => (ready[name] as (...given: readonly unknown[]) => unknown)(...args);
    if (loaded !== null) return call(loaded);
    const action = ACTIONS[name];
    return action === undefined ? actions().then(call) : whileBusy(store, version, action, async () => call(await actions()));
  };
  return new Proxy({} as PaneActions, {
    get: (_, name) => (...args: readonly unknown[]) => start(name as keyof PaneActions, args),
  });
}

/** A second click while the code is on its way does nothing, as while any action runs. */
async function whileBusy(store: Store, version: string, action: UserAction, run: () => Promise<unknown>): Promise<void> {
  const before = store.getState();
  if (before.kind === "busy") return;
  store.setState({ kind: "busy", action, step: "loading", sheets: null, canCancel: false, isCancelling: false, before });
  try {
    await run();
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    store.setState({ kind: "failed", action, reason: "part-missing", subject: null, diagnostics: [version, action, "part-missing", detail].join("\n") });
  }
}
