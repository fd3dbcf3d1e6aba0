import { of } from "../../../../src/domain/evaluate";
import { difference } from "../../../../src/domain/expressions";
import type { Expression } from "../../../../src/domain/quantity";
import { distanceOf } from "../../../../src/report/formula/distance";
import { figure } from "../../domain/rows";

const [a, b, c] = ["1", "2", "3"].map((value) => of(figure(value)));
const greatest = (left: Expression, right: Expression): Expression => ({ kind: "greatest", left, right });

it("the greater of a − b and b − a is the distance of a and b", () => {
  if (a === undefined || b === undefined) throw new Error("No figures");
  expect(distanceOf(greatest(difference(a, b), difference(b, a)))).toEqual(difference(a, b));
});

it.each([
  ["the same difference twice", [a, b, a, b]],
  ["another figure on one side", [a, b, c, a]],
  ["another figure on the other side", [a, b, b, c]],
])("%s is none", (_, [first, second, third, fourth]) => {
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error("No figures");
  expect(distanceOf(greatest(difference(first, second), difference(third, fourth)))).toBeNull();
});
