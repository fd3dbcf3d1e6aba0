/** Every failure that a person can meet in an open pane, provoked through the host or the server, on the production bundle, in both languages. */
import type { FrameLocator, Page, Route } from "playwright-core";
import { Status } from "../host/protocol/faults";
import type { WorkbenchView } from "../workbench/session/observe";
import { startedHarness } from "./harness";
import { calculate, goTo, plain, quietSyncs, sheetNames } from "./workbenchPage";

jest.setTimeout(120_000);
const { inWorkbench } = startedHarness();

type Faults = Parameters<WorkbenchView["fail"]>[1];
const fail = async (page: Page, faults: Faults): Promise<void> => {
  // The pane reads on its own where one stands; the requests to come are those of the click.
  await quietSyncs(page);
  await page.evaluate((asked) => window.workbench.fail("pane", asked), faults);
};

/** The server does not hand out a file. */
const without = (files: string) => (page: Page) => page.route(files, (route: Route) => route.abort());
const LOST = /ERR_FAILED|failed: /u;

/** What a person reads: the heading, what happened, what to do, what became of the workbook. */
const RU = {
  button: "Рассчитать эффективность",
  repeat: "Повторить",
  success: "Результат за 2021 год",
  heading: "Не удалось рассчитать эффективность",
  unchanged: "Книга осталась без изменений.",
  details: "Сведения для поддержки",
  editing: ["В одной из ячеек ещё идёт ввод.", "Закончите ввод в ячейке: нажмите Enter или Esc, затем повторите."],
  readOnly: ["Книга открыта только для чтения.", "Нажмите «Разрешить редактирование» под лентой или сохраните книгу под другим именем («Файл», «Сохранить как»), затем повторите."],
  structure: ["Структура книги защищена, поэтому новые листы добавить нельзя.", "Снимите защиту: вкладка «Рецензирование», кнопка «Защитить книгу». Затем повторите."],
  sheet: ["Лист «Отчёт» защищён от изменений.", "Снимите защиту: вкладка «Рецензирование», кнопка «Снять защиту листа». Затем повторите."],
  unknown: ["Excel не выполнил действие.", "Повторите. Если не поможет, закройте и снова откройте книгу, а сведения ниже передайте в поддержку."],
  lost: ["Связь с Excel прервалась.", "Закройте книгу и откройте её снова, затем повторите."],
  half: [
    "Excel прервал запись на полпути, и вернуть всё как было не удалось: старое может стоять вперемешку с новым.",
    "Нажмите «Повторить»: запись пройдёт целиком. Если не получится, закройте книгу без сохранения и откройте её снова.",
  ],
  intact: "Ваши таблицы целы: надстройка писала только на свои листы. Если на них что-то пропало, закройте книгу без сохранения: вернётся то, что было сохранено.",
};
const EN: typeof RU = {
  button: "Calculate effectiveness",
  repeat: "Try again",
  success: "Result for 2021",
  heading: "Effectiveness could not be calculated",
  unchanged: "The workbook was not changed.",
  details: "Details for support",
  editing: ["A cell is still being edited.", "Finish editing the cell: press Enter or Esc, then try again."],
  readOnly: ["The workbook is open for reading only.", "Choose “Enable Editing” below the ribbon or save the workbook under another name (“File”, “Save As”), then try again."],
  structure: ["The structure of the workbook is protected, so no sheets can be added.", "Remove the protection: “Review” tab, “Protect Workbook”. Then try again."],
  sheet: ["The sheet “Отчёт” is protected.", "Remove the protection: “Review” tab, “Unprotect Sheet”. Then try again."],
  unknown: ["Excel did not carry out the action.", "Try again. If that does not help, close and reopen the workbook and send the details below to support."],
  lost: ["The connection to Excel was lost.", "Close the workbook and open it again, then try again."],
  half: [
    "Excel broke the writing off half-way, and it could not be undone: old and new may stand side by side.",
    "Press “Try again”: all will be written as a whole. If that fails, close the workbook without saving and open it again.",
  ],
  intact: "Your tables are intact: the add-in was writing only to sheets of its own. If something is gone from those, close the workbook without saving to get back what was saved.",
};

