/** «У меня уже есть таблицы»: the three tables of the published report, pasted onto sheets, become the programme's tables. */
import type { FrameLocator, Page } from "playwright-core";
import { gridOf } from "../golden/pasted/gridOf";
import { formsBook } from "../golden/pasted/formsBook";
import { EXPENDITURES_FORM, INDICATORS_FORM, MEASURES_FORM } from "../golden/pasted/partizanskForms";
import type { SheetGrid } from "../../src/workbook/sheetGrid";
import { startedHarness } from "./harness";
import { cellOf, plain, sheetNames, type } from "./workbenchPage";

jest.setTimeout(90_000);
const { inWorkbench } = startedHarness();

/** Opens a file with these sheets, and looks for tables. */
async function lookFor(page: Page, pane: FrameLocator, outcome: string, ...sheets: readonly SheetGrid[]): Promise<void> {
  await page.getByLabel("Книга Excel").setInputFiles({ name: "Формы.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await formsBook(sheets)) });
  await page.getByRole("tab", { name: sheets[0]?.name ?? "" }).waitFor();
  await pane.getByRole("button", { name: "У меня уже есть таблицы" }).click();
  await pane.getByRole("heading", { name: outcome }).waitFor();
}

test("the report's own forms: found with one click, carried over with another, and ready to be checked", () =>
  inWorkbench("?book=empty", async ({ page, pane }) => {
    await lookFor(page, pane, "Нашлись таблицы", INDICATORS_FORM, MEASURES_FORM, EXPENDITURES_FORM);
    const cards = await pane.getByRole("main").getByRole("listitem").allInnerTexts();
    expect(cards.map((card) => plain(card).split("\n")[0])).toEqual([
      "На листе «Лист1», строки 4–13, похоже на таблицу «Показатели»: 4 строки.",
      "На листе «Лист2», строки 4–65, похоже на таблицу «Мероприятия»: 51 строка.",
      "На листе «Лист3», строки 4–13, похоже на таблицу «Расходы»: 8 строк.",
    ]);
    expect(await sheetNames(page)).toEqual(["Лист1", "Лист2", "Лист3"]);

    await pane.getByRole("button", { name: "Перенести всё и добавить недостающее" }).click();
    await pane.getByRole("heading", { name: "Все таблицы на месте" }).waitFor();
    expect((await sheetNames(page)).slice(3, 7)).toEqual(["Паспорт", "Показатели", "Мероприятия", "Расходы"]);
    // The second indicator of the report: plan 68, fact 69, of the first subprogramme; the pasted sheet is as it was.
    expect([(await cellOf(page, "Показатели", "A3")).value, (await cellOf(page, "Показатели", "G3")).value, (await cellOf(page, "Показатели", "H3")).value]).toEqual(["1", 68, 69]);
    expect((await cellOf(page, "Лист1", "E10")).value).toBe(68);

    await pane.getByRole("main").getByRole("button", { name: "Проверить данные" }).click();
    await pane.getByRole("main").getByText("Не указано направление показателя").first().waitFor();
  }));

test("a range with one header row becomes a table where it stands, and is checked as it is", () =>
  inWorkbench("?book=empty", async ({ page, pane }) => {
    const range = gridOf("Данные", [
      ["№ п/п", "Наименование показателя", "Ед. изм.", "Направление", "Факт", "План"],
      ["1", "Доля дорог", "%", "рост", 45, 50],
    ]);
    await lookFor(page, pane, "Нашлись таблицы", range);
    await pane.getByRole("button", { name: "Сделать таблицей" }).click();
    await pane.getByRole("heading", { name: "Таблица сделана" }).waitFor();
    expect(await sheetNames(page)).toEqual(["Данные"]);
    expect((await cellOf(page, "Данные", "B1")).value).toBe("Наименование показателя");
    await pane.getByRole("button", { name: "Добавить недостающие листы" }).click();
    await pane.getByRole("heading", { name: "Все таблицы на месте" }).waitFor();
    await type(page, "Данные!F2", "много");
    await pane.getByRole("banner").getByRole("button", { name: "Проверить данные" }).click();
    await pane.getByRole("button", { name: "Перейти к ячейке Данные!F2" }).waitFor();
  }));

test("nothing of ours on the sheets: nothing is found, and nothing changes", () =>
  inWorkbench("?book=empty", async ({ page, pane }) => {
    await lookFor(page, pane, "Похожих таблиц не нашлось", gridOf("Телефоны", [["№", "ФИО", "Телефон"], ["1", "Иванов", "2-12-12"]]));
    expect(await sheetNames(page)).toEqual(["Телефоны"]);
  }));
