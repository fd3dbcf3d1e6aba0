import type { WorkbookChange } from "./mistakeWorkbook";

/** What nearly is a mistake and is none: by code, what is changed in the programme of 2021, and the cell where nothing may be said (null: anywhere). */
export interface NearMiss extends WorkbookChange {
  readonly code: string;
  readonly cell: string | null;
}

const REASON = "Оборудование поставлено в январе следующего года";

export const NEAR_MISSES: Readonly<Record<string, NearMiss>> = {
  "the report is for the last year of the period": { code: "P01", cells: { "Паспорт!B6": 2023 }, cell: null },
  "the programme's name holds its own period": { code: "P02", cells: { "Паспорт!B2": "Повышение эффективности на 2019–2023 годы" }, cell: null },
  "a field that may be empty": { code: "P03", cells: { "Паспорт!B3": null }, cell: null },
  "the last edition is of 1 December": { code: "P04", cells: {}, passport: { "Последняя редакция": "01.12.2021" }, cell: null },
  "a subprogramme called by its word and code": { code: "P06", cells: { "Мероприятия!A3": "Подпрограмма 1" }, cell: null },
  "sections from the first on": { code: "P06", cells: { "Мероприятия!B2": "Раздел 1. Кадры", "Мероприятия!B10": "Раздел 2. Прочее" }, cell: null },
  "every subprogramme has indicators and measures": { code: "P07", cells: {}, cell: null },
  "the same number in another subprogramme": { code: "P08", cells: { "Мероприятия!C10": "2" }, cell: null },
  "the beginning of the measure's name": { code: "P09", cells: { "Расходы!C8": "Разработка, изготовление, размещение и распространение рекламы" }, cell: null },
  "an empty slot with a number": { code: "P10", cells: { "Показатели!B6": "9" }, cell: null },
  "the header says the passport's unit": { code: "P11", cells: {}, header: { table: "Расходы", from: "План", to: "План, тыс. руб." }, cell: null },
  "two executors of similar names": { code: "P12", cells: { "Мероприятия!F3": "Отдел муниципальной службы и наград" }, cell: null },
  "the methodology by its id": { code: "P13", cells: { "Паспорт!B13": "partizansk-2021" }, cell: null },
  "a plan of zero is a plan": { code: "I01", cells: { "Показатели!G5": 0 }, cell: null },
  "a fact of zero is a fact": { code: "I02", cells: { "Показатели!H2": 0 }, cell: null },
  "no day of refinement, but an expected date": { code: "I03", cells: { "Паспорт!B11": null }, cell: null },
  "expected after the reporting year, before the refinement": { code: "I04", cells: { "Показатели!K2": "в мае 2022 года" }, cell: null },
  "a number with a percent sign": { code: "I05", cells: { "Показатели!H3": "69,0 %" }, cell: null },
  "a percent sign makes a text a text on purpose": { code: "I06", cells: { "Показатели!H3": "69,0 %" }, cell: null },
  "any word is a unit": { code: "I07", cells: { "Показатели!D5": "обращений" }, cell: null },
  "a count whose name says that it is a ratio": { code: "I08", cells: { "Показатели!C4": "Количество нарушений, в процентах к прошлому году", "Показатели!D4": "%" }, cell: null },
  "a share of exactly 100 %": { code: "I09", cells: { "Показатели!F3": 100 }, cell: null },
  "another word for growth": { code: "I10", cells: { "Показатели!E3": "Увеличение" }, cell: null },
  "more of what is done against offences is wanted": { code: "I11", cells: { "Показатели!C4": "Доля устранённых правонарушений", "Показатели!D4": "%", "Показатели!E4": "рост" }, cell: null },
  "a zero for which the methodology has a rule": { code: "I12", cells: {}, cell: null },
  // 72 / 60 = 1.2: the limit itself.
  "the plan exceeded by just the limit": { code: "I14", cells: { "Показатели!G3": 60, "Показатели!H3": 72 }, cell: null },
  // 64.6 / 68 = 0.95: the threshold itself.
  "a shortfall of just the threshold": { code: "I15", cells: { "Показатели!H3": 64.6, "Показатели!J3": null }, cell: null },
  "a reason for a shortfall": { code: "I16", cells: { "Показатели!H3": 51, "Показатели!J3": REASON }, cell: null },
  "a plan equal to last year's result": { code: "I17", cells: { "Показатели!F3": 68 }, cell: null },
  "one fact of three differs from its plan": { code: "I18", cells: { "Показатели!H2": 34.6, "Показатели!G4": 3, "Показатели!H4": 3 }, cell: null },
  "the kind that the name says": { code: "I20", cells: { "Показатели!L3": "нарастающим итогом" }, cell: null },
  "a number that another level has": { code: "I21", cells: { "Показатели!B5": "3" }, cell: null },
  "half a per cent": { code: "I26", cells: { "Показатели!F3": 43.5 }, cell: null },
  // 69 / 68 = 1.0147.
  "the computed percentage in the reason": { code: "I27", cells: { "Показатели!J3": "Показатель выполнен на 101,5 % благодаря обучению" }, cell: null },
  "weights that make one": { code: "I28", cells: { "Показатели!I4": 0.6, "Показатели!I5": 0.4 }, provisions: { "Сводная степень достижения": "среднее с весами" }, cell: null },
  "an executor of one word": { code: "M01", cells: { "Мероприятия!F3": "Отдел" }, cell: null },
  "a day as text": { code: "M02", cells: { "Мероприятия!H3": "31.12.2021" }, cell: null },
  "begun and ended on one day": { code: "M03", cells: { "Мероприятия!G3": "15.10.2021", "Мероприятия!H3": "15.10.2021" }, cell: null },
  "a term in the last year of the period": { code: "M04", cells: { "Мероприятия!H3": 2023 }, cell: null },
  "not done, and a word why": { code: "M05", cells: { "Мероприятия!N3": "не выполнено", "Мероприятия!M3": "Торги не состоялись" }, cell: null },
  "done on the day of the report": { code: "M06", cells: { "Мероприятия!J3": "01.03.2022" }, cell: null },
  "one term of 204 differs": { code: "M10", cells: { "Мероприятия!G3": "01.02.2021" }, cell: null },
  "money of a measure, its number with a full stop": { code: "M12", cells: { "Расходы!B8": "9." }, cell: "Расходы!B8" },
  // 4 + 2 + 37 + 14 = 57.
  "parts that add up": { code: "M14", cells: { "Мероприятия!L2": "Обучение прошли 57 муниципальных служащих, в том числе 4, 2, 37 и 14 человек" }, cell: "Мероприятия!L2" },
  "another year beside the reporting one": { code: "M16", cells: { "Мероприятия!L3": "В течение 2021 года проведены 3 семинара, в 2018 году – 2 семинара" }, cell: null },
  // 157.20 + 56.44 + 20.72 + 3.00 + 1.90 + 25.50 + 5.00 = 269.76.
  "«Всего» is the sum": { code: "R01", cells: { "Расходы!C9": "Всего", "Расходы!D9": "Всего", "Расходы!F9": 269.76, "Расходы!G9": 269.76 }, cell: null },
  "the programme's total of a source is the sum": { code: "R02", cells: { "Расходы!C9": "Муниципальная программа", "Расходы!D9": "местный бюджет", "Расходы!F9": 269.76, "Расходы!G9": 269.76 }, cell: null },
  "the subprogramme's total of a source is the sum": {
    code: "R03",
    cells: { "Расходы!A9": "1", "Расходы!C9": "Подпрограмма «Развитие муниципальной службы в Партизанском городском округе»", "Расходы!D9": "местный бюджет", "Расходы!F9": 264.76, "Расходы!G9": 264.76 },
    cell: null,
  },
  "a promised source in other words": { code: "R04", cells: {}, passport: { "Источники финансирования": "средства местного бюджета" }, cell: null },
  "a source in other words": { code: "R05", cells: { "Расходы!D8": "средства местного бюджета" }, cell: null },
  "more spent than planned, and why": { code: "R06", cells: { "Расходы!G8": 5.1, "Расходы!H8": REASON }, cell: null },
  "nothing spent is not less than nothing": { code: "R07", cells: { "Расходы!G8": 0 }, cell: null },
  // 4.75 / 5 = 0.95: the threshold itself.
  "spending of just the threshold": { code: "R08", cells: { "Расходы!G8": 4.75 }, cell: null },
  "one amount of seven differs": { code: "R10", cells: { "Расходы!G8": 4.9 }, cell: null },
  "«Всего» is a formula": { code: "R12", cells: { "Расходы!C9": "Всего", "Расходы!D9": "Всего", "Расходы!F9": 269.76, "Расходы!G9": 269.76 }, formulas: ["Расходы!F9", "Расходы!G9"], cell: null },
  "ten times the plan is no other unit": { code: "R14", cells: { "Расходы!G8": 50 }, cell: null },
  "two decimals as text": { code: "R15", cells: { "Расходы!F3": "56,44" }, cell: null },
  "money spent, aims missed, and why": { code: "X01", cells: { "Показатели!H3": 34, "Показатели!J3": REASON }, cell: null },
  "one indicator of a subprogramme can be assessed": { code: "X03", cells: { "Показатели!H4": null }, cell: null },
  "with all facts the verdict does not hang on a choice": { code: "X08", cells: { "Показатели!H2": 35.1 }, cell: null },
  "the template's own example": { code: "B15", cells: { "Показатели!B6": "Пример", "Показатели!C6": "Доля жителей, довольных благоустройством дворов", "Показатели!D6": "%", "Показатели!G6": 65 }, cell: null },
  "a code of two parts as text": { code: "B01", cells: { "Мероприятия!C3": "5.1" }, cell: null },
  "the name of an error in a text": { code: "B02", cells: { "Показатели!J3": "В прошлом отчёте стояло #ДЕЛ/0!, исправлено" }, cell: null },
  "a header in English": { code: "B03", cells: {}, header: { table: "Показатели", from: "План", to: "planned" }, cell: null },
  "a hidden slot without contents": { code: "B04", cells: {}, hidden: { table: "Показатели", row: 5 }, cell: null },
  "merged cells of the header": { code: "B05", cells: {}, merges: { table: "Мероприятия", range: { top: 0, left: 6, bottom: 0, right: 7 } }, cell: null },
  "a Latin word beside a Russian one": { code: "B06", cells: { "Мероприятия!F3": "IT-отдел" }, cell: null },
  "one mark of absence twice": { code: "B07", cells: { "Показатели!H2": "-", "Показатели!I3": "-" }, cell: null },
  "a row of money like another but for who spends it": {
    code: "R22",
    cells: { "Расходы!A9": "2", "Расходы!B9": "9", "Расходы!C9": "Разработка, изготовление, размещение и распространение рекламы антикоррупционной направленности", "Расходы!D9": "местный бюджет", "Расходы!E9": "Дума", "Расходы!F9": 5, "Расходы!G9": 5 },
    cell: null,
  },
};
