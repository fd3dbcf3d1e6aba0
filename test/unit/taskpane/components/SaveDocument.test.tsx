/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { showPane } from "../showPane";
import { busyState, sampleResult } from "../states";

const assessed = { kind: "assessed", result: sampleResult("ru"), findings: [], renamedSheets: [], inputs: "", stale: false } as const;

test("the result offers the Word document, and the button asks for it", async () => {
  const { user, calls } = showPane(assessed);
  await user.click(screen.getByRole("button", { name: "Сохранить отчёт .docx" }));
  expect(calls).toEqual(["saveDocument"]);
});

test("nothing is offered before there is a result", () => {
  showPane({ kind: "checked", findings: [] });
  expect(screen.queryByRole("button", { name: "Сохранить отчёт .docx" })).toBeNull();
});

test("once saved, the pane names the file, gives it again, and says what to do where none appears", () => {
  const name = "Отчёт 2021 – Развитие муниципальной службы.docx";
  const { setState } = showPane(assessed);
  setState({ ...busyState("save-document", "composing"), before: assessed });
  setState({ ...assessed, savedFile: { name, address: "blob:http://localhost/1" } });
  expect(screen.getByRole("heading", { name: "Документ готов" })).toBeVisible();
  expect(screen.getByText(name)).toBeVisible();
  const again = screen.getByRole("link", { name: "Сохранить ещё раз" });
  expect(again).toHaveAttribute("href", "blob:http://localhost/1");
  expect(again).toHaveAttribute("download", name);
  expect(screen.getByText(/Excel для Mac не сохраняет файлы из надстроек/)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(`Документ готов. Файл ищите в папке «Загрузки»: ${name}`);
});
