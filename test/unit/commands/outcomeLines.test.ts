import type { AppState } from "../../../src/app/state";
import { outcomeLines } from "../../../src/commands/outcomeLines";
import { messagesFor } from "../../../src/messages/messagesFor";
import { sampleFindings } from "../taskpane/states";

const [russian, english] = [messagesFor("ru-RU"), messagesFor("en-US")];
const plain = (lines: readonly string[] | null) => lines?.map((line) => line.replaceAll("\u00a0", " "));
const refused = (count: number): AppState => {
  const [error] = sampleFindings("ru").filter(({ severity }) => severity === "error");
  if (error === undefined) throw new Error("The sample has an error");
  return { kind: "refused", findings: Array.from({ length: count }, () => error) };
};

test("a finished report shows itself", () => {
  expect(outcomeLines({ kind: "idle" }, russian)).toBeNull();
});

test("a failure says what was not done, why, what to do and that the workbook is whole", () => {
  const failed: AppState = { kind: "failed", action: "calculate", reason: "sheet-protected", subject: "Отчёт", diagnostics: "" };
  expect(plain(outcomeLines(failed, russian))).toEqual([
    "Не удалось рассчитать эффективность",
    "Лист «Отчёт» защищён от изменений.",
    "Снимите защиту: вкладка «Рецензирование», кнопка «Снять защиту листа». Затем повторите.",
    "Книга осталась без изменений.",
  ]);
  expect(outcomeLines(failed, english)?.[1]).toBe("The sheet “Отчёт” is protected.");
});

test("a refusal lists five findings, counts the others and names the button of the pane", () => {
  const lines = plain(outcomeLines(refused(7), russian));
  expect(lines).toHaveLength(2 + 5 + 2);
  expect(lines?.slice(0, 2)).toEqual(["Расчёт не выполнен", "В данных 7 ошибок. Исправьте их и рассчитайте ещё раз. Книга осталась без изменений."]);
  expect(lines?.[2]).toMatch(/^• Показатели!H2\. Нет фактического значения/);
  expect(lines?.slice(-2)).toEqual(["… и ещё 2", "Все замечания и переход к ячейкам – в панели: кнопка «Открыть панель»."]);
});

test("nothing more is counted where everything is listed", () => {
  expect(outcomeLines(refused(5), russian)?.join("\n")).not.toContain("ещё 0");
});
