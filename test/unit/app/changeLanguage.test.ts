import { actionsOver } from "../../../src/app/actionsOver";
import type { PaneActions } from "../../../src/app/paneActions";
import type { AppState } from "../../../src/app/state";
import { messagesFor } from "../../../src/messages/messagesFor";
import type { TableData } from "../../../src/workbook/tableData";
import { sampleTables } from "../../golden/sampleTables";
import { withCell } from "../../golden/workbookEdits";
import { servicesOver, withDocuments, workbookFake } from "./workbookFake";

const RUSSIAN_LETTERS = /[А-Яа-яё]/u;

function pane(tables: readonly TableData[] = sampleTables()) {
  const workbook = workbookFake({ tables });
  const { services, states } = servicesOver(workbook);
  let language = "ru-RU";
  const actions = actionsOver(withDocuments({ ...services, messages: () => messagesFor(language) }));
  const choose = (chosen: string): Promise<void> => {
    language = chosen;
    return actions.changeLanguage();
  };
  return { workbook, states, actions, choose, last: services.store.getState };
}

/** What each finding asks for; names of tables and columns stay Russian in it. */
const actionTexts = (state: AppState): string[] => ("findings" in state ? state.findings.map(({ action }) => action) : []);

function expectOtherTexts(state: AppState, before: AppState): void {
  const texts = actionTexts(before);
  expect(texts.length).toBeGreaterThan(0);
  expect(actionTexts(state)).toHaveLength(texts.length);
  expect(actionTexts(state).filter((text, index) => text === texts[index])).toEqual([]);
}

type Click = (actions: PaneActions) => Promise<void>;
const REFUSING = withCell(sampleTables(), "Расходы!F2", -1);

test.each<readonly [string, Click, readonly TableData[]]>([
  ["checked", ({ checkData }) => checkData(), sampleTables()],
  ["assessed", ({ calculateEffectiveness }) => calculateEffectiveness(), sampleTables()],
  ["assessed", ({ saveDocument }) => saveDocument(), sampleTables()],
  ["refused", ({ calculateEffectiveness }) => calculateEffectiveness(), REFUSING],
])("«%s» is said in the other language, and in the first again", async (kind, click, tables) => {
  const { actions, choose, last } = pane(tables);
  await click(actions);
  const russian = last();
  expect(russian.kind).toBe(kind);
  await choose("en-US");
  const english = last();
  expect(english.kind).toBe(kind);
  expectOtherTexts(english, russian);
  await choose("ru-RU");
  expect(last()).toEqual(russian);
});

test("what can be mended is told in the other language, and so is what was mended", async () => {
  const { actions, choose, last } = pane(withCell(sampleTables(), "Показатели!G3", "68,0"));
  await actions.proposeFixes(null);
  const after = (state: AppState): string => (state.kind === "fixes-proposed" ? (state.proposal.groups[0]?.items[0]?.after ?? "") : "");
  expect(after(last())).toBe("68 (число)");
  await choose("en-US");
  expect(after(last())).not.toMatch(RUSSIAN_LETTERS);
  await actions.applyFixes(["number-text"]);
  const english = last();
  await choose("ru-RU");
  expect(last()).toMatchObject({ kind: "fixed", outcome: { done: "fixed" } });
  expectOtherTexts(last(), english);
});

test("after an edit the result is told in the language chosen since", async () => {
  const { actions, workbook, choose, last } = pane();
  await actions.calculateEffectiveness();
  workbook.edit(withCell(sampleTables(), "Показатели!H2", 35.1));
  const russian = last();
  await choose("en-US");
  expect(last()).toMatchObject({ kind: "assessed", stale: true });
  expectOtherTexts(last(), russian);
});

test("a state without such words is left alone", async () => {
  const { states, choose, last } = pane();
  await choose("en-US");
  expect(last()).toEqual({ kind: "idle" });
  expect(states).toEqual([]);
});

test("what a cancelled action brings back is in the language chosen meanwhile", async () => {
  const { actions, choose, last } = pane();
  await actions.checkData();
  const russian = last();
  const running = actions.calculateEffectiveness();
  await choose("en-US");
  await actions.cancel();
  await running;
  expect(last().kind).toBe("checked");
  expectOtherTexts(last(), russian);
});
