import type { Finding } from "../../../../src/domain/finding";
import { DEFAULT_LAYOUT } from "../../../../src/domain/layout/reportLayout";
import { readLayout } from "../../../../src/tables/layout/readLayout";
import type { CellContent } from "../../../../src/workbook/cell";
import { withLayout } from "../../../golden/layoutTables";
import { short } from "../tables";

function read(parameters: Readonly<Record<string, CellContent>>) {
  const found: Finding[] = [];
  const layout = readLayout(withLayout([], parameters), (finding) => found.push(finding));
  return { layout, found };
}

it("a workbook without the table has live forms in Times New Roman", () => {
  expect(readLayout([], () => undefined)).toEqual(DEFAULT_LAYOUT);
});

it("reads font, content and forms", () => {
  const { layout, found } = read({ Шрифт: "pt astra serif", "Содержание листов": "значения", "Форма 2. Мероприятия": "нет", "Форма 3. Расходы": "да" });
  expect(layout).toMatchObject({ font: "PT Astra Serif", content: "values", forms: ["indicators", "expenditures"] });
  expect(found).toEqual([]);
});

it("what it does not say is as usual", () => {
  expect(read({ Шрифт: null, "Форма 1. Показатели": "нет" }).layout).toMatchObject({ font: "Times New Roman", content: "formulas", forms: ["measures", "expenditures"] });
});

it.each([
  ["Шрифт", "Arial", "Times New Roman, PT Astra Serif, Liberation Serif"],
  ["Содержание листов", "как-нибудь", "формулы, значения"],
  ["Форма 2. Мероприятия", "по методике", "да, нет"],
])("%s: «%s» does not fit, and the finding names what does", (parameter, text, allowed) => {
  const { layout, found } = read({ [parameter]: text });
  expect(layout).toEqual(DEFAULT_LAYOUT);
  expect(found.map(short)).toEqual(["F03 Методика!B32"]);
  expect(found[0]).toMatchObject({ parameter, text, allowed: allowed.split(", ") });
});
