/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { showPane } from "../showPane";
import { sampleFindings, sampleFixes } from "../states";

const proposed = (groups = sampleFixes("ru")) => showPane({ kind: "fixes-proposed", proposal: { scope: "data", groups } });
const apply = () => screen.getByRole("button", { name: /^Исправить\s\d/ });
const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");
const spoken = () => plain(screen.getByRole("status").textContent);

describe("the preview", () => {
  test("shows what becomes what, by kind, with counts", () => {
    proposed();
    expect(screen.getByRole("heading", { name: "Что можно исправить" })).toHaveAttribute("data-outcome");
    expect(screen.getAllByRole("checkbox").map((box) => [plain(box.closest("label")?.textContent ?? ""), (box as HTMLInputElement).checked])).toEqual([
      ["Лишние пробелы – 4 ячейки", true],
      ["Разные знаки отсутствия – 1 ячейка", true],
      ["Выпадающие списки – 15 ячеек", false],
    ]);
    const [first] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent("Показатели!C2 – Показатели, столбец «Показатель»Было:«·Доля··жителей»Станет:«Доля жителей»");
    // A long text of marks and words may end a line after the marks.
    expect([...(first?.querySelector("dd")?.childNodes ?? [])].map((node) => node.textContent || node.nodeName)).toEqual(["«·", "WBR", "Доля··", "WBR", "жителей»"]);
    expect(plain(apply().textContent)).toBe("Исправить 5 ячеек");
    expect(spoken()).toBe("Что можно исправить. Найдено: 20 ячеек. Отметьте, что исправить.");
  });

  test("applies only what is ticked", async () => {
    const { user, calls } = proposed();
    await user.click(screen.getByRole("checkbox", { name: /Лишние пробелы/ }));
    expect(plain(apply().textContent)).toBe("Исправить 1 ячейку");
    await user.click(screen.getByRole("checkbox", { name: /Выпадающие списки/ }));
    expect(plain(apply().textContent)).toBe("Исправить 16 ячеек");
    await user.click(apply());
    expect(calls).toEqual([["applyFixes", "absence, lists"]]);
  });

  test("applies nothing when nothing is ticked", async () => {
    const { user, calls } = proposed();
    for (const box of [/Лишние пробелы/, /Разные знаки/]) await user.click(screen.getByRole("checkbox", { name: box }));
    expect(apply()).toHaveAttribute("aria-disabled", "true");
    await user.click(apply());
    expect(calls).toEqual([]);
  });

  test("shows the first lines, and more on request with the focus on the first new one", async () => {
    const { user } = proposed();
    const group = () => within(screen.getAllByRole("list")[0] as HTMLElement);
    expect(group().getAllByRole("listitem")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Показать ещё 1" }));
    expect(group().getAllByRole("listitem")).toHaveLength(4);
    expect(group().getAllByRole("listitem")[3]).toHaveFocus();
    expect(screen.queryByRole("button", { name: /Показать ещё/ })).toBeNull();
  });

  test("a cell of two kinds counts once", () => {
    const [spaces] = sampleFixes("ru");
    if (spaces === undefined) throw new Error("no group");
    proposed([spaces, { ...spaces, kind: "letters", count: 1, items: spaces.items.slice(0, 1) }]);
    expect(plain(apply().textContent)).toBe("Исправить 4 ячейки");
  });

  test("works by keyboard alone", async () => {
    const { user, calls } = proposed();
    screen.getByRole("checkbox", { name: /Лишние пробелы/ }).focus();
    await user.keyboard(" ");
    await user.tab();
    expect(screen.getByRole("button", { name: "Перейти к ячейке Показатели!C2" })).toHaveFocus();
    await user.keyboard("{Enter}");
    apply().focus();
    await user.keyboard("{Enter}");
    expect(calls).toEqual([expect.objectContaining({ id: "C2" }), ["applyFixes", "absence"]]);
  });

  test("restores the template by a button of its own name", async () => {
    const { user, calls } = showPane({ kind: "fixes-proposed", proposal: { scope: "template", groups: sampleFixes("ru").slice(1, 2) } });
    await user.click(screen.getByRole("button", { name: /^Восстановить\s1\sячейку$/ }));
    expect(calls).toEqual([["applyFixes", "absence"]]);
  });

  test("leads back to the findings", async () => {
    const { user, calls } = proposed();
    await user.click(screen.getByRole("button", { name: "Назад к замечаниям" }));
    expect(calls).toEqual(["checkData"]);
  });

  test("says so when there is nothing to mend", () => {
    showPane({ kind: "fixes-proposed", proposal: { scope: "template", groups: [] } });
    expect(screen.getByRole("heading", { name: "Что можно восстановить" })).toBeVisible();
    expect(screen.getByRole("main")).toHaveTextContent("Восстанавливать нечего: заголовки, столбцы, списки и форматы на месте.");
    expect(spoken()).toBe("Что можно восстановить. Восстанавливать нечего: заголовки, столбцы, списки и форматы на месте.");
  });
});

describe("the outcome", () => {
  const findings = sampleFindings("ru");

  test("says how many cells were mended, what the new check found, and can be undone", async () => {
    const { user, calls } = showPane({ kind: "fixed", outcome: { scope: "data", done: "fixed", count: 21, left: 0 }, canUndo: true, findings });
    expect(plain(screen.getByRole("heading", { name: /^Исправлено/ }).textContent)).toBe("Исправлено: 21 ячейка");
    expect(spoken()).toBe("Исправлено: 21 ячейка. Найдено: 1 ошибка, 2 предупреждения, 1 подсказка.");
    await user.click(screen.getByRole("button", { name: "Отменить исправления" }));
    expect(calls).toEqual(["undoFixes"]);
  });

  test("says what was put back, and what was left because the user has changed it", () => {
    showPane({ kind: "fixed", outcome: { scope: "data", done: "undone", count: 2, left: 1 }, canUndo: false, findings: [] });
    expect(plain(screen.getByRole("heading", { name: /^Возвращено/ }).textContent)).toBe("Возвращено как было: 2 ячейки");
    expect(plain(screen.getByRole("main").textContent)).toContain("Не тронута 1 ячейка: вы изменили её после исправления.");
    expect(screen.queryByRole("button", { name: "Отменить исправления" })).toBeNull();
    expect(spoken()).toBe("Возвращено как было: 2 ячейки. Ошибок нет. Не тронута 1 ячейка: вы изменили её после исправления.");
  });
});

describe("findings that can be mended", () => {
  const [first, ...others] = sampleFindings("ru");
  const findings = [...(first === undefined ? [] : [{ ...first, fixable: true }]), ...others];

  test.each(["checked", "refused"] as const)("have a button each, and one for all (%s)", async (kind) => {
    const { user, calls } = showPane({ kind, findings });
    await user.click(screen.getByRole("button", { name: "Исправить…" }));
    await user.click(screen.getByRole("button", { name: "Исправить… Показатели!D4" }));
    expect(calls).toEqual([
      ["proposeFixes", "all"],
      ["proposeFixes", "I08-Показатели!D4"],
    ]);
    expect(screen.getAllByRole("button", { name: /^Исправить/ })).toHaveLength(2);
  });

  test("without them there is no such button", () => {
    showPane({ kind: "checked", findings: others });
    expect(screen.queryByRole("button", { name: /^Исправить/ })).toBeNull();
  });
});

test("both previews can be opened at any time", async () => {
  const { user, calls } = showPane({ kind: "idle" });
  await user.click(screen.getByText("Порядок в таблицах"));
  await user.click(screen.getByRole("button", { name: "Исправить данные…" }));
  await user.click(screen.getByRole("button", { name: "Восстановить шаблон…" }));
  expect(calls).toEqual([["proposeFixes", "all"], "proposeRestoring"]);
});

test.each(["find-fixes", "restore-template", "apply-fixes"] as const)("after a failure of %s the fixes are looked for again", async (action) => {
  const { user, calls } = showPane({ kind: "failed", action, reason: "cells-changed", subject: "Показатели!G3", diagnostics: "" });
  expect(screen.getByRole("main")).toHaveTextContent("Таблицы изменились, пока вы смотрели исправления: Показатели!G3.");
  await user.click(screen.getByRole("button", { name: "Повторить" }));
  expect(calls).toEqual(["proposeAgain"]);
});
