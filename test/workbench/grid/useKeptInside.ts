import { useLayoutEffect, type RefObject } from "react";

/** Moves what hangs below a cell to where it can be seen: above the cell when there is no room below, and away from the right edge. */
export function useKeptInside(ref: RefObject<HTMLElement | null>, cellHeight: number): void {
  useLayoutEffect(() => {
    const element = ref.current;
    const pane = element?.closest(".pane-part")?.getBoundingClientRect();
    if (!element || pane === undefined) return;
    element.style.translate = "none";
    const { top, right, bottom, height } = element.getBoundingClientRect();
    const fitsAbove = top - cellHeight - height > pane.top;
    const up = bottom > pane.bottom && fitsAbove ? height + cellHeight + 6 : 0;
    const aside = Math.max(0, right - pane.right + 4);
    element.style.translate = `${-aside}px ${-up}px`;
  });
}
