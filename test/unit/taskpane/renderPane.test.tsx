/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, screen } from "@testing-library/react";
import type { PaneActions } from "../../../src/app/paneActions";
import type { AppState } from "../../../src/app/state";
import { createStore } from "../../../src/app/store";
import { paneMessagesFor } from "../../../src/messages/pane/paneMessagesFor";
import type { StartupProblemKind } from "../../../src/messages/pane/paneMessages";
import { renderPane, renderStartupProblem } from "../../../src/taskpane/renderPane";
import { paneSettings } from "./showPane";

// React asks for this flag where its own `act` is called without Testing Library's render.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const nothing = () => Promise.resolve();
const actions: PaneActions = {
  calculateEffectiveness: nothing,
  changeLanguage: nothing,
  checkData: nothing,
  createTemplate: nothing,
  insertSample: nothing,
  recogniseTables: nothing,
  takeTable: nothing,
  dismissTable: nothing,
  takeAllTables: nothing,
  showCandidate: nothing,
  methodologies: () => Promise.resolve([]),
  writeMethodology: nothing,
  restoreMethodology: nothing,
  restoreSheets: nothing,
  cancel: nothing,
  layouts: () => Promise.resolve({ fonts: [], layout: { font: "", content: "formulas", forms: [] }, isRead: true }),
  writeLayout: nothing,
  acceptFinding: nothing,
  saveDocument: nothing,
  showFinding: nothing,
  proposeFixes: nothing,
  proposeRestoring: nothing,
  proposeAgain: nothing,
  applyFixes: nothing,
  undoFixes: nothing,
  refreshStanding: nothing,
  startProgramme: () => Promise.resolve({}),
  removeExamples: nothing,
  startNewYear: nothing,
  undoTableChange: nothing,
};

function emptyContainer(): HTMLElement {
  document.body.innerHTML = '<div id="container"><p id="loading">Загружаем панель…</p></div>';
  const container = document.getElementById("container");
  if (container === null) throw new Error("The container was just made");
  return container;
}

test("replaces the loading message and tells the page its language and colours", async () => {
  const container = emptyContainer();
  const options = { store: createStore(), actions, settings: paneSettings(), messages: paneMessagesFor("ru"), theme: webLightTheme };
  const pane = await act(() => Promise.resolve(renderPane(container, options)));
  expect(document.getElementById("loading")).toBeNull();
  expect(document.documentElement).toHaveAttribute("lang", "ru");
  expect(document.documentElement.style.colorScheme).toBe("light");

  act(() => {
    pane.update({ ...options, messages: paneMessagesFor("en"), theme: webDarkTheme });
  });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Municipal programme report");
  expect(document.documentElement).toHaveAttribute("lang", "en");
  expect(document.documentElement.style.colorScheme).toBe("dark");

  act(() => {
    pane.unmount();
  });
  expect(container).toBeEmptyDOMElement();
});

test.each<[StartupProblemKind, RegExp, boolean]>([
  ["not-in-excel", /Откройте надстройку в Excel/, false],
  ["excel-too-old", /Нужен Excel 2021 или новее/, false],
  ["no-answer", /Excel не отвечает/, true],
  ["no-library", /Не загрузился файл Excel/, true],
])("%s: explains itself, and offers to reload only where that can help", (problem, words, canReload) => {
  act(() => {
    renderStartupProblem(emptyContainer(), { problem, messages: paneMessagesFor("ru"), theme: webLightTheme });
  });
  expect(screen.getByRole("alert")).toHaveTextContent(words);
  expect(screen.queryAllByRole("button", { name: "Открыть панель заново" })).toHaveLength(canReload ? 1 : 0);
});

test.each<StartupProblemKind>(["not-in-excel", "excel-too-old", "no-answer", "no-library"])("%s: English", (problem) => {
  const container = emptyContainer();
  act(() => {
    renderStartupProblem(container, { problem, messages: paneMessagesFor("en"), theme: webLightTheme });
  });
  expect(container.textContent).not.toMatch(/[А-Яа-яЁё]/);
});

test("a crash while drawing is explained, never an empty pane", () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const brokenState = { kind: "checked", findings: null } as unknown as AppState;
  const container = emptyContainer();
  act(() => {
    renderPane(container, { store: createStore(brokenState), actions, settings: paneSettings(), messages: paneMessagesFor("ru"), theme: webLightTheme });
  });
  expect(screen.getByRole("heading", { name: "Панель остановилась" })).toBeVisible();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { hidden: true }).value).toContain("TypeError");
  jest.restoreAllMocks();
});
