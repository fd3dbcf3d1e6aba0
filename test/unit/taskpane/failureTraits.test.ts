import { failureTraits } from "../../../src/taskpane/failureTraits";

describe("failureTraits", () => {
  test("an obstacle the user can remove is a warning and can be tried again", () => {
    expect(failureTraits("cell-being-edited")).toEqual({ intent: "warning", canRepeat: true, isUnchanged: true });
  });

  test("a methodology that nobody knows stays unknown, and nothing was written", () => {
    expect(failureTraits("methodology-unknown")).toEqual({ intent: "warning", canRepeat: false, isUnchanged: true });
  });

  test("an old Excel stays old", () => {
    expect(failureTraits("host-too-old").canRepeat).toBe(false);
  });

  test("after a lost session nobody knows what was written", () => {
    expect(failureTraits("session-lost")).toEqual({ intent: "error", canRepeat: true, isUnchanged: false });
  });
});
