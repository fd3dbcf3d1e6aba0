import { failureTraits } from "../../../src/taskpane/failureTraits";

describe("failureTraits", () => {
  test("an obstacle the user can remove is a warning and can be tried again", () => {
    expect(failureTraits("cell-being-edited")).toEqual({ intent: "warning", canRepeat: true });
  });

  test("a methodology that nobody knows stays unknown", () => {
    expect(failureTraits("methodology-unknown")).toEqual({ intent: "warning", canRepeat: false });
  });

  test("an old Excel stays old", () => {
    expect(failureTraits("host-too-old").canRepeat).toBe(false);
  });
});
