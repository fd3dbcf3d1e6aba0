import type { Page } from "playwright-core";
import { paneFrame } from "./axe";

/** Of the pane's element that has the focus: its name, and whether a ring or an edge shows that; null where none has it. */
export const focusRing = (page: Page): Promise<{ readonly name: string; readonly isVisible: boolean } | null> =>
  paneFrame(page).evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|^transparent$/u.test(colour);
    const hasRing = (style: CSSStyleDeclaration): boolean => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 && !isClear(style.outlineColor);
    const hasFrame = (style: CSSStyleDeclaration): boolean =>
      style.content !== "none" && style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) >= 1 && !isClear(style.borderTopColor);
    const own = getComputedStyle(focused);
    const isVisible = hasRing(own) || own.boxShadow !== "none" || [getComputedStyle(focused, "::after"), getComputedStyle(focused, "::before")].some((part) => hasRing(part) || hasFrame(part));
    return { name: `${focused.tagName.toLowerCase()} «${(focused.getAttribute("aria-label") ?? focused.textContent).trim().slice(0, 40)}»`, isVisible };
  });
