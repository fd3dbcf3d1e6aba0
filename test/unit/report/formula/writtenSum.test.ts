import { decimal } from "../../../../src/domain/decimal";
import type { Entry, Reading } from "../../../../src/domain/quantity";
import { writtenSums } from "../../../../src/report/formula/writtenSum";
import { cellAt } from "../../domain/rows";

const text = (written: string, prefix = ""): Reading => ({ kind: "text", text: written, prefix });
const entry = (row: number, reading: Reading): Entry => ({ cell: cellAt(row, 5, "Р"), value: decimal("1"), reading, absence: "value-missing" });

it("amounts below each other make one term, however many they are", () => {
  const [term, ...others] = writtenSums([3, 1, 2].map((row) => entry(row, text("5,5"))));
  expect(others).toEqual([]);
  expect(term?.body.startsWith("SUMPRODUCT(VALUE(")).toBe(true);
  expect(term?.body).toContain("'Р'!F2:F4");
  expect(term?.absent).toBe(`SUMPRODUCT(--(TRIM('Р'!F2:F4)=""))>0`);
});

it("takes out what stands in any of them", () => {
  const [term] = writtenSums([entry(1, text("1\u202f000")), entry(2, text("2\u2009000"))]);
  expect(term?.body).toContain('"\u202f",""');
  expect(term?.body).toContain('"\u2009",""');
});

it("a gap, a percentage and words before the number make terms of their own", () => {
  expect(writtenSums([entry(1, text("5")), entry(3, text("6")), entry(4, { kind: "percent" }), entry(5, text("не более 7", "не более "))])).toHaveLength(4);
});

it("words before the number part it from the amount above it", () => {
  expect(writtenSums([entry(1, text("5")), entry(2, text("не более 7", "не более "))])).toHaveLength(2);
});

it("nothing makes no term", () => {
  expect(writtenSums([])).toEqual([]);
});
