/** The whole way by keyboard alone: from an empty workbook to the report, in the production bundle. */
import type { FrameLocator, Page } from "playwright-core";
import { startedHarness } from "./harness";
import { plain, sheetNames } from "./workbenchPage";

jest.setTimeout(120_000);
const { inWorkbench } = startedHarness();
const MOST_STEPS = 60;

/** Goes on with the Tab key until the button has the focus, and presses it. */
async function press(page: Page, pane: FrameLocator, name: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const focused = pane.locator(":focus");
    if ((await focused.count()) > 0 && (await focused.innerText()).startsWith(name)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`«${name}» cannot be reached by the Tab key`);
}

test("the example is opened, calculated and its first finding shown without a mouse; each outcome receives the focus", () =>
  inWorkbench("?book=empty", async ({ page, pane }) => {
    await pane.getByRole("button", { name: "Открыть пример" }).waitFor();
    await pane.locator("body").evaluate((body) => body.ownerDocument.defaultView?.focus());
    await press(page, pane, "Открыть пример");
    await pane.getByText("Пример добавлен").first().waitFor();
    expect(plain(await pane.locator(":focus").innerText())).toContain("Пример добавлен");
    await press(page, pane, "Рассчитать эффективность");
    await pane.getByText("Результат за 2021 год").waitFor();
    expect(plain(await pane.locator(":focus").innerText())).toContain("Результат за 2021 год");
    expect(await sheetNames(page)).toContain("Отчёт");
    await press(page, pane, "Показатели!H2");
    await page.getByRole("tab", { name: "Показатели", selected: true }).waitFor();
  }));
