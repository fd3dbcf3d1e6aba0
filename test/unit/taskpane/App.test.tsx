/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { AppState } from "../../../src/app/state";
import { showPane } from "./showPane";
import { busyState, sampleResult, sampleState, STATE_KINDS } from "./states";

const normal = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/** Everything a person sees or hears: text, and the labels of what has no text. Languages are named in their own words. */
const wordsOf = (container: HTMLElement) =>
  [
    container.textContent.replace("РусскийEnglish", ""),
    ...[...container.querySelectorAll("[aria-label], [aria-valuetext], [title]")].flatMap((element) =>
      ["aria-label", "aria-valuetext", "title"].map((name) => element.getAttribute(name) ?? ""),
    ),
  ].join(" ");

describe.each(STATE_KINDS)("state «%s»", (kind) => {
  test("has no English word in Russian", () => {
    const { container } = showPane(sampleState(kind, "ru"));
    const allowed = /Excel|Word|\.xlsx|\.docx|Enter|Esc|[A-Z]\d{1,3}|5004/g;
    expect(wordsOf(container).replaceAll(allowed, "")).not.toMatch(/[A-Za-z]/);
  });

  test("has no Russian word in English", () => {
    const { container } = showPane(sampleState(kind, "en"), "en");
    expect(wordsOf(container)).not.toMatch(/[А-Яа-яЁё]/);
  });

  test("always offers its four actions to the keyboard, the main one first", async () => {
    const { user } = showPane(sampleState(kind, "ru"));
    const bar = within(screen.getByRole("banner"));
    await user.tab();
    expect(bar.getByRole("button", { name: "Рассчитать эффективность" })).toHaveFocus();
    await user.tab();
    expect(bar.getByRole("button", { name: "Проверить данные" })).toHaveFocus();
    const template = screen.getByRole("button", { name: "Создать шаблон" });
    while (document.activeElement !== template && document.activeElement !== document.body) await user.tab();
    expect(template).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Вставить пример 2021 года" })).toHaveFocus();
  });

  test("has one main heading and a heading for every other section", () => {
    showPane(sampleState(kind, "ru"));
    expect(screen.getAllByRole("heading", { level: 1 }).map((heading) => heading.textContent)).toEqual(["Отчёт о муниципальной программе"]);
    expect(screen.getByRole("heading", { name: "Начать" })).toBeVisible();
  });
});

test("the language is chosen by its own name, and the present one is marked", async () => {
  const { user, languages } = showPane({ kind: "idle" });
  expect(screen.getByRole("button", { name: "Русский", pressed: true })).toHaveAttribute("lang", "ru");
  await user.click(screen.getByRole("button", { name: "English", pressed: false }));
  expect(languages).toEqual(["en"]);
});

test("about: versions and what support asks for, made when it is unfolded", async () => {
  const { user } = showPane({ kind: "idle" });
  expect(screen.queryByText("ExcelApi 1.14")).toBeNull();
  await user.click(screen.getByRole("heading", { name: "О надстройке" }));
  expect(screen.getByText("Версия манифеста")).toBeVisible();
  expect(screen.getByText("ExcelApi 1.14")).toBeVisible();
  expect(screen.getByText("Excel 16.0.14332 (PC)")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Сведения для поддержки" })).toHaveValue(
    "Отчёт о муниципальной программе 0.1.0\nmanifest 1.0.0.0\nExcel 16.0.14332 (PC)\nExcelApi 1.14\nru-RU\nEdg/120",
  );
});

test("idle: explains how to begin, and each button does its own thing", async () => {
  const { user, calls } = showPane({ kind: "idle" });
  expect(screen.getByText(/Ваши листы не изменятся/)).toBeVisible();
  for (const name of ["Создать шаблон", "Вставить пример 2021 года", "Проверить данные", "Рассчитать эффективность"]) {
    await user.click(screen.getByRole("button", { name }));
  }
  expect(calls).toEqual(["createTemplate", "insertSample", "checkData", "calculateEffectiveness"]);
});

