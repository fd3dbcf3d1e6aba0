import type { AppState } from "./state";

/** The only mutable thing of the product: the state the pane shows. No React, no host. */
export interface Store {
  readonly getState: () => AppState;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly setState: (state: AppState) => void;
}

export function createStore(initial: AppState = { kind: "idle" }): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setState: (next) => {
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
