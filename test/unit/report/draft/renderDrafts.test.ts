import { decimal } from "../../../../src/domain/decimal";
import { quantity } from "../../../../src/domain/evaluate";
import type { Quantity } from "../../../../src/domain/quantity";
import type { DraftContent, DraftSheet } from "../../../../src/report/draft/draft";
import { portrait } from "../../../../src/report/draft/pages";
import { renderDrafts } from "../../../../src/report/draft/renderDrafts";
import { PLAIN_STYLE } from "../../../../src/workbook/sheetStyle";
import { cellAt, figure } from "../../domain/rows";

const draft = (key: string, ...rows: (DraftContent | null)[][]): DraftSheet => ({
  key,
  name: key,
  tabColor: "#000000",
  columnWidths: [10],
  rows: rows.map((contents) => ({ height: null, cells: contents.map((content) => (content === null ? null : { content, style: PLAIN_STYLE })) })),
  merges: [],
  frozenRows: 0,
  page: portrait(3),
});

const shown = (quantityShown: Quantity): DraftContent => ({ kind: "quantity", quantity: quantityShown });
/** Value and formula of the cells of all sheets, row by row. */
const rendered = (...drafts: DraftSheet[]) => renderDrafts(drafts).map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => (cell === null ? null : [cell.value, cell.formula]))));

it("a figure is calculated in the first cell that shows it; others refer to that cell", () => {
  const five = figure("5", "value-missing", "five");
  expect(rendered(draft("first", [shown(five)], [shown(five)]), draft("second", [shown(five)]))).toEqual([
    [[[5, `IF(ISNUMBER('Показатели'!A1),'Показатели'!A1,"–")`]], [[5, "A1"]]],
    [[[5, "{{first}}!A1"]]],
  ]);
});

it("an unknown figure shows «–»", () => {
  expect(rendered(draft("a", [shown(figure(null))]))[0]?.[0]?.[0]?.[0]).toBe("–");
});

it("texts, numbers, empty cells and cells without anything", () => {
  expect(rendered(draft("a", [{ kind: "text", text: "=1" }, { kind: "number", value: 3 }, { kind: "blank" }, null]))).toEqual([[[["=1", null], [3, null], [null, null], null]]]);
});

it("a day follows its input cell, without the time of day", () => {
  expect(rendered(draft("a", [{ kind: "live-date", cell: cellAt(1, 7, "М"), value: 44561 }]))).toEqual([[[[44561, `IF(ISNUMBER('М'!H2),INT('М'!H2),'М'!H2&"")`]]]]);
});

it("a figure whose formula Excel would not take is written without one", () => {
  const amounts = Array.from({ length: 900 }, (_, row) =>
    quantity(`amount:${row}`, "entered", { kind: "entered", entry: { cell: cellAt(row * 2, 5, "Расходы"), value: decimal("1"), reading: { kind: "number" }, absence: "value-missing" } }),
  );
  const sum = quantity("sum", "expenditure-sum", { kind: "sum", items: amounts });
  expect(rendered(draft("a", [shown(sum)]))).toEqual([[[[900, null]]]]);
});