test.each([
  ["reading", "Читаем таблицы…"],
  ["checking", "Проверяем…"],
  ["calculating", "Считаем…"],
  ["writing", "Записываем листы…"],
] as const)("busy %s: says so, and no button works", async (step, words) => {
  const { user, calls, container } = showPane(busyState("calculate", step));
  expect(within(screen.getByRole("main")).getByText(words)).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Расчёт эффективности" })).toHaveAttribute("aria-valuetext", words);
  const all = screen.getAllByRole("button").filter((button) => !button.hasAttribute("lang") && button.textContent !== "Отменить");
  expect(all.length).toBeGreaterThan(3);
  for (const button of all) {
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
  }
  expect(calls).toEqual([]);
  expect(container.querySelector("main")).toHaveAttribute("aria-busy", "true");
});

test("busy: counts the steps and the sheets, and can be cancelled until something is written", async () => {
  const { user, calls, setState } = showPane(busyState("calculate", "calculating"));
  expect(normal(screen.getByRole("main").textContent)).toContain("Шаг 2 из 3");
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
  await user.click(screen.getByRole("button", { name: "Отменить" }));
  expect(calls).toEqual(["cancel"]);
  setState(busyState("calculate", "calculating", { isCancelling: true }));
  expect(within(screen.getByRole("main")).getByText("Останавливаемся, ничего не записав…")).toBeVisible();
  expect(screen.getByRole("button", { name: "Отменить" })).toHaveAttribute("aria-disabled", "true");
  setState(busyState("calculate", "writing", { sheets: 6, canCancel: false }));
  expect(normal(screen.getByRole("main").textContent)).toContain("Записываем 6 листов…");
  expect(screen.getByRole("button", { name: "Отменить" })).toHaveAttribute("aria-disabled", "true");
});

test("assessed: the former sheets can be brought back", async () => {
  const { user, calls } = showPane(sampleState("assessed", "ru"));
  await user.click(screen.getByRole("button", { name: "Вернуть прежние листы", description: /Ваши таблицы не изменятся/ }));
  expect(calls).toEqual(["restoreSheets"]);
});

test("assessed: figures, rating, what is missing, conclusion, renamed sheet", () => {
  showPane(sampleState("assessed", "ru"));
  const card = screen.getByRole("region", { name: "Результат за 2021 год" });
  expect(normal(card.textContent)).toContain(
    "Эффективность программы100,3 %Оценка: высокаяДостижение показателей100,3 %Использование средств100,0 %",
  );
  expect(within(card).getByText("Предварительно: учтено 3 из 4 показателей")).toBeVisible();
  expect(within(card).getByText(/реализуется с высокой эффективностью – 100,3 %/)).toBeVisible();
  expect(screen.getByText("Лист «Отчёт» уже есть в книге, поэтому наш назван «Отчёт (2)».")).toBeVisible();
});

test("assessed and final: nothing says «предварительно», and no findings are said to be none", () => {
  const result = { ...sampleResult("ru"), preliminary: false, conclusion: "Программа реализуется с высокой эффективностью." };
  const { container } = showPane({ kind: "assessed", result, findings: [], renamedSheets: [], inputs: "1", stale: false });
  expect(container).not.toHaveTextContent(/предварительн/i);
  expect(screen.getByText("Замечаний к данным нет.")).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Замечания к данным" })).toBeNull();
});

test("assessed without a scale: asks for one instead of rating", () => {
  const result = { ...sampleResult("ru"), ratingKnown: false, rating: "оценка не определена: укажите шкалу" };
  showPane({ kind: "assessed", result, findings: [], renamedSheets: [], inputs: "1", stale: false });
  expect(screen.getByText("Оценка не дана")).toBeVisible();
  expect(screen.getByText(/^Впишите шкалу из вашего порядка в таблицу «Шкала» на листе «Методика»/)).toBeVisible();
  expect(screen.queryByText(/^Оценка:/)).toBeNull();
});

