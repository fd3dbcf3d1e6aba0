import { isDateFormat, isPercentFormat } from "../../../src/workbook/numberFormat";

it.each(["0%", "0.00%", "0.0\\ %", '#,##0.0%" от плана"'])("%s is one of percentages", (format) => {
  expect(isPercentFormat(format)).toBe(true);
});

it.each(["General", '0" %"', "0.0\\%", "#,##0.00"])("%s is none", (format) => {
  expect(isPercentFormat(format)).toBe(false);
});

it.each(["dd.mm.yyyy", "m/d/yyyy", "[$-419]d\\ mmmm\\ yyyy;@", "h:mm", "[h]:mm:ss"])("%s is one of dates", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

it.each(["General", "@", "#,##0.00", "#,##0.00\\ [$₽-419]", '0" дней"', "[Red]-0.0", "0.00E+00", '_-* #,##0.00"р."_-', "0.0\\ %"])("%s is none of dates", (format) => {
  expect(isDateFormat(format)).toBe(false);
});
