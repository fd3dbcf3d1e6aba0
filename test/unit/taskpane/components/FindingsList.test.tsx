/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { FindingView } from "../../../../src/app/state";
import { showPane } from "../showPane";
import { sampleFindings, sampleResult } from "../states";

const many = (count: number, severity: FindingView["severity"] = "warning"): FindingView[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${severity}${index}`,
    code: "M12",
    severity,
    why: "Причина.", key: "1", accepted: null, table: null,
    message: `Замечание ${index + 1}`,
    action: "Исправьте.",
    address: null,
    target: null,
  }));

test("groups by severity, errors first, with counts and words beside the icons", () => {
  showPane({ kind: "checked", findings: sampleFindings("ru") });
  const list = screen.getByRole("region", { name: "Замечания к данным" });
  expect(
    within(list)
      .getAllByRole("heading", { level: 3 })
      .map((heading) => heading.textContent),
  ).toEqual(["Ошибки (1)", "Предупреждения (2)", "Подсказки (1)"]);
  const cards = within(list).getAllByRole("listitem");
  expect(cards).toHaveLength(4);
  expect(cards[0]).toHaveTextContent(/^Ошибка.*Нет фактического значения.*Что сделать: Внесите факт/);
  expect(cards[0]?.querySelector("svg")).not.toBeNull();
});

test("tells accepted findings from those that are open", () => {
  const [one, two] = many(2);
  if (one === undefined || two === undefined) throw new Error("Two were made");
  const accepted = "Опрос перенесён.";
  const { setState } = showPane({ kind: "checked", findings: [{ ...one, accepted }, two] });
  expect(screen.getByRole("heading", { name: "Предупреждения (2, из них принято – 1)" })).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Замечания к данным" })).getByText("1 предупреждение")).toBeVisible();
  setState({ kind: "checked", findings: [{ ...one, accepted }, { ...two, accepted }] });
  expect(screen.getByText("Все замечания приняты.")).toBeVisible();
  expect(screen.queryByText("Замечаний к данным нет.")).toBeNull();
});

test("the address jumps to the cell", async () => {
  const findings = sampleFindings("ru");
  const { user, calls } = showPane({ kind: "checked", findings });
  const link = screen.getByRole("button", { name: "Перейти к ячейке Показатели!H2" });
  expect(link).toHaveTextContent("Показатели!H2");
  await user.click(link);
  expect(calls).toEqual([findings[1]]);
});

test("an address without a cell to jump to is plain text; none is shown where there is none", () => {
  const [finding] = sampleFindings("ru");
  if (finding === undefined) throw new Error("The sample has findings");
  showPane({ kind: "checked", findings: [{ ...finding, target: null }, ...many(1)] });
  expect(screen.getByText("Показатели!D4")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Перейти/ })).toBeNull();
});

test("shows the first hundred; «Показать ещё» adds the rest and moves the focus to the first new card", async () => {
  const { user } = showPane({ kind: "checked", findings: many(130) });
  expect(screen.getAllByRole("listitem")).toHaveLength(100);
  expect(screen.getByText("Показано 100 из 130")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Предупреждения (130)" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Показать ещё 30" }));
  const cards = screen.getAllByRole("listitem");
  expect(cards).toHaveLength(130);
  expect(cards[100]).toHaveFocus();
  expect(screen.queryByRole("button", { name: /Показать ещё/ })).toBeNull();
});

test("a thousand findings are shown page by page across the groups", async () => {
  const { user } = showPane({ kind: "refused", findings: [...many(950), ...many(50, "error")] });
  const counted = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
  expect(counted()).toEqual(["Ошибки (50)", "Предупреждения (950)"]);
  expect(screen.getAllByRole("listitem")).toHaveLength(100);
  await user.click(screen.getByRole("button", { name: "Показать ещё 100" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(200);
});

test("a warning is accepted with a reason, never without one; an error not at all", async () => {
  const { user, calls } = showPane({ kind: "assessed", result: sampleResult("ru"), findings: many(1), renamedSheets: [], inputs: "1", stale: false });
  await user.click(screen.getByRole("button", { name: "Принять с причиной…" }));
  const reason = screen.getByLabelText("Почему с этим можно подписать отчёт");
  expect(reason).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Принять и пересчитать" }));
  expect(calls).toEqual([]);
  await user.type(reason, "Смета учреждения");
  await user.click(screen.getByRole("button", { name: "Принять и пересчитать" }));
  expect(calls).toEqual([["acceptFinding", "M12: Смета учреждения"]]);
});

test("errors are not accepted, and neither is anything beside them", () => {
  showPane({ kind: "checked", findings: [...many(1, "error"), ...many(1)] });
  expect(screen.queryByRole("button", { name: /Принять/ })).toBeNull();
});

test("an accepted finding shows its reason", () => {
  showPane({ kind: "checked", findings: many(1).map((finding) => ({ ...finding, accepted: "Смета учреждения" })) });
  expect(screen.getByRole("listitem")).toHaveTextContent("Принято: Смета учреждения");
  expect(screen.queryByRole("button", { name: /Принять/ })).toBeNull();
});

const mixed = (): FindingView[] =>
  [...many(4, "error"), ...many(4)].map((finding, index) => ({ ...finding, key: `key ${index}`, table: index < 3 ? "Показатели" : "Расходы" }));

test("many findings are narrowed to one table and to one severity, each choice with its count", async () => {
  const { user } = showPane({ kind: "checked", findings: mixed() });
  expect(screen.getAllByRole("listitem")).toHaveLength(8);
  await user.selectOptions(screen.getByLabelText("Таблица:"), "Показатели (3)");
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  await user.selectOptions(screen.getByLabelText("Таблица:"), "Расходы (5)");
  await user.selectOptions(screen.getByLabelText("Показать:"), "ошибки (1)");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  await user.selectOptions(screen.getByLabelText("Показать:"), "подсказки (0)");
  expect(screen.queryAllByRole("listitem")).toEqual([]);
  expect(screen.getByText("Таких замечаний нет.")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Показать:"), "все замечания");
  expect(screen.getAllByRole("listitem")).toHaveLength(5);
});

test("a half-written reason and the choice of a table stay when other findings come and go", async () => {
  const findings = mixed().map((finding) => ({ ...finding, severity: "warning" as const }));
  const { user, setState } = showPane({ kind: "checked", findings });
  await user.selectOptions(screen.getByLabelText("Таблица:"), "Расходы (5)");
  const opened = () => within(screen.getAllByRole("listitem").find((card) => card.textContent.includes("Замечание 2")) ?? document.body);
  await user.click(opened().getByRole("button", { name: "Принять с причиной…" }));
  await user.type(screen.getByLabelText("Почему с этим можно подписать отчёт"), "Смета");
  setState({ kind: "checked", findings: findings.filter(({ key }) => key !== "key 4").map((finding, index) => ({ ...finding, id: String(index) })) });
  expect(screen.getAllByRole("listitem")).toHaveLength(4);
  expect(opened().getByLabelText("Почему с этим можно подписать отчёт")).toHaveValue("Смета");
  expect(screen.getByLabelText("Почему с этим можно подписать отчёт")).toHaveFocus();
});

test("a result older than the data says so above its figures; with errors among the findings nothing is accepted", () => {
  showPane({ kind: "assessed", result: sampleResult("ru"), findings: [...many(1, "error"), ...many(1)], renamedSheets: [], inputs: "1", stale: true });
  const card = screen.getByRole("region", { name: "Результат за 2021 год" });
  expect(card).toHaveTextContent(/Данные изменены после расчёта.*Цифры ниже.*Достижение показателей/u);
  expect(screen.getByRole("status")).toHaveTextContent("Данные изменены после расчёта. Замечания к данным: 1 ошибка, 1 предупреждение.");
  expect(screen.queryByRole("button", { name: /Принять/ })).toBeNull();
});
