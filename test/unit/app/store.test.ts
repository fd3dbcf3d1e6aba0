import { createStore } from "../../../src/app/store";

it("begins idle, or as it is told", () => {
  expect(createStore().getState()).toEqual({ kind: "idle" });
  expect(createStore({ kind: "refused", findings: [] }).getState().kind).toBe("refused");
});

it("tells every listener after the change, until it leaves", () => {
  const store = createStore();
  const heard: string[] = [];
  const leave = store.subscribe(() => heard.push(`a ${store.getState().kind}`));
  store.subscribe(() => heard.push(`b ${store.getState().kind}`));
  store.setState({ kind: "checked", findings: [] });
  leave();
  store.setState({ kind: "idle" });
  expect(heard).toEqual(["a checked", "b checked", "b idle"]);
});

it("a listener that leaves while it is told keeps no other from hearing", () => {
  const store = createStore();
  const heard: string[] = [];
  const leave = store.subscribe(() => {
    heard.push("first");
    leave();
  });
  store.subscribe(() => heard.push("second"));
  store.setState({ kind: "idle" });
  store.setState({ kind: "idle" });
  expect(heard).toEqual(["first", "second", "second"]);
});
