import { calculate } from "../workbenchPage";
import { answer, around, heading, press, reopen, top, type Steps } from "./walk";

/** A workbook without tables: the first choice, the form, the tailored template. */
export const OWN_PROGRAMME: Steps = {
  "empty-workbook": top(({ pane }) => heading(pane, "С чего начнём?")),
  waiting: top(async ({ page, pane }) => {
    await answer(page, 0);
    await reopen(page);
    await pane.getByRole("main").getByText("Загружаем…").waitFor();
  }),
  "standing-unknown": top(async ({ page, pane }) => {
    await answer(page, Infinity);
    await page.getByRole("tab", { name: "Лист1" }).click();
    await page.keyboard.type("12");
    await reopen(page);
    await heading(pane, "Начать");
  }),
  "programme-form": top(async ({ page, pane }) => {
    await page.getByLabel("Содержимое ячейки").press("Escape");
    await reopen(page);
    await press(pane, "Начать свою программу");
    await pane.getByLabel("Методика оценки эффективности").waitFor();
  }),
  "programme-form-wrong": top(async ({ pane }) => {
    await press(pane, "Создать листы");
    await pane.getByText("Впишите наименование программы.").waitFor();
  }),
  "template-created": top(async ({ pane }) => {
    const main = pane.getByRole("main");
    await main.getByLabel("Наименование программы").fill("Развитие муниципальной службы");
    await main.getByLabel("С какого года").fill("2019");
    await main.getByLabel("По какой год").fill("2023");
    await main.getByLabel("Отчётный год").fill("2021");
    await main.getByLabel("Методика оценки эффективности").selectOption({ index: 1 });
    await press(pane, "Создать листы");
    await heading(pane, "Шаблон создан");
    await main.getByRole("button", { name: "Убрать строки-примеры" }).waitFor();
  }),
  "examples-removed": top(async ({ pane }) => {
    await press(pane, "Убрать строки-примеры");
    await heading(pane, "Строки-примеры убраны");
  }),
  "change-undone": top(async ({ pane }) => {
    await press(pane, "Вернуть как было");
    await heading(pane, "Таблицы снова такие, как были");
    await pane.getByRole("button", { name: "Убрать строки-примеры" }).waitFor();
  }),
};

/** The example in a workbook that has a sheet «Отчёт» of the user's own. */
export const EXAMPLE: Steps = {
  "sample-added": top(async ({ page, pane }) => {
    await page.getByRole("tab", { name: "Лист1" }).dblclick();
    await page.getByLabel("Имя листа").fill("Отчёт");
    await page.getByLabel("Имя листа").press("Enter");
    await press(pane, /^Открыть пример/);
    await heading(pane, "Пример добавлен");
    await heading(pane, "где вы сейчас");
  }),
  "sheets-renamed": around("#findings-heading", async ({ pane }) => {
    await calculate(pane);
    await pane.getByText("поэтому наш назван «Отчёт (2)»").waitFor();
  }),
};
