import { headerPaths } from "../../../../src/tables/recognising/headerPaths";

const joined = (...rows: string[][]): string[] => headerPaths(rows).map((path) => path.join(" / "));

it("one row is its own header", () => {
  expect(joined(["№", " План,\nтыс. руб. "])).toEqual(["№", "План, тыс. руб."]);
});

it("merged cells that lost their texts belong to the left neighbour, as far as there are texts below", () => {
  expect(joined(["№", "Значения", "", "", "Причины"], ["", "2020 год", "2021 год", "", ""], ["", "", "план", "факт", ""])).toEqual([
    "№",
    "Значения / 2020 год",
    "Значения / 2021 год / план",
    "Значения / 2021 год / факт",
    "Причины",
  ]);
});

it("merged cells that repeat their texts are the same", () => {
  expect(joined(["№", "Срок", "Срок"], ["№", "план", "факт"])).toEqual(["№", "Срок / план", "Срок / факт"]);
});

it("a table's own names for empty headers are none", () => {
  expect(joined(["№", "Срок", "Столбец1", "Column2"], ["", "план", "факт", ""])).toEqual(["№", "Срок / план", "Срок / факт", ""]);
});

it("a column under another parent does not take over a text two columns away", () => {
  expect(joined(["План", "", "Факт", ""], ["начало", "конец", "начало", "конец"])).toEqual(["План / начало", "План / конец", "Факт / начало", "Факт / конец"]);
});