test("assessed without effectiveness: there is nothing to rate, and no scale is asked for", () => {
  const figures = [{ kind: "effectiveness", display: "–", unknown: "показателей нет" }] as const;
  const result = { ...sampleResult("ru"), figures, ratingKnown: false, rating: "оценка не определена: укажите шкалу" };
  showPane({ kind: "assessed", result, findings: [], renamedSheets: [], inputs: "1", stale: false });
  expect(screen.getByText("Оценку дают по эффективности, а её вычислить не удалось.")).toBeVisible();
  expect(within(screen.getByRole("main")).queryByText(/шкал/i)).toBeNull();
});

test("a figure that could not be computed says why", () => {
  const result = { ...sampleResult("ru"), figures: [{ kind: "outturn", display: "–", unknown: "План расходов равен нулю" } as const] };
  showPane({ kind: "assessed", result, findings: [], renamedSheets: [], inputs: "1", stale: false });
  expect(screen.getByText("План расходов равен нулю")).toBeVisible();
});

test.each([
  ["nothing found", "checked", [], "Ошибок нет"],
  ["only warnings", "checked", ["warning", "warning"], "Ошибок нет"],
  ["errors", "checked", ["error", "warning"], "Найдено: 1 ошибка, 1 предупреждение"],
] as const)("checked, %s", (_, kind, severities, heading) => {
  const findings = severities.map((severity, index) => ({
    id: String(index),
    code: "I01",
    severity,
    why: "Причина.", key: "1", accepted: null, table: null,
    message: "Сообщение",
    action: "Действие",
    address: null,
    target: null,
  }));
  showPane({ kind, findings });
  expect(normal(within(screen.getByRole("main")).getAllByRole("heading", { level: 2 })[0]?.textContent ?? null)).toBe(heading);
});

test("refused: says that nothing was calculated or changed", () => {
  showPane(sampleState("refused", "ru"));
  expect(screen.getByRole("heading", { name: "Расчёт не выполнен" })).toBeVisible();
  expect(screen.getByText(/В данных 1 ошибка\. Исправьте её и рассчитайте ещё раз\. Книга осталась без изменений\./)).toBeVisible();
});

test("created: lists the new sheets and says what to do next", () => {
  showPane({ kind: "created", what: "sample", sheets: ["Паспорт", "Показатели"] });
  expect(screen.getByRole("heading", { name: "Пример добавлен" })).toBeVisible();
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Паспорт", "Показатели"]);
  expect(within(screen.getByRole("main")).getByText(/нажмите «Рассчитать эффективность»/)).toBeVisible();
});

test.each([
  ["calculate", "calculateEffectiveness"],
  ["check", "checkData"],
  ["create-template", "createTemplate"],
  ["insert-sample", "insertSample"],
  ["restore-methodology", "restoreMethodology"],
  ["restore-sheets", "restoreSheets"],
] as const)("failed %s: «Повторить» does the same again", async (action, method) => {
  const { user, calls } = showPane({ kind: "failed", action, reason: "cell-being-edited", subject: null, diagnostics: "" });
  expect(screen.getByText("Закончите ввод в ячейке: нажмите Enter или Esc, затем повторите.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Повторить" }));
  expect(calls).toEqual([method]);
});

test.each([
  ["create-template", "tables-exist"],
  ["restore-methodology", "methodology-unknown"],
] as const)("failed for good, %s: no «Повторить» that cannot help", (action, reason) => {
  const state: AppState = { kind: "failed", action, reason, subject: null, diagnostics: "" };
  showPane(state);
  expect(screen.queryByRole("button", { name: "Повторить" })).toBeNull();
});

test("failed half-way, perhaps: the workbook is not said to be unchanged", () => {
  const state = { kind: "failed", action: "calculate", subject: null, diagnostics: "" } as const;
  const { setState } = showPane({ ...state, reason: "session-lost" });
  expect(screen.queryByText("Книга осталась без изменений.")).toBeNull();
  expect(screen.getByText(/^Ваши таблицы целы: .* закройте книгу без сохранения/)).toBeVisible();
  setState({ ...state, action: "apply-fixes", reason: "not-taken-back" });
  expect(screen.getByText(/^Часть ячеек в ваших таблицах могла измениться\./)).toBeVisible();
  setState({ ...state, reason: "sheet-protected" });
  expect(screen.getByText("Книга осталась без изменений.")).toBeVisible();
});
