/** The ribbon command: commands.html in a frame of its own, with its own connection to the same workbook. */
import { startedHarness } from "./harness";
import { plain, quietSyncs, sheetNames, type } from "./workbenchPage";

jest.setTimeout(60_000);
const { inWorkbench } = startedHarness();

test("«Рассчитать эффективность» on the ribbon writes the sheets without the pane", () =>
  inWorkbench("", async ({ page }) => {
    await page.getByRole("button", { name: "Закрыть панель" }).click();
    const before = await quietSyncs(page);
    await page.getByRole("navigation").getByRole("button", { name: "Рассчитать эффективность" }).click();
    await page.getByRole("tab", { name: "Отчёт", selected: true }).waitFor();
    await page.getByRole("status").getByText("Готово").waitFor();
    expect(await sheetNames(page)).toHaveLength(11);
    const { pane, commands } = await quietSyncs(page);
    expect(pane - before.pane).toBe(0);
    expect(commands - before.commands).toBeLessThanOrEqual(6);
  }));

test("what the ribbon command cannot do it tells in a small window", () =>
  inWorkbench("", async ({ page }) => {
    await type(page, "Показатели!H3", "много");
    await page.getByRole("navigation").getByRole("button", { name: "Рассчитать эффективность" }).click();
    const window = page.getByRole("dialog");
    const told = plain(await window.frameLocator("iframe").getByText("Расчёт не выполнен").innerText());
    expect(told).toContain("В данных 1 ошибка.");
    expect(told).toContain("• Показатели!H3. В столбце «Факт» должно стоять число, а стоит текст «много».");
    await window.getByRole("button", { name: "Закрыть окно" }).click();
    await window.waitFor({ state: "detached" });
    await page.getByRole("status").getByText("Готово").waitFor();
    expect(await sheetNames(page)).toHaveLength(5);
  }));

test("«Проверить данные» on the ribbon tells what it found, and writes nothing", () =>
  inWorkbench("", async ({ page }) => {
    const before = await sheetNames(page);
    await page.getByRole("navigation").getByRole("button", { name: "Проверить данные" }).click();
    const window = page.getByRole("dialog");
    const told = plain(await window.frameLocator("iframe").getByText("Ошибок нет").innerText());
    expect(told).toContain("Рассчитать можно.");
    expect(told).toContain("• Показатели!H2.");
    await window.getByRole("button", { name: "Закрыть окно" }).click();
    await page.getByRole("status").getByText("Готово").waitFor();
    expect(await sheetNames(page)).toEqual(before);
  }));

test("the pane can be closed and opened again", () =>
  inWorkbench("", async ({ page, pane }) => {
    const toggle = page.getByRole("navigation").getByRole("button", { name: "Открыть панель" });
    await toggle.click();
    await page.locator("[data-addin=pane]").waitFor({ state: "detached" });
    await toggle.click();
    await pane.getByRole("button", { name: "Рассчитать эффективность" }).waitFor();
  }));
