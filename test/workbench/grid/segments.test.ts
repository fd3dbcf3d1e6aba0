import { Axis } from "./axis";
import { placeUnder, scrollTo, segmentsOf } from "./segments";

/** Ten lines of 20 pixels, the third one hidden: 180 pixels in all. */
const axis = new Axis(10, (index) => (index === 2 ? 0 : 20));

test("an axis knows where its lines stand", () => {
  expect([axis.start(2), axis.start(3), axis.size(2), axis.span(1, 3), axis.length]).toEqual([40, 40, 0, 40, 180]);
  expect([axis.at(-5), axis.at(0), axis.at(39), axis.at(40), axis.at(59), axis.at(5000)]).toEqual([0, 0, 1, 3, 3, 9]);
});

test("frozen lines stay, the others scroll beneath them", () => {
  const [frozen, rest] = segmentsOf(axis, 2, 30, 100);
  expect(frozen).toEqual({ first: 0, last: 1, limit: 0, clip: 0, size: 40, shift: 0 });
  // 60 pixels are left; scrolled by 30, they show the pixels 70 to 130: lines 4 to 7 (lines 3, 4, 5 … begin at 40, 60, 80 …).
  expect(rest).toEqual({ first: 4, last: 7, limit: 2, clip: 40, size: 60, shift: 30 });
  expect(placeUnder(axis, 2, 30, 25)).toBe(1);
  expect(placeUnder(axis, 2, 30, 45)).toBe(4);
});

test("scrolling goes no further than it must", () => {
  expect(scrollTo(axis, 0, 0, 100, 3)).toBe(0);
  // Line 7 ends at pixel 140.
  expect(scrollTo(axis, 0, 0, 100, 7)).toBe(40);
  expect(scrollTo(axis, 0, 60, 100, 1)).toBe(20);
  expect(scrollTo(axis, 2, 60, 100, 0)).toBe(60);
});
