import { paneFrame } from "../axe";
import type { WorkbenchPage } from "../workbenchPage";

/** Under a contrast theme: fields and buttons without a visible edge or ground, other controls without visible words or a picture, text in the colour of its ground. */
export const contrastFaults = ({ page }: WorkbenchPage): Promise<string[]> =>
  paneFrame(page).evaluate(() => {
    const groundOf = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba\(.*, 0\)$|^transparent$/u.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    const hasEdge = (element: Element): boolean => {
      const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(element);
      if (groundOf(element) !== groundOf(element.parentElement)) return true;
      return parseFloat(borderBottomWidth) > 0 && borderBottomStyle !== "none" && ![groundOf(element.parentElement), "rgba(0, 0, 0, 0)"].includes(borderBottomColor);
    };
    const hasWords = (element: Element): boolean =>
      [...element.querySelectorAll("*"), element].some(
        (part) => (part.matches("svg") || [...part.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== "")) && getComputedStyle(part).color !== groundOf(part),
      );
    const controls = [...document.querySelectorAll("button, a[href], input, select, textarea, summary")].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return controls.flatMap((element) => {
      const name = `${element.tagName.toLowerCase()} «${element.textContent.trim().slice(0, 60)}»`;
      const isDrawnBySystem = element.matches("input[type=checkbox], input[type=radio]");
      const isWordsOnly = element.matches("a, summary, .fui-Link");
      if (isDrawnBySystem) return [];
      if (!isWordsOnly && !hasEdge(element)) return [`has no edge: ${name}`];
      return element.matches("input, textarea, select") || hasWords(element) ? [] : [`says nothing: ${name}`];
    });
  });
