import type { Services } from "./services";
import { reworded } from "./worded";

/** Says what the pane shows in the language that was just chosen. A running action ends in it by itself. */
export function changeLanguage({ store, messages }: Services): Promise<void> {
  const state = store.getState();
  const next = reworded(state, messages());
  if (next !== state) store.setState(next);
  return Promise.resolve();
}
