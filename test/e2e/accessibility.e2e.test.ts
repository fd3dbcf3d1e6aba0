/** axe-core while a person works through the pane; its single states are looked at in references.e2e, on the production bundle, in light and dark. */
import { paneFrame, violations } from "./axe";
import { focusRing } from "./focusRing";
import { setLook, type Look } from "./gallery/panel";
import { startedHarness } from "./harness";
import { calculate, type } from "./workbenchPage";

jest.setTimeout(90_000);
const { inWorkbench } = startedHarness();

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

const MOST_STOPS = 80;

test.each<Look>(["light", "dark", "contrast"])("every stop of the Tab key shows that it has the focus (%s)", (look) =>
  inWorkbench("", async (opened) => {
    const { page, pane } = opened;
    await calculate(pane);
    for (const section of ["Методика", "Порядок в таблицах", "Оформление отчёта", "О надстройке"]) await pane.getByRole("contentinfo").getByRole("heading", { name: section }).click();
    await pane.getByRole("button", { name: "Скопировать" }).waitFor();
    await setLook(opened, look);
    await pane.getByRole("banner").getByRole("button").first().focus();
    const stops: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < MOST_STOPS; step += 1) {
      await page.keyboard.press("Tab");
      const focused = await focusRing(page);
      if (focused === null || !(await paneFrame(page).evaluate(() => document.hasFocus()))) break;
      stops.push(focused.name);
      if (!focused.isVisible) unseen.push(focused.name);
    }
    expect(stops.length).toBeGreaterThan(25);
    expect(unseen).toEqual([]);
  }),
);
