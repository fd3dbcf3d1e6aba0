import { runsOf } from "../../../../src/adapters/officejs/runs";

describe("runsOf", () => {
  it("joins equal neighbours only", () =>
    expect(runsOf([15, 15, null, 30, 15])).toEqual([
      { first: 0, last: 1, value: 15 },
      { first: 2, last: 2, value: null },
      { first: 3, last: 3, value: 30 },
      { first: 4, last: 4, value: 15 },
    ]));

  it("makes nothing of nothing", () => expect(runsOf([])).toEqual([]));
});
