/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { LayoutView } from "../../../../src/app/state";
import { showPane } from "../showPane";
import { sampleState } from "../states";

const HEADING = "Оформление отчёта";
const PRESENT: LayoutView = { font: "Liberation Serif", content: "values", forms: ["indicators", "measures"] };
const group = (name: string) => within(screen.getByRole("group", { name }));
const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

/** The pane with the section unfolded over a workbook that asks for this look. */
async function showSection(present: LayoutView | "missing" | null = PRESENT) {
  const asked = [present === "missing" ? "missing" : "there"];
  const layouts = (): LayoutView | null => {
    if (asked.shift() === "missing") throw new Error("part-missing");
    return present === "missing" ? PRESENT : present;
  };
  const pane = showPane({ kind: "idle" }, "ru", layouts);
  await pane.user.click(screen.getByRole("heading", { name: HEADING }));
  await (present === "missing" ? screen.findByRole("button", { name: "Повторить" }) : screen.findByRole("group", { name: "Шрифт" }));
  return pane;
}

test("folded at first", () => {
  showPane({ kind: "idle" });
  expect(screen.queryByRole("radio", { hidden: true })).toBeNull();
});

test("begins with what the workbook says", async () => {
  await showSection();
  expect(group("Шрифт").getAllByRole("radio").map((input) => (input as HTMLInputElement).checked)).toEqual([false, false, true]);
  expect(radio("Значения")).toBeChecked();
  expect(box("Форма 1. Показатели")).toBeChecked();
  expect(box("Форма 3. Расходы")).not.toBeChecked();
});

test("says when the workbook could not be read, and then shows the usual look", async () => {
  await showSection(null);
  expect(screen.getByText("Не удалось прочитать книгу: показано обычное оформление.")).toBeVisible();
  expect(radio("Times New Roman")).toBeChecked();
  expect(radio("Формулы")).toBeChecked();
});

test("asks again when this part of the program did not load", async () => {
  const { user } = await showSection("missing");
  await user.click(screen.getByRole("button", { name: "Повторить" }));
  expect(await screen.findByRole("radio", { name: "Liberation Serif" })).toBeChecked();
});

test("each choice says what it brings", async () => {
  await showSection();
  expect(radio("Формулы")).toHaveAccessibleDescription("Исправите данные – цифры пересчитаются сами.");
});

test("writes what was chosen, by keyboard too", async () => {
  const { user, calls } = await showSection();
  await user.click(radio("PT Astra Serif"));
  radio("Значения").focus();
  await user.keyboard("{ArrowUp}");
  await user.click(box("Форма 3. Расходы"));
  await user.click(box("Форма 1. Показатели"));
  await user.click(screen.getByRole("button", { name: "Записать оформление" }));
  expect(calls).toEqual([["writeLayout", { font: "PT Astra Serif", content: "formulas", forms: ["measures", "expenditures"] }, false]]);
});

test("«Настроить столбцы форм» writes the table of columns along", async () => {
  const { user, calls } = await showSection();
  await user.click(screen.getByRole("button", { name: "Настроить столбцы форм" }));
  expect(calls).toEqual([["writeLayout", PRESENT, true]]);
});

test("what was not written yet stays chosen while the pane works", async () => {
  const { user, setState } = await showSection();
  await user.click(radio("PT Astra Serif"));
  setState(sampleState("busy", "ru"));
  expect(screen.getByRole("button", { name: "Записать оформление" })).toHaveAttribute("aria-disabled", "true");
  setState({ kind: "idle" });
  expect(radio("PT Astra Serif")).toBeChecked();
});

describe("afterwards", () => {
  test.each([
    [false, "Оформление записано"],
    [true, "Столбцы можно настроить"],
  ])("with columns: %p the pane says «%s», where, and offers to calculate", async (withColumns, heading) => {
    const { user, calls } = showPane({ kind: "layout-written", sheet: "Методика", withColumns });
    const main = within(screen.getByRole("main"));
    expect(main.getByRole("heading", { name: heading })).toBeVisible();
    expect(main.getByText("Оформление отчёта записано на лист «Методика».")).toBeVisible();
    expect(main.queryAllByText(/таблица столбцов/u)).toHaveLength(withColumns ? 1 : 0);
    await user.click(main.getByRole("button", { name: "Рассчитать эффективность" }));
    expect(calls).toEqual(["calculateEffectiveness"]);
  });

  test("a failure is repeated with the same choice", async () => {
    const { user, calls, setState } = await showSection();
    await user.click(radio("PT Astra Serif"));
    for (const action of ["write-layout", "write-columns"] as const) {
      setState({ kind: "failed", action, reason: "cell-being-edited", subject: null, diagnostics: "" });
      await user.click(screen.getByRole("button", { name: "Повторить" }));
    }
    expect(calls).toEqual([false, true].map((withColumns) => ["writeLayout", { ...PRESENT, font: "PT Astra Serif" }, withColumns]));
  });
});
