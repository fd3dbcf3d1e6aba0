/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { RecognisedState } from "../../../../src/app/state";
import { showPane } from "../showPane";
import { sampleRecognised } from "../states";

const state = (change: Partial<RecognisedState> = {}): RecognisedState => ({ ...sampleRecognised("ru"), ...change });
const NOTHING: Partial<RecognisedState> = { candidates: [], addable: [], carriedOver: 0, tooLarge: [] };

test("the start offers to look for tables that are there already", async () => {
  const { user, calls } = showPane({ kind: "idle" });
  await user.click(screen.getByRole("button", { name: "У меня уже есть таблицы" }));
  expect(calls).toEqual(["recogniseTables"]);
});

test("a card says where the range is, what it looks like, and which columns are missing", () => {
  showPane(state());
  const [form, range] = screen.getAllByRole("listitem");
  expect(form).toHaveTextContent("На листе «Лист1», строки 3–57, похоже на таблицу «Мероприятия»: 51 строка.");
  expect(form).toHaveTextContent("Не хватает столбца: Статус.");
  expect(form).toHaveTextContent("Строки будут скопированы на новый лист");
  expect(range).toHaveTextContent("На листе «Данные», строки 1–2, похоже на таблицу «Показатели»: 1 строка.");
  expect(range).toHaveTextContent("Диапазон станет таблицей Excel на своём месте");
  expect(range).not.toHaveTextContent("Не хватает");
});

test("nothing is done before a button is pressed: make it a table, carry it over, or refuse", async () => {
  const { user, calls } = showPane(state());
  const [form, range] = screen.getAllByRole("listitem");
  if (form === undefined || range === undefined) throw new Error("There are two cards");
  expect(screen.getByText("Пока ничего не изменено.")).toBeVisible();
  await user.click(within(form).getByRole("button", { name: "Перенести на новый лист" }));
  await user.click(within(range).getByRole("button", { name: "Сделать таблицей" }));
  await user.click(within(range).getByRole("button", { name: "Это не она" }));
  await user.click(within(form).getByRole("button", { name: "Показать «Мероприятия» на листе «Лист1»" }));
  expect(calls).toEqual([
    ["takeTable", "1"],
    ["takeTable", "2"],
    ["dismissTable", "2"],
    ["showCandidate", "1"],
  ]);
});

test("how the columns are read can be unfolded", () => {
  showPane(state());
  expect(screen.getAllByText("Как прочитаны столбцы")).toHaveLength(2);
  expect(screen.getAllByText("Плановый срок – начала реализации")[0]?.previousElementSibling).toHaveTextContent("План: начало");
});

test("one button takes over what is clear, and names it", async () => {
  const { user, calls } = showPane(state());
  expect(screen.getByText("Одним нажатием на новых листах появятся таблицы «Программа», «Мероприятия»: найденные строки будут перенесены, остальное останется пустым.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Перенести всё и добавить недостающее" }));
  expect(calls).toEqual(["takeAllTables"]);
});

test("where nothing is left to carry over, only the missing sheets are offered", () => {
  showPane(state({ ...NOTHING, addable: ["Расходы"], done: { kind: "table", table: "Показатели", sheet: "Данные" } }));
  expect(screen.getByRole("heading", { name: "Таблица сделана" })).toBeVisible();
  expect(screen.getByText("На листе «Данные» теперь таблица «Показатели». Ячейки остались прежними.")).toBeVisible();
  expect(screen.getByText(/«Преобразовать в диапазон»/)).toBeVisible();
  expect(screen.getByText("Одним нажатием на новых листах появится таблица «Расходы».")).toBeVisible();
  expect(screen.getByRole("button", { name: "Добавить недостающие листы" })).toBeVisible();
});

test("nothing found: what is looked for, and sheets that were not searched", () => {
  showPane(state({ ...NOTHING, tooLarge: ["База"] }));
  expect(screen.getByRole("heading", { name: "Похожих таблиц не нашлось" })).toBeVisible();
  expect(screen.getByText(/Лист «База» слишком велик/)).toBeVisible();
  expect(screen.queryByRole("list")).toBeNull();
});

test("all tables are there: what was added, and the next step", async () => {
  const { user, calls } = showPane(state({ ...NOTHING, isComplete: true, done: { kind: "sheets", sheets: ["Паспорт", "Показатели"] } }));
  expect(screen.getByRole("heading", { name: "Все таблицы на месте" })).toBeVisible();
  expect(screen.getByText("Добавлены листы «Паспорт», «Показатели». Прежние листы не изменились.")).toBeVisible();
  await user.click(within(screen.getByRole("main")).getByRole("button", { name: "Проверить данные" }));
  expect(calls).toEqual(["checkData"]);
});
