/** The ribbon command: commands.html in a frame of its own, with its own connection to the same workbook; its small window is a page of its own, too. */
import type { Page } from "playwright-core";
import { startedHarness } from "./harness";
import { plain, quietSyncs, sheetNames, type } from "./workbenchPage";

jest.setTimeout(60_000);
const { inWorkbench } = startedHarness();

const RU = { calculate: "Рассчитать эффективность", check: "Проверить данные", openPane: "Все замечания и переход к ячейкам – в панели: кнопка «Открыть панель»." };
const EN = { calculate: "Calculate effectiveness", check: "Check data", openPane: "All findings, and the way to their cells, are in the pane: choose “Open pane”." };

const press = (page: Page, name: string): Promise<void> => page.getByRole("navigation").getByRole("button", { name }).click();

/** What the small window says, paragraph by paragraph, once it says the heading. */
async function told(page: Page, heading: string): Promise<string[]> {
  const frame = page.getByRole("dialog").frameLocator("iframe");
  await frame.getByRole("heading", { name: heading }).waitFor();
  return plain(await frame.getByRole("alert").innerText()).split(/\n+/u);
}

async function closed(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Закрыть окно" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("status").getByText("Готово").waitFor();
}

test("«Рассчитать эффективность» on the ribbon writes the sheets without the pane", () =>
  inWorkbench("", async ({ page }) => {
    await page.getByRole("button", { name: "Закрыть панель" }).click();
    const before = await quietSyncs(page);
    await press(page, RU.calculate);
    await page.getByRole("tab", { name: "Отчёт", selected: true }).waitFor();
    await page.getByRole("status").getByText("Готово").waitFor();
    expect(await sheetNames(page)).toHaveLength(11);
    const { pane, commands } = await quietSyncs(page);
    expect(pane - before.pane).toBe(0);
    expect(commands - before.commands).toBeLessThanOrEqual(6);
  }));

test("a refusal tells its findings; the window may stay open while the cell is mended, and the next outcome takes its place", () =>
  inWorkbench("", async ({ page }) => {
    await type(page, "Показатели!H3", "много");
    await press(page, RU.calculate);
    expect(await told(page, "Расчёт не выполнен")).toEqual([
      "Расчёт не выполнен",
      "В данных 1 ошибка. Исправьте её и рассчитайте ещё раз. Книга осталась без изменений.",
      expect.stringContaining("• Показатели!H3. В столбце «Факт» должно стоять число, а стоит текст «много»."),
      RU.openPane,
    ]);
    expect(await sheetNames(page)).toHaveLength(5);
    await type(page, "Показатели!H3", "");
    await type(page, "Показатели!G3", "всё");
    await press(page, RU.calculate);
    await page.getByRole("dialog").frameLocator("iframe").getByText("• Показатели!G3.").waitFor();
    await type(page, "Показатели!G3", "'68");
    await press(page, RU.check);
    await told(page, "Ошибок нет");
    await closed(page);
    await press(page, RU.calculate);
    await page.getByRole("tab", { name: "Отчёт", selected: true }).waitFor();
  }));

test("«Проверить данные» on the ribbon tells what it found, and writes nothing", () =>
  inWorkbench("", async ({ page }) => {
    const before = await sheetNames(page);
    await press(page, RU.check);
    const lines = await told(page, "Ошибок нет");
    expect(lines[1]).toContain("Рассчитать можно.");
    expect(lines[2]).toContain("• Показатели!H2.");
    await closed(page);
    expect(await sheetNames(page)).toEqual(before);
  }));

test("a failure tells what to do, and that the workbook is whole", () =>
  inWorkbench("", async ({ page }) => {
    await page.evaluate(() => window.workbench.protectStructure(true));
    await press(page, RU.calculate);
    expect(await told(page, "Не удалось рассчитать эффективность")).toEqual([
      "Не удалось рассчитать эффективность",
      "Структура книги защищена, поэтому новые листы добавить нельзя.",
      "Снимите защиту: вкладка «Рецензирование», кнопка «Защитить книгу». Затем повторите.",
      "Книга осталась без изменений.",
    ]);
    await closed(page);
    await page.evaluate(() => window.workbench.fail("commands", { action: { sync: 1, action: 0, code: "SomethingNew" } }));
    await press(page, RU.check);
    expect(await told(page, "Не удалось проверить данные")).toContain("Excel не выполнил действие.");
  }));

test("a workbook without our tables is told where to begin", () =>
  inWorkbench("?book=empty", async ({ page }) => {
    for (const button of [RU.calculate, RU.check]) {
      await press(page, button);
      const heading = button === RU.calculate ? "Не удалось рассчитать эффективность" : "Не удалось проверить данные";
      expect(await told(page, heading)).toEqual([
        heading,
        "В этой книге ещё нет таблиц программы.",
        "Нажмите «Открыть панель» и выберите, с чего начать: своя программа, пример или «У меня уже есть таблицы».",
        "Книга осталась без изменений.",
      ]);
      await closed(page);
    }
    expect(await sheetNames(page)).toHaveLength(1);
  }));

test("in an English Excel the ribbon speaks English", () =>
  inWorkbench("?locale=en-US", async ({ page }) => {
    await type(page, "Показатели!H3", "много");
    await press(page, EN.calculate);
    const lines = await told(page, "Nothing was calculated");
    expect(lines[1]).toContain("1 error");
    expect(lines.at(-1)).toBe(EN.openPane);
    expect(await page.getByRole("dialog").frameLocator("iframe").locator("html").getAttribute("lang")).toBe("en");
    await closed(page);
    await page.evaluate(() => window.workbench.fail("commands", { action: { sync: 1, action: 0, code: "AccessDenied" } }));
    await press(page, EN.check);
    expect(await told(page, "The data could not be checked")).toContain("The workbook is open for reading only.");
  }));

// The manifest hides the buttons from such an Excel, which does not always obey.
test("an Excel that is too old is told so by the buttons, too", () =>
  inWorkbench("?api=1.7", async ({ page }) => {
    await press(page, RU.calculate);
    expect(await told(page, "Нужен Excel 2021 или новее")).toContain("Книга осталась без изменений.");
  }));

test("the pane can be closed and opened again", () =>
  inWorkbench("", async ({ page, pane }) => {
    const toggle = page.getByRole("navigation").getByRole("button", { name: "Открыть панель" });
    await toggle.click();
    await page.locator("[data-addin=pane]").waitFor({ state: "detached" });
    await toggle.click();
    await pane.getByRole("button", { name: "Рассчитать эффективность" }).waitFor();
  }));
