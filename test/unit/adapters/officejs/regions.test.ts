import { regionsOf } from "../../../../src/adapters/officejs/regions";
import { times } from "../../../contract/specBuilder";

const cover = (...lines: string[]) => {
  const grid = lines.map((line) => [...line].map((letter) => (letter === "." ? null : letter)));
  return regionsOf(grid, (letter) => (letter === "o" ? null : letter)).map(({ range, example }) => [
    example,
    range.top,
    range.left,
    range.bottom,
    range.right,
  ]);
};

describe("regionsOf", () => {
  it("covers a uniform block with one rectangle", () => expect(cover("aaa", "aaa")).toEqual([["a", 0, 0, 1, 2]]));

  it("takes a header row and the columns below apart", () =>
    expect(cover("hhh", "abc", "abc", "abc")).toEqual([
      ["h", 0, 0, 0, 2],
      ["a", 1, 0, 3, 0],
      ["b", 1, 1, 3, 1],
      ["c", 1, 2, 3, 2],
    ]));

  it("grows the way that covers more", () =>
    expect(cover("aaa", "a..", "a..", "a..")).toEqual([
      ["a", 0, 0, 3, 0],
      ["a", 0, 1, 0, 2],
    ]));

  it("leaves out missing cells, ragged ends and items without a key", () =>
    expect(cover("a.a", "o", "")).toEqual([
      ["a", 0, 0, 0, 0],
      ["a", 0, 2, 0, 2],
    ]));

  it("covers every keyed cell exactly once", () => {
    const lines = times(40, (row) => times(13, (column) => "abc."[(row * 7 + column * column) % 4] ?? ".").join(""));
    const painted = lines.map((line) => [...line].map(() => "."));
    for (const [letter, top, left, bottom, right] of cover(...lines) as [string, number, number, number, number][]) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          expect(painted[row]?.[column]).toBe(".");
          (painted[row] ?? [])[column] = letter;
        }
      }
    }
    expect(painted.map((row) => row.join(""))).toEqual(lines);
  });
});
