import { useEffect, useState } from "react";
import type { PaneActions } from "../app/paneActions";
import type { MethodologyChoice } from "../app/state";

/** The methodologies to choose from, once they are known. */
export type Methodologies = { readonly kind: "waiting" | "missing" } | { readonly kind: "known"; readonly choices: readonly MethodologyChoice[] };

/** Asks for them when first drawn, and again on `repeat`. */
export function useMethodologies(actions: PaneActions): Methodologies & { readonly repeat: () => void } {
  const [answer, setAnswer] = useState<Methodologies>({ kind: "waiting" });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isGone = false;
    const tell = (next: Methodologies) => {
      if (!isGone) setAnswer(next);
    };
    actions.methodologies().then(
      (choices) => tell({ kind: "known", choices }),
      () => tell({ kind: "missing" }),
    );
    return () => void (isGone = true);
  }, [actions, attempt]);
  const repeat = () => {
    setAnswer({ kind: "waiting" });
    setAttempt(attempt + 1);
  };
  return { ...answer, repeat };
}
