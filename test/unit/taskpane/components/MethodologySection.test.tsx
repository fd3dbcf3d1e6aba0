/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { showPane } from "../showPane";
import { sampleResult, sampleState } from "../states";

const field = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Методика оценки эффективности" });
const writeButton = () => screen.getByRole("button", { name: "Записать на лист «Методика»" });
const restoreButton = () => screen.getByRole("button", { name: "Вернуть как в акте" });
const NOTE = "Шкала этой методики не опубликована: её нужно будет вписать.";

/** The pane with the section unfolded. */
async function showSection(...[state = { kind: "idle" }]: Partial<Parameters<typeof showPane>>) {
  const pane = showPane(state);
  await pane.user.click(screen.getByRole("heading", { name: "Методика" }));
  return pane;
}

describe("folding", () => {
  test("folded at first, and what was unfolded stays so while the pane does other things", async () => {
    const { user, setState } = showPane({ kind: "idle" });
    expect(screen.queryByRole("combobox", { hidden: true })).toBeNull();
    await user.click(screen.getByRole("heading", { name: "Методика" }));
    expect(field()).toBeVisible();
    setState(sampleState("busy", "ru"));
    setState(sampleState("assessed", "ru"));
    expect(field()).toBeVisible();
    await user.click(screen.getByRole("heading", { name: "Методика" }));
    expect(field()).not.toBeVisible();
  });
});

describe("choosing", () => {
  test("offers every methodology, and names none before one is chosen", async () => {
    await showSection();
    expect([...field().options].map(({ text, disabled }) => [text, disabled])).toEqual([
      ["Выберите методику", true],
      ["Партизанский городской округ (по отчёту за 2021 год)", false],
      ["Доля достигнутых показателей", false],
    ]);
    expect(field()).toHaveDisplayValue("Выберите методику");
    expect(field()).toHaveAccessibleDescription("");
  });

  test("says beside the field, and aloud, when the scale will have to be entered", async () => {
    const { user } = await showSection();
    await user.selectOptions(field(), "Доля достигнутых показателей");
    expect(screen.getByText(NOTE)).toBeVisible();
    expect(screen.getByText(NOTE)).toHaveAttribute("aria-live", "polite");
    expect(field()).toHaveAccessibleDescription(NOTE);
    await user.selectOptions(field(), "Партизанский городской округ (по отчёту за 2021 год)");
    expect(screen.queryByText(NOTE)).toBeNull();
  });
});

describe("writing", () => {
  test("needs a choice", async () => {
    const { user, calls } = await showSection();
    expect(writeButton()).toHaveAttribute("aria-disabled", "true");
    await user.click(writeButton());
    expect(calls).toEqual([]);
  });

  test("writes what is chosen, and says beforehand what the sheet is good for", async () => {
    const { user, calls } = await showSection();
    expect(writeButton()).toHaveAccessibleDescription(/^Лист покажет каждое правило и его основание; исправьте то, что в вашем порядке иначе\./);
    await user.selectOptions(field(), "share-reached");
    await user.click(writeButton());
    expect(calls).toEqual([["writeMethodology", "share-reached"]]);
  });

  test("by keyboard alone", async () => {
    const { user, calls } = await showSection();
    field().focus();
    await user.selectOptions(field(), "share-reached");
    await user.tab();
    expect(writeButton()).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(calls).toEqual([["writeMethodology", "share-reached"]]);
    await user.tab();
    expect(restoreButton()).toHaveFocus();
  });

  test("a failed writing is repeated with the same methodology", async () => {
    const { user, calls, setState } = await showSection();
    await user.selectOptions(field(), "partizansk-2021");
    setState({ kind: "failed", action: "write-methodology", reason: "cell-being-edited", subject: null, diagnostics: "" });
    await user.click(screen.getByRole("button", { name: "Повторить" }));
    expect(calls).toEqual([["writeMethodology", "partizansk-2021"]]);
  });
});

describe("restoring", () => {
  const question = () => screen.queryByRole("group", { name: /^Вернуть методику как в акте\? Ваши изменения на листе «Методика» пропадут/ });

  test("asks first; the harmless answer has the focus", async () => {
    const { user, calls } = await showSection();
    await user.click(restoreButton());
    expect(question()).toBeVisible();
    expect(screen.getByRole("button", { name: "Отмена" })).toHaveFocus();
    expect(calls).toEqual([]);
  });

  test.each(["{Enter}", "{Escape}"])("%s at once changes nothing and goes back to the button", async (key) => {
    const { user, calls } = await showSection();
    await user.click(restoreButton());
    await user.keyboard(key);
    expect(question()).toBeNull();
    expect(restoreButton()).toHaveFocus();
    expect(calls).toEqual([]);
  });

  test("«Вернуть» restores, once", async () => {
    const { user, calls } = await showSection();
    await user.click(restoreButton());
    await user.click(screen.getByRole("button", { name: "Вернуть" }));
    expect(calls).toEqual(["restoreMethodology"]);
    expect(question()).toBeNull();
    expect(restoreButton()).toHaveFocus();
  });

  test("an answer that comes while Excel is busy does nothing", async () => {
    const { user, calls, setState } = await showSection();
    await user.click(restoreButton());
    setState(sampleState("busy", "ru"));
    await user.click(screen.getByRole("button", { name: "Вернуть" }));
    expect(calls).toEqual([]);
    expect(question()).toBeVisible();
  });
});

describe("written", () => {
  const written = { kind: "methodology-written", title: "Пермский край", sheet: "Методика (2)", scaleKnown: true, restored: false } as const;

  test("names the sheet, says that it wins over the passport, and leads to the calculation", async () => {
    const { user, calls } = showPane(written);
    const outcome = within(screen.getByRole("main"));
    expect(outcome.getByRole("heading", { name: "Методика записана" })).toBeVisible();
    expect(outcome.getByText("Лист «Методика (2)»: Пермский край.")).toBeVisible();
    expect(outcome.getByText(/даже если в паспорте программы указана другая методика/)).toBeVisible();
    expect(outcome.queryByText(/Шкала/)).toBeNull();
    await user.click(outcome.getByRole("button", { name: "Рассчитать эффективность" }));
    expect(calls).toEqual(["calculateEffectiveness"]);
  });

  test("asks for the scale where none is known", () => {
    showPane({ ...written, scaleKnown: false });
    expect(screen.getByText(/^Шкала этой методики не опубликована\. Впишите её на этом листе в таблицу «Шкала»/)).toBeVisible();
  });

  test("says that it was restored", () => {
    showPane({ ...written, restored: true });
    expect(screen.getByRole("heading", { name: "Методика снова как в акте" })).toBeVisible();
  });
});

describe("from a result without a rating", () => {
  const assessed = (methodology: string) =>
    ({ kind: "assessed", result: { ...sampleResult("ru"), methodology, ratingKnown: false }, findings: [], renamedSheets: [], inputs: "1", stale: false }) as const;
  const open = () => screen.getByRole("button", { name: "Перейти к методике" });

  test("the button unfolds the section, chooses the methodology in use and puts the focus on the field", async () => {
    const { user, calls } = showPane(assessed("Доля достигнутых показателей"));
    await user.click(open());
    expect(field()).toBeVisible();
    expect(field()).toHaveFocus();
    expect(field()).toHaveDisplayValue("Доля достигнутых показателей");
    expect(calls).toEqual([]);
  });

  test("a methodology that the user changed is left to him", async () => {
    const { user } = showPane(assessed("Доля достигнутых показателей – с изменениями"));
    await user.click(open());
    expect(field()).toHaveFocus();
    expect(field()).toHaveDisplayValue("Выберите методику");
  });
});
