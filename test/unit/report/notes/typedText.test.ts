import { keptFormat, typedIn, typedText } from "../../../../src/report/notes/typedText";
import type { OwnCell } from "../../../../src/workbook/workbookPort";

const cell = (content: OwnCell["content"], format = "General", formula: string | null = null): OwnCell => ({ content, format, formula });

it.each([
  // 44 693 days after 30.12.1899: 44 561 is 31.12.2021, and 132 days more are 31 + 28 + 31 + 30 + 12.
  [44693, "dd\\.mm\\.yyyy", "12.05.2022"],
  [44693, "m/d/yyyy", "12.05.2022"],
  [44693, "d-mmm", "12.05.2022"],
  [44693, "[$-419]d\\ mmmm\\ yyyy;@", "12.05.2022"],
  [44693.4375, "m/d/yyyy h:mm", "12.05.2022 10:30"],
  [0.4375, "h:mm", "10:30"],
  [1.4375, "[h]:mm", "34:30"],
  // Half a minute before midnight is the next day, not 24:00 of the day before.
  [44692.9999, "m/d/yyyy h:mm", "12.05.2022 00:00"],
  [0.95, "0%", "95\u00a0%"],
  [0.07, "0.0\\ %", "7\u00a0%"],
  [1.00333, "0%", "100,333\u00a0%"],
  [1234.567, "#,##0.00", "1234,567"],
  [0.1 + 0.2, "General", "0,3"],
  [-5, "dd.mm.yyyy", "-5"],
  [9e9, "dd.mm.yyyy", "9000000000"],
])("%d as «%s» is told as %s", (content, format, text) => {
  expect(typedText({ content, format })).toBe(text);
});

it("a text is told as it is; empty cells hold nothing", () => {
  expect(typedIn(cell(" Сверить ", "@"))).toEqual({ content: "Сверить", format: "General" });
  expect([cell(null), cell(" "), undefined].map(typedIn)).toEqual([null, null, null]);
});

it("truth values are words", () => {
  expect([true, false].map((content) => typedIn(cell(content))?.content)).toEqual(["ИСТИНА", "ЛОЖЬ"]);
});

it("a formula counts by what it shows, and where that is an error, by itself; an error alone is nothing", () => {
  expect(typedIn(cell(2.02, "0%", "E5*2"))).toEqual({ content: 2.02, format: "0%" });
  expect(typedIn(cell({ error: "#DIV/0!" }, "0%", "E5/0"))).toEqual({ content: "=E5/0", format: "General" });
  expect([cell({ error: "#N/A" }), cell({ error: "#N/A" }, "General", "")].map(typedIn)).toEqual([null, null]);
});

it("days in the reader's own notation are written in the Russian one, other formats as they were", () => {
  expect(["m/d/yyyy", "m/d/yyyy h:mm", "0.0%", "d mmm"].map((format) => keptFormat({ content: 1, format }))).toEqual(["dd\\.mm\\.yyyy", "dd\\.mm\\.yyyy\\ hh:mm", "0.0%", "d mmm"]);
  expect(keptFormat({ content: "12.05.2022", format: "@" })).toBe("General");
});
