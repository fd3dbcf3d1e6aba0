import { formsBook } from "../../golden/pasted/formsBook";
import { gridOf } from "../../golden/pasted/gridOf";
import { EXPENDITURES_FORM, INDICATORS_FORM, MEASURES_FORM } from "../../golden/pasted/partizanskForms";
import type { SheetGrid } from "../../../src/workbook/sheetGrid";
import type { WorkbenchPage } from "../workbenchPage";
import { heading, press, top, type Steps } from "./walk";

const TELEPHONES = gridOf("Телефоны", [["№", "ФИО", "Телефон"], ["1", "Иванов", "2-12-12"]]);
const RANGE = gridOf("Данные", [
  ["№ п/п", "Наименование показателя", "Ед. изм.", "Направление", "Факт", "План"],
  ["1", "Доля дорог", "%", "рост", 45, 50],
]);

/** Opens a file with these sheets, and looks for tables. */
async function lookFor({ page, pane }: WorkbenchPage, ...sheets: readonly SheetGrid[]): Promise<void> {
  await page.getByLabel("Книга Excel").setInputFiles({ name: "Формы.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await formsBook(sheets)) });
  await page.getByRole("tab", { name: sheets[0]?.name ?? "" }).waitFor();
  await press(pane, "У меня уже есть таблицы");
}

/** «У меня уже есть таблицы». */
export const RECOGNITION: Steps = {
  "recognised-nothing": top(async (opened) => {
    await lookFor(opened, TELEPHONES);
    await heading(opened.pane, "Похожих таблиц не нашлось");
  }),
  "recognised-made": top(async (opened) => {
    await lookFor(opened, RANGE);
    await press(opened.pane, "Сделать таблицей");
    await heading(opened.pane, "Таблица сделана");
  }),
  recognised: top(async (opened) => {
    await lookFor(opened, INDICATORS_FORM, MEASURES_FORM, EXPENDITURES_FORM);
    await heading(opened.pane, "Нашлись таблицы");
  }),
  "recognised-added": top(async ({ pane }) => {
    await press(pane, "Перенести на новый лист");
    await heading(pane, "Листы добавлены");
  }),
  "recognised-complete": top(async ({ pane }) => {
    await press(pane, "Перенести всё и добавить недостающее");
    await heading(pane, "Все таблицы на месте");
  }),
};
