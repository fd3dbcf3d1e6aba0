import { calculate, type } from "../workbenchPage";
import { check, fold, heading, press, pressBelow, top, type Steps } from "./walk";

/** What is wrong in the tables, and what the add-in mends. */
export const MENDING: Steps = {
  "fixes-nothing": top(async ({ pane }) => {
    await fold(pane, "Порядок в таблицах");
    await pressBelow(pane, "Исправить данные…");
    await heading(pane, "Что можно исправить");
  }),
  fixes: top(async ({ page, pane }) => {
    await type(page, "Показатели!G3", "'68,0");
    await type(page, "Показатели!C4", "  Количество  коррупционных правонарушений");
    await pressBelow(pane, "Исправить данные…");
    await pane.getByText(/^Числа, записанные текстом/).waitFor();
  }),
  fixed: top(async ({ pane }) => {
    await press(pane, /^Исправить\s\d/);
    await heading(pane, /^Исправлено/);
  }),
  "fixes-undone": top(async ({ pane }) => {
    await press(pane, "Отменить исправления");
    await heading(pane, /^Возвращено как было/);
  }),
  restoring: top(async ({ page, pane }) => {
    await type(page, "Показатели!H1", "Факты");
    await pressBelow(pane, "Восстановить шаблон…");
    await heading(pane, "Что можно восстановить");
  }),
  "template-restored": top(async ({ pane }) => {
    await press(pane, /^Восстановить\s\d/);
    await heading(pane, /^Восстановлено/);
  }),
  "checked-with-errors": top(async ({ page, pane }) => {
    await fold(pane, "Порядок в таблицах");
    for (const [cell, text] of [["G2", "тридцать"], ["H3", "много"], ["G4", "1.2.3"], ["C5", ""], ["D5", ""]] as const) await type(page, `Показатели!${cell}`, text);
    await check(pane);
    await heading(pane, /^Найдено/);
  }),
  refused: top(({ pane }) => calculate(pane, "Расчёт не выполнен")),
  failed: top(async ({ page, pane }) => {
    await page.getByRole("tab", { name: "Показатели" }).click();
    await page.keyboard.type("12");
    await calculate(pane, "В одной из ячеек ещё идёт ввод.");
  }),
  diagnostics: top(({ pane }) => pane.getByText("Сведения для поддержки").first().click()),
};
