import { paneFrame, stillness } from "../axe";
import type { WorkbenchPage } from "../workbenchPage";
import type { Place } from "./walk";

/** Excel's two kinds of themes, and a contrast theme of Windows, which takes all colours into its own hands. */
export type Look = "light" | "dark" | "contrast";

/** One part of a reference picture. */
export interface Panel {
  readonly look: Look;
  readonly width: number;
}

/** As wide as Excel's pane can be: at its narrowest, and with room. */
export const WIDTHS = [320, 450] as const;
export const HEIGHT = 900;

/** Side by side in every reference. */
export const PANELS: readonly Panel[] = [
  ...(["light", "dark"] as const).flatMap((look) => WIDTHS.map((width) => ({ look, width }))),
  { look: "contrast", width: 320 },
];

/** Gives the pane another width; null puts it back. */
export const setWidth = ({ page }: WorkbenchPage, width: number | null): Promise<void> =>
  page.evaluate(
    ([wide, high]) => {
      const frame = document.querySelector<HTMLElement>("[data-addin=pane]");
      if (wide === null) frame?.removeAttribute("style");
      else Object.assign(frame?.style ?? {}, { position: "fixed", top: "0", left: "0", zIndex: "9", border: "0", width: `${wide}px`, height: `${high}px` });
    },
    [width, HEIGHT] as const,
  );

/** Changes Office's theme and the system's, as a person may at any time; the pane follows. */
export async function setLook({ page }: WorkbenchPage, look: Look): Promise<void> {
  const colour = look === "light" ? "#ffffff" : "#262626";
  await paneFrame(page).evaluate((bodyBackgroundColor) => {
    if ("Office" in globalThis) Object.assign(Office.context.officeTheme, { bodyBackgroundColor });
  }, colour);
  await page.emulateMedia({ colorScheme: look === "light" ? "light" : "dark", forcedColors: look === "contrast" ? "active" : "none" });
  await paneFrame(page).waitForFunction((isLight) => {
    const provider = document.querySelector(".fui-FluentProvider");
    return provider !== null && (getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1") === "#ffffff") === isLight;
  }, look === "light");
}

/** Waits until nothing moves: Excel has answered, what was drawn stands. */
export async function atRest({ page }: WorkbenchPage): Promise<void> {
  await page.waitForFunction(() => !window.workbench.isAnswering());
  const frame = paneFrame(page);
  await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await stillness(frame);
}

/** The pane alone as a PNG, at the width it has just now. What follows the mouse, moves or blinks has no place in it. */
export async function pictureOf(opened: WorkbenchPage, width: number, at: Place): Promise<Buffer> {
  const { page } = opened;
  await paneFrame(page).evaluate((place) => {
    if (typeof place === "string") window.scrollTo(0, place === "end" ? document.documentElement.scrollHeight : 0);
    else document.querySelector(place.selector)?.scrollIntoView({ block: "center" });
  }, at);
  await atRest(opened);
  return page.screenshot({ clip: { x: 0, y: 0, width, height: HEIGHT }, animations: "disabled", caret: "hide" });
}
