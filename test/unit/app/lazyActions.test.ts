import { lazyActions } from "../../../src/app/lazyActions";
import { perform } from "../../../src/app/perform";
import type { PaneActions } from "../../../src/app/paneActions";
import type { AppState } from "../../../src/app/state";
import { createStore } from "../../../src/app/store";
import { servicesOver, workbookFake } from "./workbookFake";

/** Lazy actions over a loader of the test's making; every state they show is written down. */
function setUp(load: () => Promise<Partial<PaneActions>>) {
  const store = createStore();
  const states: AppState[] = [];
  store.subscribe(() => states.push(store.getState()));
  let loads = 0;
  const actions = lazyActions(store, "1.0", () => {
    loads += 1;
    return load() as Promise<PaneActions>;
  });
  return { store, states, actions, loads: () => loads };
}

test("the first call shows that the code is on its way, then does its work; later calls load nothing", async () => {
  const done: string[] = [];
  const { states, actions, loads } = setUp(() => Promise.resolve({ checkData: () => Promise.resolve(void done.push("checked")) }));
  await actions.checkData();
  expect(states).toEqual([{ kind: "busy", action: "check", step: "loading", sheets: null, canCancel: false, isCancelling: false, before: { kind: "idle" } }]);
  await actions.checkData();
  expect(done).toEqual(["checked", "checked"]);
  expect(loads()).toBe(1);
});

test("an action begins although the pane is busy loading it, and only then", async () => {
  const { services, states } = servicesOver(workbookFake());
  const run = (): Promise<void> => perform(services, "check", () => Promise.resolve());
  services.store.setState({ kind: "busy", action: "check", step: "loading", sheets: null, canCancel: false, isCancelling: false, before: { kind: "idle" } });
  await run();
  expect(states[states.length - 1]).toMatchObject({ kind: "busy", action: "check", step: "reading" });
  const before = states.length;
  await run();
  expect(states).toHaveLength(before);
});

test("a second click while the code is on its way does nothing", async () => {
  const done: string[] = [];
  const { actions } = setUp(() => Promise.resolve({ calculateEffectiveness: () => Promise.resolve(void done.push("calculated")) }));
  await Promise.all([actions.calculateEffectiveness(), actions.calculateEffectiveness()]);
  expect(done).toEqual(["calculated"]);
});

test("code that does not come is a failure in words, and the next call asks for it again", async () => {
  let isThere = false;
  const { store, actions } = setUp(() =>
    isThere ? Promise.resolve({ createTemplate: () => Promise.resolve(store.setState({ kind: "idle" })) }) : Promise.reject(new Error("404")),
  );
  await actions.createTemplate();
  expect(store.getState()).toEqual({
    kind: "failed",
    action: "create-template",
    reason: "part-missing",
    subject: null,
    diagnostics: "1.0\ncreate-template\npart-missing\nError: 404",
  });
  isThere = true;
  await actions.createTemplate();
  expect(store.getState()).toEqual({ kind: "idle" });
});

test("what is only asked for shows nothing, and rejects when the code does not come", async () => {
  const { states, actions } = setUp(() => Promise.reject(new Error("404")));
  await expect(actions.methodologies()).rejects.toThrow("404");
  expect(states).toEqual([]);
});
