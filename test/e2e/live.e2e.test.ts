/** Findings that follow a person's edits, through the real office.js. */
import { startedHarness } from "./harness";
import { calculate, plain, quietSyncs, type } from "./workbenchPage";

jest.setTimeout(60_000);
const { inWorkbench } = startedHarness();

const SECOND = 1000;

test("after an edit the checks run again within a second, with one round trip; the result is marked until the data are as they were", () =>
  inWorkbench("", async ({ page, pane }) => {
    await calculate(pane);
    const stale = pane.getByText("Данные изменены после расчёта", { exact: true });
    const missing = pane.getByText(/Нет фактического значения показателя/);
    await missing.waitFor();
    expect(await stale.count()).toBe(0);

    const before = (await quietSyncs(page)).pane;
    await type(page, "Показатели!H2", "35,1");
    const edited = performance.now();
    await missing.waitFor({ state: "detached", timeout: 5 * SECOND });
    expect(performance.now() - edited).toBeLessThan(SECOND);
    await stale.waitFor();
    expect((await quietSyncs(page)).pane - before).toBe(1);
    // The figures of the former data stay: 100.3 %, not the 100.5 % that 35.1 of 34.6 would make.
    expect(plain(await pane.getByRole("region", { name: "Результат за 2021 год" }).innerText())).toContain("100,3 %");

    await type(page, "Показатели!H2", "");
    await stale.waitFor({ state: "detached", timeout: 5 * SECOND });
    await type(page, "Показатели!H2", "35,1");
    await stale.waitFor();
    await calculate(pane);
    expect(await stale.count()).toBe(0);
    expect(plain(await pane.getByRole("region", { name: "Результат за 2021 год" }).innerText())).toContain("100,5 %");
  }));

test("the focus stays in the sheet, and a row typed below a table is checked too", () =>
  inWorkbench("", async ({ page, pane }) => {
    await pane.getByRole("banner").getByRole("button", { name: /Проверить/ }).click();
    await pane.getByText(/Нет фактического значения показателя/).waitFor();
    await type(page, "Расходы!D9", "местный бюджет");
    await pane.getByText(/Не указана сумма в столбце «План»/).waitFor({ timeout: 5 * SECOND });
    expect(await pane.locator(":focus").count()).toBe(0);
    await type(page, "Расходы!F9", "1,5");
    await pane.getByText(/Не указана сумма в столбце «План»/).waitFor({ state: "detached", timeout: 5 * SECOND });
  }));
