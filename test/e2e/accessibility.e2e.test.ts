/** axe-core over every state of the pane that the sample reaches, on the production bundle, in light and dark. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { startedHarness } from "./harness";
import { calculate, type } from "./workbenchPage";

jest.setTimeout(90_000);
const { inWorkbench } = startedHarness();
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Violations as «rule: element». The pane's Content-Security-Policy forbids scripts in the page, so the text is evaluated from outside. */
async function violations(page: Page): Promise<string[]> {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not open");
  await frame.evaluate(AXE);
  // Colours half-way through a transition are not those that a person reads.
  await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))));
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[]; html: string }[] }[] }> } };
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test.each(["", "?theme=dark"])("no violation before, during and after a calculation, nor with findings (%s)", (query) =>
  inWorkbench(query, async ({ page, pane }) => {
    expect(await violations(page)).toEqual([]);
    await calculate(pane);
    expect(await violations(page)).toEqual([]);
    await pane.getByRole("button", { name: "Принять с причиной…" }).first().click();
    expect(await violations(page)).toEqual([]);
    await pane.getByRole("heading", { name: "Методика" }).click();
    expect(await violations(page)).toEqual([]);
    await type(page, "Показатели!H3", "много");
    await calculate(pane, "Расчёт не выполнен");
    expect(await violations(page)).toEqual([]);
    await type(page, "Показатели!G3", "'68,0");
    await pane.getByRole("heading", { name: "Порядок в таблицах" }).click();
    await pane.getByRole("button", { name: "Исправить данные…" }).click();
    await pane.getByRole("heading", { name: "Что можно исправить" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await pane.getByRole("button", { name: /^Исправить\s\d/ }).click();
    await pane.getByRole("heading", { name: /^Исправлено/ }).waitFor();
    expect(await violations(page)).toEqual([]);
  }),
);
