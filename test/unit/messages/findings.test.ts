import type { Choice } from "../../../src/domain/assessment/sensitivity";
import type { Finding, FindingCode } from "../../../src/domain/finding";
import { findingText, type FindingTexts } from "../../../src/messages/findings/findingMessages";
import { findingsEn } from "../../../src/messages/findings/en";
import { findingsRu } from "../../../src/messages/findings/ru";
import { cellAddress } from "../../../src/workbook/cell";
import { cellAt } from "../domain/rows";

const PLACE = { table: "Показатели", cell: cellAt(1, 7), row: "Доля" };

/** Every choice that could have been made otherwise. */
const CHOICES: readonly Choice[] = ["rounding", "cap", "zero-plan", "missing-as-zero", "missing-excluded", "missing-previous", "grouping"];

/** One finding for every variant of every code. */
const FINDINGS: readonly Finding[] = [
  { ...PLACE, code: "B02", value: "#DIV/0!" },
  { ...PLACE, code: "B03", missing: "table", name: "Расходы" },
  { ...PLACE, code: "B03", missing: "column", name: "План" },
  { ...PLACE, code: "B03", missing: "rows", name: "Показатели" },
  { ...PLACE, code: "P01", reportingYear: 2024, startYear: 2019, endYear: 2023 },
  { ...PLACE, code: "P01", reportingYear: 2020, startYear: 2021, endYear: 2019 },
  { ...PLACE, code: "P03", parameter: "Отчётный год", text: null },
  { ...PLACE, code: "P03", parameter: "Отчётный год", text: "скоро" },
  { ...PLACE, code: "P03", parameter: "Единица денежных сумм", text: "долл." },
  { ...PLACE, code: "P06", subprogramme: "7" },
  { ...PLACE, code: "P08", number: "", firstCell: cellAt(1) },
  { ...PLACE, code: "P08", number: "2", firstCell: cellAt(1) },
  { ...PLACE, code: "P10" },
  { ...PLACE, code: "P13", text: null },
  { ...PLACE, code: "P13", text: "иная" },
  { ...PLACE, code: "P14", problem: "unknown-scale", at: null },
  { ...PLACE, code: "P14", problem: "gap", at: "0.75" },
  { ...PLACE, code: "P14", problem: "overlap", at: "высокая" },
  { ...PLACE, code: "P14", problem: "not-covered", at: "0.7533" },
  { ...PLACE, code: "P15", parameter: "Нет факта", text: "как-нибудь" },
  { ...PLACE, code: "S01", index: "0.75", label: "удовлетворительная", expected: "высокая", dividedByCount: true },
  { ...PLACE, code: "S01", index: null, label: null, expected: "высокая", dividedByCount: false },
  { ...PLACE, code: "S02", index: "0.5", label: "средняя", expected: "низкая" },
  { ...PLACE, code: "S02", index: null, label: null, expected: "низкая" },
  ...(["index", "levels", "indicators"] as const).map((weights): Finding => ({ ...PLACE, code: "S03", weights, sum: "0.9" })),
  { ...PLACE, code: "S04", reportingYear: 2018, from: 2019, to: 2023 },
  { ...PLACE, code: "S04", reportingYear: 2018, from: 2019, to: null },
  { ...PLACE, code: "S04", reportingYear: 2024, from: null, to: 2023 },
  ...CHOICES.map((choice): Finding => ({ ...PLACE, code: "X08", choice, verdict: "высокая", other: "средняя" })),
  { ...PLACE, code: "X08", choice: "missing-as-zero", verdict: "высокая", other: "" },
  { ...PLACE, code: "I12", name: "Число нарушений" },
  { ...PLACE, code: "I01" },
  { ...PLACE, code: "I02", expected: null },
  { ...PLACE, code: "I02", expected: "31.05.2022" },
  { ...PLACE, code: "I05", column: "Факт", text: "много" },
  { ...PLACE, code: "I07" },
  { ...PLACE, code: "I10", text: null },
  { ...PLACE, code: "I10", text: "вверх" },
  { ...PLACE, code: "I21", number: null, firstCell: null },
  { ...PLACE, code: "I21", number: "2", firstCell: cellAt(1) },
  { ...PLACE, code: "M01" },
  { ...PLACE, code: "M02", column: "План: начало", text: "весной" },
  { ...PLACE, code: "M19", text: null },
  { ...PLACE, code: "M19", text: "в работе" },
  { ...PLACE, code: "R01", column: "planned", stated: "1.5", summed: "2.25", unit: "тыс. руб." },
  { ...PLACE, code: "R05" },
  { ...PLACE, code: "R07", amount: "-1.5", unit: "руб." },
  { ...PLACE, code: "R21", column: "actual" },
];

const said = (texts: FindingTexts, finding: Finding) =>
  findingText<FindingCode>(texts, finding, { table: finding.table, row: finding.row, address: (place) => cellAddress(place.sheet, place) });

it("every code of the texts is among the findings tried here", () => {
  expect(new Set(FINDINGS.map(({ code }) => code))).toEqual(new Set(Object.keys(findingsRu)));
});

describe.each(FINDINGS.map((finding) => [`${finding.code} ${JSON.stringify({ ...finding, ...PLACE, cell: 0, table: 0, row: 0 })}`, finding] as const))("%s", (_, finding) => {
  const [ru, en] = [said(findingsRu, finding), said(findingsEn, finding)];

  it("is a whole sentence in Russian, with an action", () => {
    for (const text of [ru.message, ru.action]) {
      expect(text).toMatch(/^[А-ЯЁ«].*\.$/su);
      expect(text).not.toMatch(/undefined|null|NaN|\.\.(?!\.)|\s{2}/u);
    }
  });

  it("is a whole sentence in English, with an action", () => {
    for (const text of [en.message, en.action]) {
      expect(text).toMatch(/^[A-Z“].*\.$/su);
      expect(text).not.toMatch(/undefined|null|NaN|\.\.(?!\.)|\s{2}/u);
    }
  });
});

it("says a ratio in percent: 0.75 is 75 %, and why the printed division by the number gives it", () => {
  const { message } = said(findingsRu, { ...PLACE, code: "S01", index: "0.75", label: "удовлетворительная", expected: "высокая", dividedByCount: true });
  expect(message).toContain("получается 75 % – «удовлетворительная», а не «высокая»");
  expect(message).toContain("деление на число подпрограмм");
});

it.each(CHOICES)("names the choice %s in words, not by its code", (choice) => {
  const finding: Finding = { ...PLACE, code: "X08", choice, verdict: "высокая", other: "" };
  expect(said(findingsRu, finding).message).not.toContain(choice);
  expect(said(findingsEn, finding).message).not.toContain(`: ${choice} would`);
});

it("writes amounts with a comma and their unit", () => {
  const text = said(findingsRu, { ...PLACE, code: "R01", column: "planned", stated: "1.5", summed: "2.25", unit: "тыс. руб." });
  expect(text.message).toBe("Строка «Всего», столбец «План»: указано 1,5 тыс. руб., а сумма строк – 2,25 тыс. руб. Строка: «Доля».");
});

it("shortens a long name to 90 characters", () => {
  const { message } = said(findingsRu, { ...PLACE, row: "я".repeat(200), code: "I01" });
  expect(message).toBe(`Не указан план на отчётный год. Строка: «${"я".repeat(87)}…».`);
});

it("names no row where there is none", () => {
  expect(said(findingsRu, { ...PLACE, row: null, code: "I01" }).message).toBe("Не указан план на отчётный год.");
});
