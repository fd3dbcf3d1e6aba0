import { formsBook } from "../golden/pasted/formsBook";
import { EXPENDITURES_FORM, INDICATORS_FORM, MEASURES_FORM } from "../golden/pasted/partizanskForms";
import { calculate, type, type WorkbenchPage } from "./workbenchPage";

/** A walk through states of the pane; `show` is called at each of them with its name. */
export interface Walk {
  readonly query: string;
  readonly walk: (opened: WorkbenchPage, show: (name: string, part?: "top" | "end") => Promise<void>) => Promise<void>;
}

/** Every state of the pane that the references show, in as few openings as possible. */
export const WALKS: readonly Walk[] = [
  {
    query: "book=empty",
    walk: async ({ page, pane }, show) => {
      await show("empty-workbook");
      await pane.getByRole("button", { name: "Начать свою программу" }).click();
      await pane.getByLabel("Наименование программы").waitFor();
      await show("programme-form");
      await pane.getByRole("button", { name: "Создать листы" }).click();
      await pane.getByText("Впишите наименование программы.").waitFor();
      await show("programme-form-wrong");
      await pane.getByRole("button", { name: "Назад" }).click();
      await pane.getByRole("button", { name: /Открыть пример/ }).click();
      await pane.getByText("Пример добавлен").first().waitFor();
      await page.getByRole("tab", { name: "Паспорт", selected: true }).waitFor();
      await show("sample-added");
    },
  },
  {
    query: "",
    walk: async ({ page, pane }, show) => {
      await show("tables-filled");
      await calculate(pane);
      await show("assessed");
      await pane.getByText("О надстройке").click();
      await pane.getByRole("button", { name: "Скопировать" }).waitFor();
      await show("about", "end");
      await pane.getByText("О надстройке").click();
      await pane.getByRole("heading", { name: "Методика" }).click();
      await pane.getByRole("combobox", { name: "Методика оценки эффективности" }).waitFor();
      await show("methodology", "end");
      await pane.getByRole("heading", { name: "Методика" }).click();
      await pane.getByRole("heading", { name: "Оформление отчёта" }).click();
      await pane.getByRole("button", { name: "Записать оформление" }).waitFor();
      await show("look", "end");
      await pane.getByRole("heading", { name: "Оформление отчёта" }).click();
      await pane.getByText("Новый отчётный год").click();
      await show("new-year", "end");
      await pane.getByText("Новый отчётный год").click();
      await pane.getByRole("button", { name: "Вернуть прежние листы" }).click();
      await pane.getByRole("heading", { name: "Прежние листы возвращены" }).waitFor();
      await show("sheets-restored");
      await pane.getByRole("button", { name: "Проверить данные" }).click();
      await pane.getByRole("heading", { name: "Ошибок нет" }).waitFor();
      await show("checked");
      await type(page, "Показатели!G3", "'68,0");
      await pane.getByRole("heading", { name: "Порядок в таблицах" }).click();
      await pane.getByRole("button", { name: "Исправить данные…" }).click();
      await pane.getByRole("heading", { name: "Что можно исправить" }).waitFor();
      await show("fixes");
      await pane.getByRole("heading", { name: "Порядок в таблицах" }).click();
      await type(page, "Показатели!H3", "много");
      await calculate(pane, "Расчёт не выполнен");
      await show("refused");
      await page.getByRole("tab", { name: "Показатели" }).click();
      await page.keyboard.type("12");
      await calculate(pane, "В одной из ячеек ещё идёт ввод.");
      await show("failed");
    },
  },
  {
    query: "book=empty&forms",
    walk: async ({ page, pane }, show) => {
      const buffer = Buffer.from(await formsBook([INDICATORS_FORM, MEASURES_FORM, EXPENDITURES_FORM]));
      await page.getByLabel("Книга Excel").setInputFiles({ name: "Формы.xlsx", mimeType: "application/octet-stream", buffer });
      await page.getByRole("tab", { name: INDICATORS_FORM.name }).waitFor();
      await pane.getByRole("button", { name: "У меня уже есть таблицы" }).click();
      await pane.getByRole("heading", { name: "Нашлись таблицы" }).waitFor();
      await show("recognised");
    },
  },
  {
    query: "locale=en-US",
    walk: async ({ pane }, show) => {
      await pane.getByRole("button", { name: "Calculate effectiveness" }).click();
      await pane.getByText("Result for 2021").waitFor();
      await show("assessed-english");
    },
  },
  { query: "api=1.7", walk: (_, show) => show("excel-too-old") },
];

/** As wide as Excel's pane can be: at its narrowest, and with room. */
export const WIDTHS = [320, 450] as const;
const HEIGHT = 900;

/** Gives the pane another width; null puts it back. */
export const setWidth = ({ page }: WorkbenchPage, width: number | null): Promise<void> =>
  page.evaluate(
    ([wide, high]) => {
      const frame = document.querySelector<HTMLElement>("[data-addin=pane]");
      if (wide === null) frame?.removeAttribute("style");
      else Object.assign(frame?.style ?? {}, { position: "fixed", top: "0", left: "0", zIndex: "9", border: "0", width: `${wide}px`, height: `${high}px` });
    },
    [width, HEIGHT] as const,
  );

/** The pane alone, at a width of our choosing, as a PNG. What follows the mouse, moves or blinks has no place in it. */
export async function pictureOfPane(opened: WorkbenchPage, width: number, part: "top" | "end"): Promise<Buffer> {
  const { page, pane } = opened;
  await setWidth(opened, width);
  await page.mouse.move(1200, 5);
  await pane.locator("html").evaluate((root, end) => root.ownerDocument.defaultView?.scrollTo(0, end ? root.scrollHeight : 0), part === "end");
  await page.waitForTimeout(300);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width, height: HEIGHT }, animations: "disabled", caret: "hide" });
  await setWidth(opened, null);
  return picture;
}
