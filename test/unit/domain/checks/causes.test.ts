import { withoutConsequences } from "../../../../src/domain/checks/causes";
import type { Finding } from "../../../../src/domain/finding";

const noStatus = (row: number): Finding => ({ code: "M19", text: null, table: "Мероприятия", row: `Мероприятие ${row}`, cell: { table: "Мероприятия", sheet: "Мероприятия", row, column: 13, text: null } });
const rowsOf = (findings: readonly Finding[]) => findings.map(({ cell, also = [] }) => [cell, ...also].map((place) => place?.row));

test("a few rows without a status are named one by one; a column that nobody has filled yet is one finding with all its cells", () => {
  expect(rowsOf(withoutConsequences([1, 2, 3, 4, 5].map(noStatus)))).toEqual([[1], [2], [3], [4], [5]]);
  expect(rowsOf(withoutConsequences([1, 2, 3, 4, 5, 6].map(noStatus)))).toEqual([[1, 2, 3, 4, 5, 6]]);
});

test("a wrong status is something else than a missing one", () => {
  const wrong: Finding = { ...noStatus(9), code: "M19", text: "готово" };
  expect(rowsOf(withoutConsequences([wrong, ...[1, 2, 3, 4, 5, 6].map(noStatus)]))).toEqual([[9], [1, 2, 3, 4, 5, 6]]);
});
