import type { Messages } from "../messages/messages";
import type { AppState } from "./state";

/** A state as it reads in a language. */
export type Wording = (messages: Messages) => AppState;

/** By the state itself, so that a state that comes back brings its wording along. */
const wordings = new WeakMap<AppState, Wording>();

/** A state in the present language, to be had in any other later on. */
export function worded(wording: Wording, messages: Messages): AppState {
  const state = wording(messages);
  wordings.set(state, wording);
  return state;
}

/** The same state in the present language; itself where it holds no words of one. */
export function reworded(state: AppState, messages: Messages): AppState {
  const wording = wordings.get(state);
  return wording === undefined ? state : worded(wording, messages);
}
