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
      await pane.getByRole("button", { name: "Вернуть прежние листы" }).click();
      await pane.getByRole("heading", { name: "Прежние листы возвращены" }).waitFor();
      await show("sheets-restored");
      await pane.getByRole("button", { name: "Проверить данные" }).click();
      await pane.getByRole("heading", { name: "Ошибок нет" }).waitFor();
      await show("checked");
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

/** The pane alone, at a width of our choosing, as a PNG. What follows the mouse, moves or blinks has no place in it. */
export async function pictureOfPane({ page, pane }: WorkbenchPage, width: number, part: "top" | "end"): Promise<Buffer> {
  await page.evaluate(
    ([wide, high]) => {
      const frame = document.querySelector<HTMLElement>("[data-addin=pane]");
      Object.assign(frame?.style ?? {}, { position: "fixed", top: "0", left: "0", zIndex: "9", border: "0", width: `${wide}px`, height: `${high}px` });
    },
    [width, HEIGHT],
  );
  await page.mouse.move(1200, 5);
  await pane.locator("html").evaluate((root, end) => root.ownerDocument.defaultView?.scrollTo(0, end ? root.scrollHeight : 0), part === "end");
  await page.waitForTimeout(300);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width, height: HEIGHT }, animations: "disabled", caret: "hide" });
  await page.evaluate(() => document.querySelector("[data-addin=pane]")?.removeAttribute("style"));
  return picture;
}
