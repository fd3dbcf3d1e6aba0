/** Every failure that a person can meet, provoked through the host or the server, on the production bundle. */
import type { Page, Route } from "playwright-core";
import { startedHarness } from "./harness";
import { calculate, plain, sheetNames } from "./workbenchPage";

jest.setTimeout(90_000);
const { inWorkbench } = startedHarness();

/** The server does not hand out a file. */
const without = (files: string) => (page: Page) => page.route(files, (route: Route) => route.abort());
const LOST = /ERR_FAILED|failed: /u;

test("a workbook that is open for reading only", () =>
  inWorkbench("?readonly=1", async ({ page, pane }) => {
    const before = await sheetNames(page);
    await calculate(pane, "Книга открыта только для чтения.");
    expect(await sheetNames(page)).toEqual(before);
    await pane.getByRole("button", { name: "Повторить" }).waitFor();
  }));

test("a protected sheet is named, and after the protection is off «Повторить» succeeds", () =>
  inWorkbench("", async ({ page, pane }) => {
    await calculate(pane);
    await page.evaluate(() => window.workbench.protect("Отчёт"));
    await calculate(pane, "Лист «Отчёт» защищён от изменений.");
    await pane.getByText("Снимите защиту: вкладка «Рецензирование», кнопка «Снять защиту листа». Затем повторите.").first().waitFor();
    await page.evaluate(() => window.workbench.unprotect("Отчёт"));
    await pane.getByRole("button", { name: "Повторить" }).click();
    await pane.getByText("Результат за 2021 год").waitFor();
  }));

test("an Excel that is too old says which one is needed", () =>
  inWorkbench("?api=1.7", async ({ pane }) => {
    const told = plain(await pane.getByRole("alert").innerText());
    expect(told).toContain("Нужен Excel 2021 или новее");
    expect(await pane.getByRole("button").count()).toBe(0);
  }));

// Where Office tells no language, the browser's own decides; here it is English.
test("an Office that never becomes ready is given up after ten seconds", () =>
  inWorkbench(
    "",
    async ({ pane }) => {
      await pane.getByRole("heading", { name: "Excel does not answer" }).waitFor();
      await pane.getByRole("button", { name: "Reload the pane" }).waitFor();
    },
    { prepare: (page) => page.route("**/excel-win32-16.01.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" })), expected: LOST },
  ));

test("without office.js the page says so", () =>
  inWorkbench(
    "",
    async ({ pane }) => {
      await pane.getByRole("heading", { name: "Excel’s file for add-ins did not load" }).waitFor();
      await pane.getByRole("button", { name: "Reload the pane" }).waitFor();
    },
    { prepare: without("**/office-js/office.js"), expected: LOST },
  ));

test("a part of the program that does not come is told in words, and «Повторить» fetches it", () =>
  inWorkbench(
    "",
    async ({ page, pane }) => {
      await calculate(pane, "Часть надстройки не загрузилась с сервера.");
      await pane.getByRole("heading", { name: "Методика" }).click();
      await pane.getByText("Эта часть панели не загрузилась.").waitFor();
      await page.unroute("**/engine.*.js");
      await pane.getByRole("main").getByRole("button", { name: "Повторить" }).click();
      await pane.getByText("Результат за 2021 год").waitFor();
    },
    { prepare: without("**/engine.*.js"), expected: LOST },
  ));

test("the sheets before the last calculation can be brought back", () =>
  inWorkbench("", async ({ page, pane }) => {
    const before = await sheetNames(page);
    await calculate(pane);
    expect(await sheetNames(page)).toHaveLength(before.length + 6);
    await pane.getByRole("button", { name: "Вернуть прежние листы" }).click();
    await pane.getByRole("heading", { name: "Прежние листы возвращены" }).waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await calculate(pane);
    expect(await sheetNames(page)).toHaveLength(before.length + 6);
  }));

test("what was found is told in the language that is chosen afterwards", () =>
  inWorkbench("", async ({ pane }) => {
    await calculate(pane);
    await pane.getByText(/Нет фактического значения показателя/).first().waitFor();
    await pane.getByRole("button", { name: "English" }).click();
    await pane.getByText("Result for 2021").waitFor();
    await pane.getByText(/has no actual value/).first().waitFor();
    await pane.getByText(/Нет фактического значения показателя/).waitFor({ state: "detached" });
  }));

test("the chosen language is remembered when the pane is opened again", () =>
  inWorkbench("", async ({ page, pane }) => {
    await pane.getByRole("button", { name: "English" }).click();
    await pane.getByRole("button", { name: "Calculate effectiveness" }).waitFor();
    const toggle = page.getByRole("navigation").getByRole("button", { name: "Открыть панель" });
    await toggle.click();
    await toggle.click();
    await pane.getByRole("button", { name: "Calculate effectiveness" }).waitFor();
  }));
