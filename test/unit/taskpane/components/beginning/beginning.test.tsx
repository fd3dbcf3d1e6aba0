/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { AppState, Standing, TablesStanding } from "../../../../../src/app/state";
import type { Language } from "../../../../../src/messages/messages";
import { preloadParts } from "../../../../../src/taskpane/deferredParts";
import { sampleState } from "../../states";
import { showPane } from "../../showPane";

const TABLES: TablesStanding = {
  kind: "tables",
  passport: { filled: 6, required: 6 },
  indicators: { total: 4, actual: 3 },
  measures: { total: 51, status: 51 },
  expenditures: 10,
  missingTables: [],
  exampleRows: 3,
  reportingYear: 2021,
  report: { kind: "none" },
};

beforeAll(() => preloadParts());

const plain = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ");
const show = (standing: Standing, language: Language = "ru") => showPane({ kind: "idle" }, language, undefined, standing);

describe("a workbook without tables", () => {
  test("offers one choice of three, and each does its own thing", async () => {
    const { user, calls } = show({ kind: "empty" });
    expect(screen.getByRole("heading", { name: "С чего начнём?" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Открыть пример" }));
    await user.click(screen.getByRole("button", { name: "У меня уже есть таблицы" }));
    expect(calls).toEqual(["insertSample", "recogniseTables"]);
  });

  test("the form is filled by keyboard and sent as it is filled", async () => {
    const { user, calls } = show({ kind: "empty" });
    await user.click(screen.getByRole("button", { name: "Начать свою программу" }));
    await user.type(screen.getByLabelText("Наименование программы"), "Кадры");
    await user.tab();
    await user.keyboard("Округ");
    await user.tab();
    await user.keyboard("2019");
    await user.tab();
    await user.keyboard("2023");
    await user.tab();
    await user.keyboard("2021");
    await user.type(screen.getByLabelText("Подпрограмма 1"), "Первая");
    await user.click(screen.getByRole("button", { name: "Добавить подпрограмму" }));
    await user.type(screen.getByLabelText("Подпрограмма 2"), "Лишняя");
    await user.click(screen.getByRole("button", { name: "Добавить подпрограмму" }));
    await user.type(screen.getByLabelText("Подпрограмма 3"), "Вторая");
    await user.click(screen.getByRole("button", { name: "Убрать подпрограмму 2" }));
    await user.click(screen.getByLabelText("федеральный бюджет"));
    await user.selectOptions(screen.getByLabelText("Методика оценки эффективности"), "partizansk-2021");
    await user.click(screen.getByRole("button", { name: "Создать листы" }));
    const draft = {
      name: "Кадры", municipality: "Округ", startYear: "2019", endYear: "2023", reportingYear: "2021",
      subprogrammes: ["Первая", "Вторая"], sources: ["local", "federal"], methodology: "partizansk-2021",
    };
    expect(calls).toEqual([["startProgramme", JSON.stringify(draft)]]);
  });

  test("the form keeps what was typed while the program works and after a failure", async () => {
    const { user, settleState } = show({ kind: "empty" });
    await user.click(screen.getByRole("button", { name: "Начать свою программу" }));
    await user.type(screen.getByLabelText("Наименование программы"), "Кадры");
    await settleState({ ...sampleState("busy", "ru"), action: "start-programme" } as AppState);
    await settleState({ kind: "failed", action: "start-programme", reason: "workbook-protected", subject: null, diagnostics: "" });
    expect(screen.getByLabelText("Наименование программы")).toHaveValue("Кадры");
    expect(screen.getByText("Не удалось создать листы")).toBeVisible();
  });
});

describe("a workbook with tables", () => {
  test("says how far each step is", () => {
    show(TABLES);
    const section = screen.getByRole("region", { name: "Отчёт за 2021 год: где вы сейчас" });
    const steps = within(section).getAllByRole("listitem").filter((item) => item.parentElement?.tagName === "OL");
    expect(steps.map((step) => within(step).getByRole("img").getAttribute("aria-label"))).toEqual(["Готово", "Сейчас", "Потом", "Потом"]);
    expect(steps.findIndex((step) => step.getAttribute("aria-current") === "step")).toBe(1);
    for (const text of ["Паспорт: заполнено 6 из 6", "Показатели: факт 3 из 4", "Мероприятия: статус 51 из 51", "Расходы: 10 строк"]) expect(plain(section)).toContain(text);
  });

  test("opened again, says what the report says, or that it is older than the data", () => {
    show({ ...TABLES, report: { kind: "current", effectiveness: "100,3 %", rating: "высокая", preliminary: true } });
    expect(plain(screen.getByRole("main"))).toContain("Рассчитано: эффективность 100,3 %, оценка – высокая, предварительно.");
    show({ ...TABLES, report: { kind: "outdated" } });
    expect(plain(screen.getAllByRole("main")[1] ?? null)).toContain("Данные изменены после расчёта: рассчитайте ещё раз.");
  });

  test("takes the examples away, and starts a new year only when asked twice", async () => {
    const { user, calls } = show(TABLES);
    expect(plain(screen.getByRole("main"))).toContain("стоят 3 строки с номером «пример»");
    await user.click(screen.getByRole("button", { name: "Убрать строки-примеры" }));
    await user.click(screen.getByText("Новый отчётный год"));
    await user.click(screen.getByRole("button", { name: "Начать новый год…" }));
    expect(screen.getByRole("button", { name: "Отмена" })).toHaveFocus();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Начать новый год…" }));
    await user.click(screen.getByRole("button", { name: "Да, начать" }));
    expect(calls).toEqual(["removeExamples", "startNewYear"]);
  });

  test("what was changed is told, with the way back", async () => {
    const { user, calls, setState } = show(TABLES);
    setState(sampleState("tables-changed", "ru"));
    expect(screen.getByRole("heading", { name: "Таблицы готовы к 2022 году" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Вернуть как было" }));
    expect(calls).toEqual(["undoTableChange"]);
  });
});

test.each<Standing>([{ kind: "empty" }, TABLES])("has no Russian word in English: $kind", async (standing) => {
  const { user } = show(standing, "en");
  if (standing.kind === "empty") await user.click(screen.getByRole("button", { name: "Start your own programme" }));
  expect(screen.getByRole("main").textContent).not.toMatch(/[А-Яа-яЁё]/);
});
