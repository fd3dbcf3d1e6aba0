import { isBandTitle, isColumnNumbers, isTotalName } from "../../../../src/tables/reading/formRows";

it.each(["Всего", "ИТОГО", "ВСЕГО, в том числе:", "Всего в том числе", "Итого по подпрограмме 1", "Итого по программе:", "Всего расходов"])("«%s» names a total", (text) => {
  expect(isTotalName(text)).toBe(true);
});

it.each(["Всего посещений библиотек", "Итоговая аттестация", "Доля всего", ""])("«%s» names none", (text) => {
  expect(isTotalName(text)).toBe(false);
});

it.each(["Подпрограмма «Служба»", "Раздел 2. Подпрограмма «Служба»", "Подпрограмма 1", "Муниципальная программа «Город»", "Раздел 3 Иное", "2.1. Меры"])("«%s» is a band's title", (title) => {
  expect(isBandTitle(title)).toBe(true);
});

it.each(["Подпрограммы", "1. Обучение", "2021", "Разделы"])("«%s» is none", (title) => {
  expect(isBandTitle(title)).toBe(false);
});

it("a row of column numbers counts from one, as numbers or as texts, and may stop early", () => {
  expect(isColumnNumbers([1, 2, 3, 4, 5])).toBe(true);
  expect(isColumnNumbers([1, 2, 3])).toBe(true);
  expect(isColumnNumbers(["1", "2", " 3 ", "4.", null])).toBe(true);
});

it("a row of data is none", () => {
  expect(isColumnNumbers([1, "Доля", 3])).toBe(false);
  expect(isColumnNumbers([1, 2, null, null])).toBe(false);
  expect(isColumnNumbers([0, 1, 2])).toBe(false);
  expect(isColumnNumbers([1, 2, { error: "#N/A" }])).toBe(false);
});
