/** axe-core while a person works through the pane; its single states are looked at in references.e2e, on the production bundle, in light and dark. */
import { violations } from "./axe";
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