async function settled(pane: FrameLocator, text: string): Promise<string> {
  const main = pane.getByRole("main").and(pane.locator("[aria-busy=false]"));
  await main.getByText(text).first().waitFor({ timeout: 20_000 });
  return plain(await main.innerText());
}

async function refused(pane: FrameLocator, words: typeof RU, [what = "", action = ""]: readonly string[], remains: string): Promise<void> {
  await pane.getByRole("banner").getByRole("button", { name: words.button }).click();
  const told = await settled(pane, what);
  expect([words.heading, what, action, remains].filter((sentence) => !told.includes(sentence))).toEqual([]);
}

async function repeated(pane: FrameLocator, words: typeof RU): Promise<void> {
  await pane.getByRole("button", { name: words.repeat }).click();
  await settled(pane, words.success);
}

describe.each([
  ["Russian", "ru-RU", RU],
  ["English", "en-US", EN],
] as const)("in %s", (_, locale, words) => {
  test("a workbook that is open for reading only", () =>
    inWorkbench(`?readonly=1&locale=${locale}`, async ({ page, pane }) => {
      const before = await sheetNames(page);
      await refused(pane, words, words.readOnly, words.unchanged);
      expect(await sheetNames(page)).toEqual(before);
      await pane.getByRole("button", { name: words.repeat }).waitFor();
    }));

  test("a cell in which somebody is typing; after Esc «Повторить» succeeds", () =>
    inWorkbench(`?locale=${locale}`, async ({ page, pane }) => {
      await goTo(page, "Показатели!H3");
      await page.keyboard.press("F2");
      expect(await page.evaluate(() => window.workbench.isEditing())).toBe(true);
      await refused(pane, words, words.editing, words.unchanged);
      await page.locator("textarea, [contenteditable=true], .cell-editor input").first().press("Escape");
      await repeated(pane, words);
    }));

  test("a protected structure, then a protected sheet, which is named; each time «Повторить» succeeds when the protection is off", () =>
    inWorkbench(`?locale=${locale}`, async ({ page, pane }) => {
      await page.evaluate(() => window.workbench.protectStructure(true));
      await refused(pane, words, words.structure, words.unchanged);
      await page.evaluate(() => window.workbench.protectStructure(false));
      await repeated(pane, words);
      await page.evaluate(() => window.workbench.protect("Отчёт"));
      await refused(pane, words, words.sheet, words.unchanged);
      await page.evaluate(() => window.workbench.unprotect("Отчёт"));
      await repeated(pane, words);
    }));

  // Syncs of a calculation: two for reading, a look at the workbook, writing, showing; or, after a writing that failed, taking it back.
  test("a code that nobody knows in the middle of writing: everything is taken back, and the code is among the details for support", () =>
    inWorkbench(`?locale=${locale}`, async ({ page, pane }) => {
      const before = await sheetNames(page);
      await fail(page, { action: { sync: 4, action: 400, code: "SomethingNew" } });
      await refused(pane, words, words.unknown, words.unchanged);
      expect(await sheetNames(page)).toEqual(before);
      await pane.getByRole("main").locator("summary", { hasText: words.details }).click();
      expect(await pane.getByRole("main").getByRole("textbox", { name: words.details }).inputValue()).toContain("SomethingNew");
      await repeated(pane, words);
    }));

  test("a connection that is lost in the middle of writing, and a writing that cannot be taken back: the workbook is not said to be unchanged", () =>
    inWorkbench(`?locale=${locale}`, async ({ page, pane }) => {
      await fail(page, { request: { sync: 4, status: Status.sessionLost } });
      await refused(pane, words, words.lost, words.intact);
      expect(await pane.getByText(words.unchanged).count()).toBe(0);
      await fail(page, { action: { sync: 4, action: 400, code: "ConnectionFailure" }, request: { sync: 5, status: Status.sessionLost } });
      await refused(pane, words, words.half, words.intact);
      await repeated(pane, words);
    }));
});

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
