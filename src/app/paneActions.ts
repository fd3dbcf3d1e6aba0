import type { FindingView } from "./state";

/** What a person can do in the pane; implemented by the composition root over the store and the port. Never rejects: a failure becomes a state. */
export interface PaneActions {
  readonly calculateEffectiveness: () => Promise<void>;
  readonly checkData: () => Promise<void>;
  readonly createTemplate: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  /** Jumps to the cell of a finding. */
  readonly showFinding: (finding: FindingView) => Promise<void>;
}
