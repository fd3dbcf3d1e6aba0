import { centimetresToPoints, columnWidthInPoints } from "../../../../src/adapters/officejs/lengths";

describe("lengths", () => {
  // 8.43 characters are Excel's standard column: 8.43 · 7 + 5 = 64 pixels, 64 · 0.75 = 48 points.
  it.each([
    [8.43, 48],
    [10, 56.25],
    [40, 213.75],
  ])("%p characters are %p points", (characters, points) => expect(columnWidthInPoints(characters)).toBe(points));

  it("2.54 cm are an inch of 72 points", () => expect(centimetresToPoints(2.54)).toBeCloseTo(72, 10));
});
