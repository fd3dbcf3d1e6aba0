import { useLayoutEffect, useRef, type RefObject } from "react";
import type { AppState } from "../app/state";
import { followsEdits } from "./followsEdits";

/** Marks the heading that receives the focus when a new state is shown. */
export const OUTCOME = { "data-outcome": "", tabIndex: -1 } as const;

/**
 * Moves the focus to the outcome's heading when the state changes, because the button that was pressed may be gone. While busy the focus
 * stays where it is, and it is never taken from the sheet; findings that follow a person's edits leave it alone, too. With «Методика» unfolded above, the outcome may have begun below the fold.
 */
export function useOutcomeFocus(state: AppState): RefObject<HTMLElement | null> {
  const region = useRef<HTMLElement>(null);
  const shown = useRef(state);
  useLayoutEffect(() => {
    if (shown.current === state) return;
    const follows = followsEdits(shown.current, state);
    shown.current = state;
    if (follows) return;
    const isKept = state.kind === "busy" && document.activeElement !== document.body;
    if (isKept || !document.hasFocus()) return;
    region.current?.querySelector<HTMLElement>("[data-outcome]")?.focus();
    region.current?.firstElementChild?.scrollIntoView({ block: "nearest" });
  }, [state]);
  return region;
}
