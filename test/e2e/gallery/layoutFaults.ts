import { paneFrame } from "../axe";
import type { WorkbenchPage } from "../workbenchPage";

/** What does not fit the pane at the width it has just now: sticks out of it, leaves it, is cut, leaves its button, lies over other text. */
export const layoutFaults = ({ page }: WorkbenchPage): Promise<string[]> =>
  paneFrame(page).evaluate(() => {
    // The bar of buttons stays in place above what is scrolled away beneath it.
    window.scrollTo(0, 0);
    const root = document.documentElement;
    const named = (element: Element): string => `${element.tagName.toLowerCase()} «${element.textContent.trim().slice(0, 60)}»`;
    const visible = [...document.querySelectorAll("body *")].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest("[role=status], [role=alert]")?.parentElement?.clientWidth !== 1,
    );
    const shown = visible.filter((element) => element.clientWidth !== 1 || element.clientHeight !== 1);

    const sticksOut = root.scrollWidth > root.clientWidth ? shown.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1) : [];
    const isCut = shown.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element.matches("input, textarea, select, svg, svg *")) return false;
      return (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) || (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
    });

    const texts = shown.flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === "" || element.matches("option, textarea")) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1).map((box) => ({ element, box }));
      }),
    );
    const isBeyond = texts.filter(({ box }) => box.left < -1 || box.right > root.clientWidth + 1);
    const leaves = texts.filter(({ element, box }) => {
      const button = element.closest("button, summary, label")?.getBoundingClientRect();
      return button !== undefined && (box.left < button.left - 1 || box.right > button.right + 1 || box.top < button.top - 2 || box.bottom > button.bottom + 2);
    });
    const liesOver = texts.filter(({ element, box }, index) =>
      texts.slice(index + 1).some((other) => {
        if (other.element === element) return false;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        return wide > 2 && high > 4;
      }),
    );
    return [
      ...sticksOut.map((element) => `sticks out: ${named(element)}`),
      ...isBeyond.map(({ element }) => `leaves the pane: ${named(element)}`),
      ...isCut.map((element) => `is cut: ${named(element)}`),
      ...leaves.map(({ element }) => `leaves its button: ${named(element)}`),
      ...liesOver.map(({ element }) => `lies over other text: ${named(element)}`),
    ];
  });

/** Letters, words and lines as far apart as some readers need them (WCAG 2.2, 1.4.12). */
export const spreadText = ({ page }: WorkbenchPage, isSpread: boolean): Promise<void> =>
  paneFrame(page).evaluate((spread) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets = spread ? [sheet] : [];
  }, isSpread);
