import type { RecognisedState } from "../app/state";
import type { RecognitionOutcome } from "../messages/pane/recognition/texts";

/** What the heading says of a state: the last action, unless there is nothing left to do. */
export function recognitionOutcome({ done, candidates, isComplete }: RecognisedState): RecognitionOutcome {
  if (isComplete) return "complete";
  if (done !== null) return done.kind === "table" ? "made" : "added";
  return candidates.length === 0 ? "nothing" : "found";
}
