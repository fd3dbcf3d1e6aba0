/** Every reason for which the pane does not start, on the production bundle: old engines, old Excel, files that do not come, an Office that is silent. */
import type { Page, Route } from "playwright-core";
import { startedHarness, type Trouble } from "./harness";
import { plain } from "./workbenchPage";

jest.setTimeout(90_000);
const { inWorkbench } = startedHarness();

const BUNDLE = /\/addin\/taskpane\.[0-9a-f]+\.js$/u;
const LOST = /ERR_FAILED|failed: |404/u;

const blocked = (files: string | RegExp) => (page: Page) => page.route(files, (route: Route) => route.abort());
const missing = (files: string | RegExp) => (page: Page) => page.route(files, (route: Route) => route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" }));
const silent = (files: string | RegExp) => (page: Page) => page.route(files, () => undefined);
const emptied = (files: string | RegExp) => (page: Page) => page.route(files, (route: Route) => route.fulfill({ contentType: "text/javascript", body: "" }));

/** The page without its pane, in both languages. */
const NOT_LOADED = [
  "Панель не загрузилась",
  "Книга осталась без изменений. Закройте панель и откройте её снова. Если не поможет, обратитесь к специалисту, который обслуживает ваш компьютер: файлы надстройки не приходят с сервера.",
  "The pane did not load",
  "The workbook was not changed. Close the pane and open it again. If that does not help, ask whoever looks after your computer: the add-in’s files do not come from its server.",
];
const TOO_OLD = [
  "Нужен Excel 2021 или новее",
  "Этот Excel показывает панели устаревшим браузером, в котором надстройка не работает. Книга осталась без изменений. Обратитесь к специалисту, который обслуживает ваш компьютер; на Mac может хватить обновления системы (нужен Safari 16.4).",
  "Excel 2021 or later is required",
  "This Excel shows panes in an outdated browser, in which the add-in does not work. The workbook was not changed. Ask whoever looks after your computer; on a Mac a system update may be enough (Safari 16.4 is needed).",
];

/** Paragraph by paragraph what the pane's page shows. */
const shown = (trouble: Trouble): Promise<string[]> => {
  let lines: string[] = [];
  return inWorkbench(
    "",
    async ({ pane }) => {
      lines = plain(await pane.locator("body").innerText()).split(/\n+/u);
    },
    trouble,
  ).then(() => lines);
};

test.each([
  ["is not on the server", missing(BUNDLE)],
  ["is blocked on its way", blocked(BUNDLE)],
])("a bundle that %s is told at once", async (_, prepare) => {
  const started = Date.now();
  expect(await shown({ prepare, expected: LOST, shows: "Панель не загрузилась" })).toEqual(NOT_LOADED);
  expect(Date.now() - started).toBeLessThan(15_000);
});

test("a bundle that hangs is given up after fifteen seconds", async () => {
  expect(await shown({ prepare: silent(BUNDLE), shows: "Панель не загрузилась" })).toEqual(NOT_LOADED);
});

test("where no script comes at all, the page says so by its style sheet", async () => {
  const prepare = async (page: Page): Promise<void> => {
    await missing(/\/addin\/(?:legacy|taskpane\.[0-9a-f]+)\.js$/u)(page);
  };
  const expected = /404|failed: |uncaught: Office\.js has not fully loaded/u;
  expect(await shown({ prepare, expected, shows: "Панель не загрузилась" })).toEqual(["Загружаем панель…", ...NOT_LOADED]);
});

test("an engine that cannot read our bundle gets a page that needs no modern engine", async () => {
  const prepare = async (page: Page): Promise<void> => {
    // Internet Explorer 11 lacks both; the bundle is a syntax error to it.
    await page.addInitScript("if (location.pathname.endsWith('/taskpane.html')) { delete Array.prototype.at; delete window.CSS; }");
    await page.route(BUNDLE, (route) => route.fulfill({ contentType: "text/javascript", body: "const {" }));
  };
  expect(await shown({ prepare, expected: /uncaught: Unexpected/u, shows: "Нужен Excel 2021 или новее" })).toEqual(TOO_OLD);
});

test("an engine that reads the bundle and not all the rest is told the same, and the pane does not start", async () => {
  const prepare = (page: Page) => page.addInitScript(`if (location.pathname.endsWith("/taskpane.html")) {
      const Modern = RegExp;
      window.RegExp = function (source, flags) { if (/[?]<[=!]/.test(source)) throw new SyntaxError(source); return new Modern(source, flags); };
      window.RegExp.prototype = Modern.prototype;
    }`);
  expect(await shown({ prepare, shows: "Нужен Excel 2021 или новее" })).toEqual(TOO_OLD);
});

describe.each([
  [
    "ru-RU",
    {
      tooOld: ["Нужен Excel 2021 или новее", "Подойдут Excel 2021, Excel 2024, Microsoft 365 и Excel в браузере. Обратитесь к специалисту, который обслуживает ваш компьютер.", "Книга осталась без изменений."],
      noLibrary: [
        "Не загрузился файл Excel для надстроек",
        "Файл, через который панель говорит с Excel, не пришёл с сервера надстройки. Проверьте связь и откройте панель заново. Если не поможет, обратитесь к администратору.",
        "Книга осталась без изменений.",
        "Открыть панель заново",
      ],
      noAnswer: ["Excel не отвечает", "Подождите немного и откройте панель заново. Если не поможет, сохраните книгу и перезапустите Excel.", "Книга осталась без изменений.", "Открыть панель заново"],
    },
  ],
  [
    "en-US",
    {
      tooOld: ["Excel 2021 or later is required", "Excel 2021, Excel 2024, Microsoft 365 and Excel on the web will do. Ask whoever looks after your computer.", "The workbook was not changed."],
      noLibrary: [
        "Excel’s file for add-ins did not load",
        "The file through which the pane talks to Excel did not come from the add-in’s server. Check the connection and reload the pane. If that does not help, ask your administrator.",
        "The workbook was not changed.",
        "Reload the pane",
      ],
      noAnswer: ["Excel does not answer", "Wait a little and reload the pane. If that does not help, save the workbook and restart Excel.", "The workbook was not changed.", "Reload the pane"],
    },
  ],
])("in %s", (locale, words) => {
  test("an Excel that is too old says which one is needed", () =>
    inWorkbench(`?api=1.7&locale=${locale}`, async ({ pane }) => {
      expect(plain(await pane.getByRole("alert").innerText()).split(/\n+/u)).toEqual(words.tooOld);
      expect(await pane.getByRole("button").count()).toBe(0);
    }));

  // Where Office tells no language, the browser's own decides.
  test("without office.js the page says so", async () => {
    expect(await shown({ locale, prepare: missing("**/office-js/office.js"), expected: LOST })).toEqual(words.noLibrary);
  });

  test("an Office that never becomes ready is given up after ten seconds", async () => {
    expect(await shown({ locale, prepare: emptied("**/excel-win32-16.01.js") })).toEqual(words.noAnswer);
  });
});
