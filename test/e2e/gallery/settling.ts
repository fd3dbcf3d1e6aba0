import { calculate, type } from "../workbenchPage";
import { fold, heading, press, pressBelow, top, type Steps } from "./walk";

/** What the pane writes at a person's wish: the methodology, the look of the report, a new year. */
export const WRITTEN: Steps = {
  "methodology-written": top(async ({ pane }) => {
    await fold(pane, "Методика");
    await pane.getByRole("combobox").selectOption("partizansk-2021");
    await pressBelow(pane, /^Записать на лист/);
    await heading(pane, "Методика записана");
  }),
  "methodology-restored": top(async ({ pane }) => {
    await pressBelow(pane, "Вернуть как в акте");
    await pressBelow(pane, "Вернуть");
    await heading(pane, "Методика снова как в акте");
  }),
  "methodology-written-without-scale": top(async ({ pane }) => {
    await pane.getByRole("combobox").selectOption("kostroma-oblast");
    await pressBelow(pane, /^Записать на лист/);
    await heading(pane, "Методика записана");
    await pane.getByText("Впишите её на этом листе").first().waitFor();
  }),
  "rating-unknown": top(async ({ pane }) => {
    await fold(pane, "Методика");
    await calculate(pane);
  }),
  "look-written": top(async ({ pane }) => {
    await fold(pane, "Оформление отчёта");
    await pressBelow(pane, "Записать оформление");
    await heading(pane, "Оформление записано");
  }),
  "columns-written": top(async ({ pane }) => {
    await pressBelow(pane, "Настроить столбцы форм");
    await heading(pane, "Столбцы можно настроить");
  }),
  "new-year-begun": top(async ({ pane }) => {
    await fold(pane, "Оформление отчёта");
    await pane.getByRole("heading", { name: "Новый отчётный год" }).click();
    await press(pane, "Начать новый год…");
    await press(pane, "Да, начать");
    await heading(pane, "Таблицы готовы к 2022 году");
  }),
  "change-undone-in-part": top(async ({ page, pane }) => {
    await type(page, "Показатели!G3", "70");
    await press(pane, "Вернуть как было");
    await heading(pane, "Таблицы снова такие, как были");
  }),
  "failed-for-good": top(async ({ page, pane }) => {
    await type(page, "Паспорт!B6", "");
    await press(pane, "Начать новый год…");
    await press(pane, "Да, начать");
    await heading(pane, "Не удалось начать новый год");
  }),
};
