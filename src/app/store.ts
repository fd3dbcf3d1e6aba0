import type { AppState, Standing } from "./state";

/** The only mutable thing of the product: the state the pane shows, and beside it where the user stands. No React, no host. */
export interface Store {
  readonly getState: () => AppState;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly setState: (state: AppState) => void;
  readonly getStanding: () => Standing;
  readonly setStanding: (standing: Standing) => void;
}

export function createStore(initial: AppState = { kind: "idle" }, initialStanding: Standing = { kind: "unknown" }): Store {
  let state = initial;
  let standing = initialStanding;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setState: (next) => {
      state = next;
      tell();
    },
    getStanding: () => standing,
    setStanding: (next) => {
      standing = next;
      tell();
    },
  };
}
