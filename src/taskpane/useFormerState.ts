import { useState } from "react";
import type { AppState } from "../app/state";

/** What the pane showed before this state; null at first. */
export function useFormerState(state: AppState): AppState | null {
  const [shown, setShown] = useState<{ readonly state: AppState; readonly former: AppState | null }>({ state, former: null });
  if (shown.state === state) return shown.former;
  setShown({ state, former: shown.state });
  return shown.state;
}
