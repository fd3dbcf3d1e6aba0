import { paneEn } from "../../../../src/messages/pane/en";
import type { PaneMessages } from "../../../../src/messages/pane/paneMessages";
import { paneRu } from "../../../../src/messages/pane/ru";

const spaced = (text: string) => text.replaceAll("\u00a0", " ");

type Reason = keyof PaneMessages["failure"]["reason"];
const REASONS = Object.keys(paneRu.failure.reason) as Reason[];

/** Texts without arguments, wherever they stand. */
const plainTexts = (part: unknown): readonly string[] => {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(plainTexts) : [];
};

/** Every text of one language. */
function textsOf(messages: PaneMessages): readonly string[] {
  const { result, findings, checked, refused, created, methodologyWritten, failure } = messages;
  const counts = [
    { error: 1, warning: 2, hint: 5 },
    { error: 0, warning: 1, hint: 0 },
    { error: 0, warning: 0, hint: 0 },
  ];
  return [
    ...plainTexts(messages),
    result.heading(2021),
    result.preliminary(3, 4, 1),
    result.preliminary(4, 4, 1),
    result.unreported(["1"], 0),
    result.unreported(["1", "2"], 3),
    result.figureText("1"),
    result.ratingText("1"),
    result.renamed("1", "2"),
    result.announcement("100", "5", true),
    result.announcement("100", null, false),
    findings.goTo("1"),
    findings.shown(100, 250),
    findings.showMore(100),
    ...counts.flatMap((some) => [findings.summary(some), checked.heading(some), checked.text(some)]),
    refused.text(1),
    refused.text(2),
    created.sheets(1),
    created.sheets(5),
    methodologyWritten.sheet("1", "2"),
    ...REASONS.flatMap((reason) => [null, "1"].flatMap((subject) => plainTexts(failure.reason[reason](subject)))),
  ];
}

describe("Russian texts of the pane", () => {
  test.each([
    [{ error: 1, warning: 2, hint: 0 }, "1 ошибка, 2 предупреждения"],
    [{ error: 5, warning: 1, hint: 21 }, "5 ошибок, 1 предупреждение, 21 подсказка"],
    [{ error: 0, warning: 11, hint: 3 }, "11 предупреждений, 3 подсказки"],
    [{ error: 0, warning: 0, hint: 0 }, ""],
  ])("counts %j", (severities, text) => {
    expect(spaced(paneRu.findings.summary(severities))).toBe(text);
  });

  test.each([
    [3, 4, 1, "Предварительно: учтено 3 из 4 показателей"],
    [1, 2, 1, "Предварительно: учтён 1 из 2 показателей"],
    [21, 31, 10, "Предварительно: учтён 21 из 31 показателя"],
    [0, 1, 1, "Предварительно: учтено 0 из 1 показателя"],
    [4, 4, 1, "Предварительно: нет факта у 1 показателя"],
    [25, 25, 12, "Предварительно: нет факта у 12 показателей"],
  ])("preliminary %d of %d, %d without an actual value", (assessed, total, unreported, text) => {
    expect(spaced(paneRu.result.preliminary(assessed, total, unreported))).toBe(text);
  });

  test.each([
    [1, "В данных 1 ошибка. Исправьте её"],
    [3, "В данных 3 ошибки. Исправьте их"],
    [21, "В данных 21 ошибка. Исправьте их"],
  ])("refused because of %d errors", (errors, beginning) => {
    expect(spaced(paneRu.refused.text(errors))).toContain(beginning);
  });

  test("a renamed sheet", () => {
    expect(paneRu.result.renamed("Отчёт", "Отчёт (2)")).toBe("Лист «Отчёт» уже есть в книге, поэтому наш назван «Отчёт (2)».");
  });

  test("the way out of a cell that is being edited", () => {
    expect(paneRu.failure.reason["cell-being-edited"](null).action).toBe(
      "Закончите ввод в ячейке: нажмите Enter или Esc, затем повторите.",
    );
  });

  test("a failure names what it is about, and does without where nothing is known", () => {
    expect(paneRu.failure.reason["sheet-protected"]("Расходы").what).toBe("Лист «Расходы» защищён от изменений.");
    expect(paneRu.failure.reason["sheet-protected"](null).what).toBe("Лист защищён от изменений.");
  });

  test("an unknown methodology is named where it has a name", () => {
    expect(paneRu.failure.reason["methodology-unknown"]("Своя").what).toBe("Методика «Своя» надстройке неизвестна.");
    expect(paneRu.failure.reason["methodology-unknown"](null).what).toBe("В паспорте программы не указана методика.");
  });

  test("contain no English word", () => {
    const allowed = /Excel|Word|Windows|Mac|Enter|Esc|Ctrl\+C|Microsoft|\.xlsx|\.docx/g;
    // The language's own code is no text.
    const code = paneRu.language.current;
    expect(textsOf(paneRu).filter((text) => text !== code).filter((text) => /[A-Za-z]/.test(text.replaceAll(allowed, "")))).toEqual([]);
  });

  test("use «ёлочки» and en dashes", () => {
    expect(textsOf(paneRu).filter((text) => /["“”„—]| - |\.\.\./.test(text))).toEqual([]);
  });
});

describe("English texts of the pane", () => {
  test.each([
    [{ error: 1, warning: 2, hint: 0 }, "1 error, 2 warnings"],
    [{ error: 0, warning: 1, hint: 1 }, "1 warning, 1 hint"],
  ])("counts %j", (severities, text) => {
    expect(spaced(paneEn.findings.summary(severities))).toBe(text);
  });

  test("contain no Russian word", () => {
    expect(textsOf(paneEn).filter((text) => /[А-Яа-яЁё]/.test(text))).toEqual([]);
  });
});

test.each([
  ["Russian", paneRu],
  ["English", paneEn],
])("every failure is explained in %s: what happened and what to do", (_, { failure }) => {
  expect(Object.keys(failure.reason).sort()).toEqual([...REASONS].sort());
  for (const reason of REASONS) {
    const { what, action } = failure.reason[reason]("1");
    expect(what).toMatch(/\.$/);
    expect(action).toMatch(/\.$/);
  }
});
