import { findingKey } from "../../../src/domain/findingKey";
import type { Finding } from "../../../src/domain/finding";
import { cellAt } from "./rows";

const finding: Finding = { code: "I15", deviation: "25", worse: true, threshold: "5", table: "Показатели", cell: cellAt(3), row: "Доля" };

it("survives another place and another order of facts", () => {
  expect(findingKey({ ...finding, cell: cellAt(9), also: [cellAt(1)] })).toBe(findingKey(finding));
  expect(findingKey({ cell: null, row: "Доля", table: "Показатели", threshold: "5", worse: true, deviation: "25", code: "I15" })).toBe(findingKey(finding));
});

it.each([{ row: "Другая доля" }, { table: "Расходы" }, { deviation: "26" }, { worse: false }])("ends with the data: %j", (change) => {
  expect(findingKey({ ...finding, ...change })).not.toBe(findingKey(finding));
});

it("is made of digits", () => {
  expect(findingKey(finding)).toMatch(/^\d+$/u);
});
