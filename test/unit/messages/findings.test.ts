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
  { ...PLACE, code: "P06", problem: "unknown", subprogramme: "7" },
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
  { ...PLACE, code: "I05", column: "Факт", text: "много", fused: false },
  { ...PLACE, code: "I05", column: "Факт", text: "63.761.4", fused: true },
  { ...PLACE, code: "I07" },
  { ...PLACE, code: "I10", text: null },
  { ...PLACE, code: "I10", text: "вверх" },
  { ...PLACE, code: "I21", number: null, firstCell: null },
  { ...PLACE, code: "I21", number: "2", firstCell: cellAt(1) },
  { ...PLACE, code: "F01", problem: "form", text: "Форма 4" },
  { ...PLACE, code: "F01", problem: "column", text: "Куратор", form: "Форма 1. Показатели", inputTable: "Показатели" },
  { ...PLACE, code: "F01", problem: "duplicate", text: "Вес", form: "Форма 1. Показатели" },
  { ...PLACE, code: "F02", form: "Форма 1. Показатели" },
  { ...PLACE, code: "F03", parameter: "Шрифт", text: "Arial", allowed: ["Times New Roman"] },
  { ...PLACE, code: "F04", form: "Форма 2. Мероприятия", columns: 21 },
  { ...PLACE, code: "M01" },
  { ...PLACE, code: "M02", column: "План: начало", text: "весной" },
  { ...PLACE, code: "M19", text: null },
  { ...PLACE, code: "M19", text: "в работе" },
  { ...PLACE, code: "R01", column: "planned", stated: "1.5", summed: "2.25", unit: "тыс. руб." },
  { ...PLACE, code: "R05", text: null },
  { ...PLACE, code: "R05", text: "пп1+2" },
  ...(["R02", "R03"] as const).map((code): Finding => ({ ...PLACE, code, column: "actual", source: "местный бюджет", stated: "1", summed: "2", unit: "млн руб." })),
  { ...PLACE, code: "R04", source: "внебюджетные источники" },
  { ...PLACE, code: "R06", planned: "1", actual: "1.5", unit: "руб." },
  { ...PLACE, code: "R08", share: "50", threshold: "95" },
  { ...PLACE, code: "R10", count: 7 },
  { ...PLACE, code: "R12", column: "planned" },
  { ...PLACE, code: "R14", planned: "1", actual: "1000", unit: "тыс. руб." },
  { ...PLACE, code: "R15", amount: "56.440", digits: 3, others: 2 },
  { ...PLACE, code: "P02", text: "Программа на 2014–2018 годы", found: "2014–2018", expected: "2019–2023" },
  { ...PLACE, code: "P04", edited: "25.12.2021" },
  ...(["measures", "indicators"] as const).map((missing): Finding => ({ ...PLACE, code: "P07", missing, subprogramme: "Дороги" })),
  { ...PLACE, code: "P09", number: "1", name: "Дороги", other: "Мосты", otherCell: cellAt(3) },
  { ...PLACE, code: "P09", number: "1", name: "Дороги", other: "Мосты", otherCell: null },
  { ...PLACE, code: "P11", column: "План, руб.", found: "руб.", expected: "тыс. руб." },
  { ...PLACE, code: "P12", name: "Отдел", other: "отдел", otherCell: cellAt(3) },
  { ...PLACE, code: "P12", name: "Отдел", other: "отдел", otherCell: null },
  { ...PLACE, code: "I03", missing: 2 },
  { ...PLACE, code: "I04", expected: "в мае 2021 года", problem: "within-year", limit: "31.12.2021" },
  { ...PLACE, code: "I04", expected: "01.07.2022", problem: "after-refinement", limit: "31.05.2022" },
  ...[1, 2, 5].map((count): Finding => ({ ...PLACE, code: "I06", column: "План", text: "1,5", count })),
  ...(["count", "percent"] as const).map((expects): Finding => ({ ...PLACE, code: "I08", unit: "%", expects })),
  { ...PLACE, code: "I09", column: "Факт", value: "104.5" },
  { ...PLACE, code: "I11", word: "правонарушений" },
  { ...PLACE, code: "I14", reached: "150", limit: "120", explained: false },
  { ...PLACE, code: "I14", reached: "150", limit: "120", explained: true },
  ...[true, false].map((worse): Finding => ({ ...PLACE, code: "I15", deviation: "10", worse, threshold: "5" })),
  { ...PLACE, code: "I16", problem: "repeated", text: "Так вышло", otherCell: cellAt(2) },
  { ...PLACE, code: "I16", problem: "repeated", text: "Так вышло", otherCell: null },
  { ...PLACE, code: "I16", problem: "short", text: "болел", otherCell: null },
  { ...PLACE, code: "I16", problem: "praise", text: "План выполнен", otherCell: null },
  { ...PLACE, code: "I17", planned: "1.5", previous: "2" },
  { ...PLACE, code: "I18", count: 4 },
  { ...PLACE, code: "I19", actual: "1", previous: "2.5" },
  { ...PLACE, code: "I20", kind: "годовой" },
  { ...PLACE, code: "I26", column: "Факт", value: "2.5", unit: "чел." },
  { ...PLACE, code: "I27", written: "101", computed: "102" },
  ...(["negative", "sum"] as const).map((problem): Finding => ({ ...PLACE, code: "I28", problem, value: "-0.5" })),
  ...(["planned", "actual"] as const).map((which): Finding => ({ ...PLACE, code: "M03", which, start: "2022", end: "2021" })),
  { ...PLACE, code: "M04", date: "2024", startYear: 2019, endYear: 2023 },
  { ...PLACE, code: "M05", problem: "unexplained", end: "2021", status: "не выполнено" },
  { ...PLACE, code: "M05", problem: "empty-column", count: 51 },
  { ...PLACE, code: "P06", problem: "no-section", section: "Раздел 2", missing: "Раздел 1" },
  { ...PLACE, code: "M06", date: "01.05.2022", limit: "01.03.2022" },
  { ...PLACE, code: "M10", year: "2021", count: 51 },
  { ...PLACE, code: "M12", problem: "no-money", count: 49, total: 51 },
  { ...PLACE, code: "M12", problem: "no-measure", number: "77" },
  { ...PLACE, code: "M14", total: "51", sum: "57", parts: "4 + 2 + 37 + 14" },
  { ...PLACE, code: "M16", year: "2018", reportingYear: 2021 },
  { ...PLACE, code: "X01", level: "Дороги", outturn: "100", achievement: "80" },
  { ...PLACE, code: "X03", level: "Дороги", count: 2 },
  { ...PLACE, code: "X05", written: "высокая", computed: "низкая" },
  { ...PLACE, code: "X06", assessed: 3, total: 4 },
  { ...PLACE, code: "X07", text: "105" },
  ...[1, 2, 5].map((figures): Finding => ({ ...PLACE, code: "X09", figures })),
  { ...PLACE, code: "X10", text: "Выполнено 100 %" },
  ...(["date", "number"] as const).map((problem): Finding => ({ ...PLACE, code: "B01", problem, text: "05.01.2021" })),
  ...[1, 2, 5].map((count): Finding => ({ ...PLACE, code: "B04", count })),
  { ...PLACE, code: "B05", range: "A1:B2" },
  { ...PLACE, code: "B06", problem: "letters", word: "отдeл", corrected: "отдел" },
  ...[1, 2, 5].map((count): Finding => ({ ...PLACE, code: "B06", problem: "spaces", count })),
  { ...PLACE, code: "B15" },
  ...(["table", "column"] as const).map((twice): Finding => ({ ...PLACE, code: "B16", twice, names: ["Факт", "Actual"] })),
  { ...PLACE, code: "B14", written: ["Прогноз", "Кассовое исполнение"], columns: ["План", "Факт"] },
  { ...PLACE, code: "B13", problem: "footnote", column: "План", text: "0,2 *(28)", value: "0.2", unit: "" },
  { ...PLACE, code: "B13", problem: "unit", column: "План", text: "5,00 т.р.", value: "5", unit: "тыс. руб." },
  { ...PLACE, code: "B13", problem: "converted", column: "План", text: "2 млрд 535 млн", value: "2535000", unit: "тыс. руб." },
  { ...PLACE, code: "B07", marks: ["-", "х"] },
  { ...PLACE, code: "R07", amount: "-1.5", unit: "руб." },
  { ...PLACE, code: "R22", actual: "1.5", unit: "тыс. руб.", firstCell: PLACE.cell },
  { ...PLACE, code: "B03", missing: "optional-rows", name: "Расходы" },
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
    for (const text of [ru.message, ru.why, ru.action]) {
      expect(text).toMatch(/^[А-ЯЁ«].*\.$/su);
      expect(text).not.toMatch(/undefined|null|NaN|\.\.(?!\.)|\s{2}/u);
    }
  });

  it("is a whole sentence in English, with an action", () => {
    for (const text of [en.message, en.why, en.action]) {
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
