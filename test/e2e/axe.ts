import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Another theme changes colours and nothing else; the other rules need not be asked again. */
const COLOURS_ONLY = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** The pane's own document. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not open");
  return frame;
}

/** Colours half-way through a transition are not those that a person reads. What moves for ever is left alone, and what nobody sees: it never ends. */
export const stillness = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() => {
    const isSeen = (effect: AnimationEffect | null): boolean => effect instanceof KeyframeEffect && effect.target?.checkVisibility() === true;
    const passing = document.getAnimations().filter(({ effect, playState }) => playState === "running" && isSeen(effect) && effect?.getTiming().iterations !== Infinity);
    return Promise.all(passing.map(({ finished }) => finished.catch(() => undefined))).then(() => undefined);
  });

/** Violations as «rule: element». The pane's Content-Security-Policy forbids scripts in the page, so the text is evaluated from outside. */
export async function violations(page: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  const frame = paneFrame(page);
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(AXE);
  await stillness(frame);
  return frame.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; html: string }[] }[] }> };
      };
      const { violations: found } = await axe.run({ ...options, resultTypes: ["violations"] });
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    rules === "all" ? {} : COLOURS_ONLY,
  );
}
