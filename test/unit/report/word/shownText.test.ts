import { shownText } from "../../../../src/report/word/shownText";
import { PLAIN_STYLE } from "../../../../src/workbook/sheetStyle";

const shown = (value: string | number | null, numberFormat: string): string => shownText({ value, style: { ...PLAIN_STYLE, numberFormat } }).replaceAll("\u00a0", "_");

it.each<[string | number | null, string, string]>([
  [null, "General", ""],
  ["–", "0.0", "–"],
  [7, "General", "7"],
  [0.5, "General", "0,5"],
  [2021, "0", "2021"],
  [34.6, "0.0", "34,6"],
  [1.003, "0.0\\ %", "100,3_%"],
  // Half away from zero, also where the binary number lies below the half: 1.0005 is stored as 1.00049999….
  [1.0005, "0.0\\ %", "100,1_%"],
  [-0.0005, "0.0\\ %", "-0,1_%"],
  [1, "0\\ %", "100_%"],
  [0, "#,##0.00", "0,00"],
  [269.76, "#,##0.00", "269,76"],
  [1234567.5, "#,##0.00", "1_234_567,50"],
  [1234567.89012, "#,##0.00000", "1_234_567,89012"],
  [0.25, "0.0##", "0,25"],
  [1, "0.0##", "1,0"],
  [0.3333, "0.0##", "0,333"],
  [1, '"да";"да";"нет"', "да"],
  [0, '"да";"да";"нет"', "нет"],
  // 31.12.2021 is day 44561 of Excel's calendar.
  [44561, "dd\\.mm\\.yyyy", "31.12.2021"],
  [44561.75, "dd\\.mm\\.yyyy", "31.12.2021"],
])("%s as «%s» is «%s»", (value, format, expected) => {
  expect(shown(value, format)).toBe(expected);
});
