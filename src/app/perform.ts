import { failedState, type Services } from "./services";
import type { BusyStep, UserAction } from "./state";
import type { Store } from "./store";
import { reworded } from "./worded";

/** Tells that the next step begins. Rejects when the user has cancelled; an action lets that pass. */
export type Step = (step: BusyStep, sheets?: number) => Promise<void>;

/** What is written is written as one: an end half-way would leave a mixture, and one afterwards would hide what was done. */
const WRITING: readonly BusyStep[] = ["writing", "restoring"];

/** The user pressed «Отменить» between two steps. */
class Cancelled extends Error {}

/** Runs an action with the pane busy. Whatever goes wrong becomes a state: a failure of the host in its own words, anything else a defect of ours. */
export async function perform({ store, messages, version }: Services, action: UserAction, run: (step: Step) => Promise<void>): Promise<void> {
  const now = store.getState();
  // "loading" is the same action, whose code has just come.
  if (now.kind === "busy" && now.step !== "loading") return;
  const before = now.kind === "busy" ? now.before : now;
  let hasWritten = false;
  const show = (step: BusyStep, sheets: number | null): void => {
    hasWritten ||= WRITING.includes(step);
    store.setState({ kind: "busy", action, step, sheets, canCancel: !hasWritten, isCancelling: false, before });
  };
  show("reading", null);
  try {
    await run(async (step, sheets) => {
      await breath();
      if (isCancelling(store)) throw new Cancelled();
      show(step, sheets ?? null);
      await breath();
    });
  } catch (error) {
    if (error instanceof Cancelled) return store.setState(reworded(before, messages()));
    store.setState(failedState(version, action, error));
  }
}

/** «Отменить»: heard at the next step, and not once something was written. */
export function cancelAction({ store }: Services): Promise<void> {
  const state = store.getState();
  if (state.kind === "busy" && state.canCancel) store.setState({ ...state, isCancelling: true });
  return Promise.resolve();
}

const isCancelling = (store: Store): boolean => {
  const state = store.getState();
  return state.kind === "busy" && state.isCancelling;
};

/** Lets the pane draw what was said, and hear a click that was made meanwhile. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
