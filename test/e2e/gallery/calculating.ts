import { calculate, type } from "../workbenchPage";
import { answer, around, check, end, fold, heading, press, pressBelow, top, type Steps } from "./walk";

/** So many requests read the tables; the next one writes. */
const READING = 2;

/** From filled tables to the result and what can be done with it. */
export const CALCULATION: Steps = {
  "tables-filled": top(({ pane }) => heading(pane, "где вы сейчас")),
  "busy-reading": top(async ({ page, pane }) => {
    await answer(page, 0);
    await pane.getByRole("banner").getByRole("button", { name: "Рассчитать эффективность" }).click();
    await pane.getByText("Читаем таблицы…").first().waitFor();
  }),
  "busy-cancelling": top(async ({ pane }) => {
    await pane.getByRole("button", { name: "Отменить" }).click();
    await pane.getByText("Останавливаемся").first().waitFor();
  }),
  "busy-writing": top(async ({ page, pane }) => {
    await answer(page, Infinity);
    await heading(pane, "где вы сейчас");
    await answer(page, READING);
    await pane.getByRole("banner").getByRole("button", { name: "Рассчитать эффективность" }).click();
    await pane.getByText("Записываем").first().waitFor();
  }),
  assessed: top(async ({ page, pane }) => {
    await answer(page, Infinity);
    await heading(pane, "Результат за 2021 год");
  }),
  methodology: end(async ({ pane }) => {
    await fold(pane, "Методика");
    await pane.getByRole("combobox", { name: "Методика оценки эффективности" }).waitFor();
  }),
  "methodology-question": end(({ pane }) => pressBelow(pane, "Вернуть как в акте")),
  "table-care": end(async ({ pane }) => {
    await pressBelow(pane, "Отмена");
    await fold(pane, "Методика");
    await fold(pane, "Порядок в таблицах");
    await pane.getByRole("button", { name: "Исправить данные…" }).waitFor();
  }),
  look: end(async ({ pane }) => {
    await fold(pane, "Порядок в таблицах");
    await fold(pane, "Оформление отчёта");
    await pane.getByRole("button", { name: "Записать оформление" }).waitFor();
  }),
  about: end(async ({ pane }) => {
    await fold(pane, "Оформление отчёта");
    await fold(pane, "О надстройке");
    await pane.getByRole("button", { name: "Скопировать" }).waitFor();
  }),
  "new-year": end(async ({ pane }) => {
    await fold(pane, "О надстройке");
    await pane.getByRole("heading", { name: "Новый отчётный год" }).click();
  }),
  "new-year-question": end(({ pane }) => press(pane, "Начать новый год…")),
  accepting: around("main textarea", async ({ pane }) => {
    await press(pane, "Отмена");
    await pane.getByRole("heading", { name: "Новый отчётный год" }).click();
    await press(pane, "Принять с причиной…");
    await pane.getByLabel("Почему с этим можно подписать отчёт").fill("Опрос перенесён на следующий год распоряжением администрации.");
  }),
  accepted: around("main li", async ({ pane }) => {
    await press(pane, "Принять и пересчитать");
    await pane.getByText("Принято:").waitFor();
    await heading(pane, "Результат за 2021 год");
  }),
  "document-saved": top(async ({ pane }) => {
    await press(pane, "Сохранить отчёт .docx");
    await heading(pane, "Документ готов");
  }),
  "result-stale": top(async ({ page, pane }) => {
    await type(page, "Показатели!H2", "35,1");
    await pane.getByText("Данные изменены после расчёта", { exact: true }).waitFor();
  }),
  "assessed-complete": top(({ pane }) => calculate(pane)),
  "sheets-restored": top(async ({ pane }) => {
    await press(pane, "Вернуть прежние листы");
    await heading(pane, "Прежние листы возвращены");
  }),
  checked: top(async ({ page, pane }) => {
    await type(page, "Показатели!H2", "");
    await check(pane);
    await heading(pane, "Ошибок нет");
  }),
};
