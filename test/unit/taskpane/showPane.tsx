import { webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PaneActions } from "../../../src/app/paneActions";
import type { AppState, FindingView, LayoutView, MethodologyChoice, Standing } from "../../../src/app/state";
import { createStore } from "../../../src/app/store";
import type { Language } from "../../../src/messages/messages";
import { paneMessagesFor } from "../../../src/messages/pane/paneMessagesFor";
import { App } from "../../../src/taskpane/App";
import { preloadParts } from "../../../src/taskpane/deferredParts";
import type { PaneSettings } from "../../../src/taskpane/paneSettings";
import { Surroundings } from "../../../src/taskpane/Surroundings";

// As a rule the parts are there before they are drawn.
beforeAll(preloadParts);

// jsdom has no layout, so it does not scroll.
Element.prototype.scrollIntoView = () => undefined;

/** Two methodologies: with a known scale, and without. */
const methodologiesIn = (language: Language): readonly MethodologyChoice[] =>
  language === "ru"
    ? [
        { id: "partizansk-2021", title: "Партизанский городской округ (по отчёту за 2021 год)", scaleKnown: true },
        { id: "share-reached", title: "Доля достигнутых показателей", scaleKnown: false },
      ]
    : [
        { id: "partizansk-2021", title: "Partizansk urban district (as in the report for 2021)", scaleKnown: true },
        { id: "share-reached", title: "Share of indicators reached", scaleKnown: false },
      ];

/** The fonts that there are, and the look of a workbook that asks for none. */
const FONTS = ["Times New Roman", "PT Astra Serif", "Liberation Serif"];
const USUAL: LayoutView = { font: "Times New Roman", content: "formulas", forms: ["indicators", "measures", "expenditures"] };

/** The pane's place, as an Excel of the test's own. */
export const paneSettings = (chosen: Language[] = []): PaneSettings => ({
  about: { version: "0.1.0", manifestVersion: "1.0.0.0", host: "Excel 16.0.14332 (PC)", requirementSet: "ExcelApi 1.14", officeLanguage: "ru-RU", engine: "Edg/120" },
  chooseLanguage: (language) => void chosen.push(language),
});

/** Actions that only write down what was asked of them. */
function recordingActions(language: Language, present: () => LayoutView | null) {
  const calls: (keyof PaneActions | Pick<FindingView, "target"> | readonly [keyof PaneActions, string] | readonly ["writeLayout", LayoutView, boolean])[] = [];
  const record = (call: (typeof calls)[number]) => {
    calls.push(call);
    return Promise.resolve();
  };
  const actions: PaneActions = {
    calculateEffectiveness: () => record("calculateEffectiveness"),
    changeLanguage: () => record("changeLanguage"),
    checkData: () => record("checkData"),
    createTemplate: () => record("createTemplate"),
    insertSample: () => record("insertSample"),
    recogniseTables: () => record("recogniseTables"),
    takeTable: ({ id }) => record(["takeTable", id]),
    dismissTable: ({ id }) => record(["dismissTable", id]),
    takeAllTables: () => record("takeAllTables"),
    showCandidate: ({ id }) => record(["showCandidate", id]),
    methodologies: () => Promise.resolve(methodologiesIn(language)),
    writeMethodology: (id) => record(["writeMethodology", id]),
    restoreMethodology: () => record("restoreMethodology"),
    restoreSheets: () => record("restoreSheets"),
    cancel: () => record("cancel"),
    layouts: async () => {
      await Promise.resolve();
      const layout = present();
      return { fonts: FONTS, layout: layout ?? USUAL, isRead: layout !== null };
    },
    writeLayout: (layout, withColumns) => record(["writeLayout", layout, withColumns]),
    acceptFinding: (finding, reason) => record(["acceptFinding", `${finding.code}: ${reason}`]),
    saveDocument: () => record("saveDocument"),
    showFinding: (finding) => record(finding),
    proposeFixes: (finding) => record(["proposeFixes", finding?.id ?? "all"]),
    proposeRestoring: () => record("proposeRestoring"),
    proposeAgain: () => record("proposeAgain"),
    applyFixes: (kinds) => record(["applyFixes", kinds.join(", ")]),
    undoFixes: () => record("undoFixes"),
    refreshStanding: () => Promise.resolve(),
    startProgramme: async (draft) => {
      await record(["startProgramme", JSON.stringify(draft)]);
      return {};
    },
    removeExamples: () => record("removeExamples"),
    startNewYear: () => record("startNewYear"),
    undoTableChange: () => record("undoTableChange"),
  };
  return { actions, calls };
}

/** The pane in jsdom with a state of the test's choosing, and what its buttons asked for. */
export function showPane(state: AppState, language: Language = "ru", present: () => LayoutView | null = () => USUAL, standing?: Standing) {
  const store = createStore(state, standing);
  const { actions, calls } = recordingActions(language, present);
  const user = userEvent.setup();
  const languages: Language[] = [];
  const { container } = render(
    <Surroundings messages={paneMessagesFor(language)} theme={webLightTheme}>
      <App store={store} actions={actions} settings={paneSettings(languages)} />
    </Surroundings>,
  );
  const setState = (next: AppState) => {
    act(() => {
      store.setState(next);
    });
  };
  /** For a state whose drawing goes on after it: the focus moves, and what had it hears of that. */
  const settleState = (next: AppState): Promise<void> =>
    act(async () => {
      store.setState(next);
      await Promise.resolve();
    });
  return { container, calls, languages, user, setState, settleState };
}
