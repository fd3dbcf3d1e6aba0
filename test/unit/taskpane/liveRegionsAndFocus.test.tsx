/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { showPane } from "./showPane";
import { busyState, sampleFindings, sampleState } from "./states";

const spoken = (role: "status" | "alert") => screen.getByRole(role).textContent.replaceAll("\u00a0", " ");

describe("live regions", () => {
  test("are silent at first and the same elements later, or screen readers would miss the change", () => {
    const { setState } = showPane({ kind: "idle" });
    const status = screen.getByRole("status");
    const alert = screen.getByRole("alert");
    expect([status.textContent, alert.textContent]).toEqual(["", ""]);
    setState(sampleState("busy", "ru"));
    expect(screen.getByRole("status")).toBe(status);
    expect(screen.getByRole("alert")).toBe(alert);
    expect(spoken("status")).toBe("Читаем таблицы…");
  });

  test("say the result, that it is preliminary, and how many findings there are", () => {
    showPane(sampleState("assessed", "ru"));
    expect(spoken("status")).toBe(
      "Расчёт готов, результат предварительный. Эффективность: 100,3 %. Оценка: высокая. Замечания к данным: 2 предупреждения, 1 подсказка.",
    );
    expect(spoken("alert")).toBe("");
  });

  test("say at once that the calculation was refused", () => {
    showPane(sampleState("refused", "ru"));
    expect(spoken("alert")).toBe("Расчёт не выполнен. 1 ошибка, 2 предупреждения, 1 подсказка.");
    expect(spoken("status")).toBe("");
  });

  test("say of a person's edits only how many findings there are now, and without hurry", () => {
    const { setState } = showPane(sampleState("refused", "ru"));
    const error = sampleFindings("ru").find(({ severity }) => severity === "error");
    setState({ kind: "refused", findings: error === undefined ? [] : [error] });
    expect(spoken("alert")).toBe("");
    expect(spoken("status")).toBe("Замечания к данным: 1 ошибка.");
    setState({ kind: "checked", findings: [] });
    expect(spoken("status")).toBe("Замечаний к данным нет.");
  });

  test("say at once what failed and what to do", () => {
    showPane(sampleState("failed", "en"), "en");
    expect(screen.getAllByRole("alert")[0]).toHaveTextContent(
      "Effectiveness could not be calculated. A cell is still being edited. Finish editing the cell: press Enter or Esc, then try again.",
    );
  });

  test("say that the check found nothing", () => {
    showPane({ kind: "checked", findings: [] });
    expect(spoken("status")).toBe("Ошибок нет. Замечаний к данным нет, можно рассчитывать эффективность.");
  });

  test.each([
    [true, false, "Методика записана. Лист «Методика»: Своя. Расчёт пойдёт по этому листу, даже если в паспорте программы указана другая методика."],
    [
      false,
      true,
      "Методика снова как в акте. Лист «Методика»: Своя. Шкала этой методики не опубликована. " +
        "Впишите её на этом листе в таблицу «Шкала»: без неё расчёт даст число, но не оценку.",
    ],
  ])("say that the methodology is written (scale known: %s, restored: %s)", (scaleKnown, restored, words) => {
    showPane({ kind: "methodology-written", title: "Своя", sheet: "Методика", scaleKnown, restored });
    expect(spoken("status")).toBe(words);
  });

  test("say that sheets were added", () => {
    showPane(sampleState("created", "ru"));
    expect(spoken("status")).toBe("Шаблон создан. Заполните таблицы на этих листах и нажмите «Рассчитать эффективность».");
  });
});

describe("focus", () => {
  test.each(["Рассчитать эффективность", "Создать шаблон"])("stays on «%s» while busy and goes to the outcome afterwards", async (name) => {
    const { user, setState } = showPane({ kind: "idle" });
    const button = screen.getByRole("button", { name });
    await user.click(button);
    setState(sampleState("busy", "ru"));
    expect(button).toHaveFocus();
    setState(busyState("calculate", "writing"));
    expect(button).toHaveFocus();
    setState(sampleState("assessed", "ru"));
    expect(screen.getByRole("heading", { name: "Результат за 2021 год" })).toHaveFocus();
  });

  test("goes to the progress when the pressed button is gone", async () => {
    const { user, setState } = showPane(sampleState("failed", "ru"));
    await user.click(screen.getByRole("button", { name: "Повторить" }));
    // A browser's page keeps the focus when the focused element goes; jsdom's does not.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    setState(sampleState("busy", "ru"));
    expect(screen.getByRole("heading", { name: "Расчёт эффективности" })).toHaveFocus();
    jest.restoreAllMocks();
  });

  test.each([
    ["created", "Шаблон создан"],
    ["methodology-written", "Методика записана"],
    ["checked", "Найдено: 1 ошибка, 2 предупреждения, 1 подсказка"],
    ["refused", "Расчёт не выполнен"],
    ["failed", "Не удалось рассчитать эффективность"],
    ["idle", "Начать"],
  ] as const)("goes to the heading of «%s»", async (kind, name) => {
    const { user, setState } = showPane(sampleState("busy", "ru"));
    await user.tab();
    setState(sampleState(kind, "ru"));
    expect(screen.getByRole("heading", { name: (heading) => heading.replaceAll("\u00a0", " ") === name })).toHaveFocus();
  });

  test("brings the outcome into sight, whatever is unfolded above it", async () => {
    const scrolled: string[] = [];
    jest.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
      scrolled.push(this.textContent);
    });
    const { user, setState } = showPane({ kind: "idle" });
    await user.tab();
    setState(sampleState("refused", "ru"));
    expect(scrolled).toEqual([expect.stringMatching(/^Расчёт не выполнен/)]);
    jest.restoreAllMocks();
  });

  test("is not taken away from the sheet", () => {
    const { setState } = showPane(sampleState("busy", "ru"));
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    const scroll = jest.spyOn(Element.prototype, "scrollIntoView");
    setState(sampleState("assessed", "ru"));
    expect(document.body).toHaveFocus();
    expect(scroll).not.toHaveBeenCalled();
    jest.restoreAllMocks();
  });

  test("is not moved when the pane opens", () => {
    showPane({ kind: "idle" });
    expect(document.body).toHaveFocus();
  });
});
