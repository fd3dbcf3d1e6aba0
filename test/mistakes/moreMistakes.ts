import type { WorkbookChange } from "./mistakeWorkbook";

/** One mistake in the programme of 2021, and what must be said. */
export interface SmallMistake extends WorkbookChange {
  readonly code: string;
  readonly cell: string | null;
  readonly says: readonly string[];
  readonly severity: "error" | "warning" | "hint";
}

/** Named for what went wrong. Expected words and numbers follow from the changed cells. */
export const SMALL_MISTAKES: Readonly<Record<string, SmallMistake>> = {
  "the programme's name holds the period of another programme": {
    cells: { "Паспорт!B2": "Повышение эффективности на 2014–2018 годы" },
    code: "P02",
    cell: "Паспорт!B2",
    says: ["2014–2018", "2019–2023"],
    severity: "warning",
  },
  "the programme was edited in December": { cells: {}, passport: { "Последняя редакция": "24.12.2021" }, code: "P04", cell: "Паспорт!B17", says: ["24.12.2021", "позже 1 декабря"], severity: "warning" },
  "a subprogramme without measures": { cells: { "Паспорт!A21": "3", "Паспорт!B21": "Пустая" }, code: "P07", cell: "Паспорт!B21", says: ["«Пустая»", "ни одного мероприятия"], severity: "warning" },
  "a measure named otherwise in the table of money": {
    cells: { "Расходы!C8": "Ремонт дорог" },
    code: "P09",
    cell: "Расходы!C8",
    says: ["Мероприятие 9", "«Ремонт дорог»", "Мероприятия!D10"],
    severity: "warning",
  },
  "roubles in the header of the plan": {
    cells: {},
    header: { table: "Расходы", from: "План", to: "План, руб." },
    code: "P11",
    cell: "Расходы!F1",
    says: ["«План, руб.»", "«руб.»", "«тыс. руб.»"],
    severity: "error",
  },
  "an executor in two spellings": {
    cells: { "Мероприятия!F3": "Отдел муниципальной службы и кадроф" },
    code: "P12",
    cell: "Мероприятия!F3",
    says: ["«Отдел муниципальной службы и кадроф»", "«Отдел муниципальной службы и кадров»"],
    severity: "hint",
  },
  "nobody says when the missing fact arrives": { cells: { "Показатели!K2": null, "Паспорт!B11": null }, code: "I03", cell: "Паспорт!B11", says: ["показателей без факта: 1", "срок уточнения не указан"], severity: "warning" },
  "the missing fact is expected within the reporting year": {
    cells: { "Показатели!K2": "в мае 2021 года" },
    code: "I04",
    cell: "Показатели!K2",
    says: ["«в мае 2021 года»", "31.12.2021"],
    severity: "warning",
  },
  "the missing fact is expected after the day of refinement": { cells: { "Показатели!K2": "01.09.2022" }, code: "I04", cell: "Показатели!K2", says: ["«01.09.2022»", "позже срока уточнения 31.05.2022"], severity: "warning" },
  "a number as text": { cells: { "Показатели!G3": "68,0" }, code: "I06", cell: "Показатели!G3", says: ["1 число записано", "«68,0»"], severity: "hint" },
  "a count in per cent": { cells: { "Показатели!D4": "%" }, code: "I08", cell: "Показатели!D4", says: ["«%»", "это количество, а не доля"], severity: "warning" },
  "a share in pieces": { cells: { "Показатели!D3": "чел." }, code: "I08", cell: "Показатели!D3", says: ["«чел.»", "это доля, а не количество"], severity: "warning" },
  "a share above 100 %": { cells: { "Показатели!F3": 104.5 }, code: "I09", cell: "Показатели!F3", says: ["104,5 %", "от 0 до 100"], severity: "warning" },
  "more offences are wanted": { cells: { "Показатели!C4": "Количество коррупционных правонарушений", "Показатели!E4": "рост" }, code: "I11", cell: "Показатели!E4", says: ["«правонарушений»"], severity: "warning" },
  // 102 / 68 = 1.5.
  "the plan exceeded by half without a reason": { cells: { "Показатели!H3": 90, "Показатели!G3": 60, "Показатели!J3": null }, code: "I14", cell: "Показатели!H3", says: ["150 %", "120 %"], severity: "warning" },
  // (68 − 51) / 68 = 0.25.
  "a shortfall without a reason": { cells: { "Показатели!H3": 51, "Показатели!J3": null }, code: "I15", cell: "Показатели!J3", says: ["хуже плана на 25 %", "порог – 5 %"], severity: "warning" },
  "the same reason twice": {
    cells: { "Показатели!J5": "Отклонения нет: коррупционные правонарушения среди муниципальных служащих администрации городского округа отсутствуют" },
    code: "I16",
    cell: "Показатели!J5",
    says: ["Показатели!J4", "слово в слово"],
    severity: "warning",
  },
  "a reason of one word": { cells: { "Показатели!H3": 51, "Показатели!J3": "болезнь" }, code: "I16", cell: "Показатели!J3", says: ["слишком короткое", "«болезнь»"], severity: "warning" },
  "praise for a shortfall": { cells: { "Показатели!H3": 51, "Показатели!J3": "План выполнен благодаря работе отдела" }, code: "I16", cell: "Показатели!J3", says: ["План не достигнут", "говорит о выполнении"], severity: "warning" },
  "a plan below last year's result": { cells: { "Показатели!F3": 70 }, code: "I17", cell: "Показатели!G3", says: ["План (68)", "(70)"], severity: "hint" },
  "a running total that fell": { cells: { "Показатели!C5": "Число обученных нарастающим итогом", "Показатели!E5": "рост", "Показатели!F5": 5, "Показатели!G5": 3, "Показатели!H5": 3 }, code: "I19", cell: "Показатели!H5", says: ["(3)", "(5)", "нарастающим итогом"], severity: "warning" },
  "another kind than the name says": { cells: { "Показатели!L3": "годовой" }, code: "I20", cell: "Показатели!L3", says: ["«нарастающим итогом»", "«годовой»"], severity: "hint" },
  "half a person": { cells: { "Показатели!F5": 2.5 }, code: "I26", cell: "Показатели!F5", says: ["2,5", "«ед.»"], severity: "hint" },
  // 69 / 68 = 1.0147.
  "another percentage in the reason": { cells: { "Показатели!J3": "Показатель выполнен на 103 % благодаря обучению" }, code: "I27", cell: "Показатели!J3", says: ["103 %", "101 %"], severity: "warning" },
  "an end before the start": { cells: { "Мероприятия!G3": "15.10.2021", "Мероприятия!H3": "01.02.2021" }, code: "M03", cell: "Мероприятия!H3", says: ["01.02.2021", "15.10.2021", "Плановое"], severity: "warning" },
  "a term outside the period": { cells: { "Мероприятия!H3": 2025 }, code: "M04", cell: "Мероприятия!H3", says: ["2025", "2019–2023"], severity: "warning" },
  "not done, and no word why": { cells: { "Мероприятия!N3": "не выполнено" }, code: "M05", cell: "Мероприятия!M3", says: ["«не выполнено»", "столбец «Проблемы» пуст"], severity: "warning" },
  "done after the day of the report": { cells: { "Мероприятия!J3": "15.03.2022" }, code: "M06", cell: "Мероприятия!J3", says: ["15.03.2022", "01.03.2022"], severity: "warning" },
  "money of a measure that does not exist": { cells: { "Расходы!B8": "99" }, code: "M12", cell: "Расходы!B8", says: ["№ 99"], severity: "warning" },
  "a year of another report in the result": { cells: { "Мероприятия!L3": "В течение 2018 года проведены 3 семинара" }, code: "M16", cell: "Мероприятия!L3", says: ["2018", "2021"], severity: "hint" },
  // 157.20 + 56.44 + 20.72 + 3.00 + 1.90 + 25.50 = 264.76.
  "a source's total of the subprogramme that is wrong": {
    cells: { "Расходы!A9": "1", "Расходы!C9": "Подпрограмма «Развитие муниципальной службы в Партизанском городском округе»", "Расходы!D9": "местный бюджет", "Расходы!F9": 264, "Расходы!G9": 264.76 },
    code: "R03",
    cell: "Расходы!F9",
    says: ["«местный бюджет»", "264 тыс. руб.", "264,76 тыс. руб."],
    severity: "error",
  },
  // 264.76 + 5.00 = 269.76.
  "a source's total of the programme that is wrong": {
    cells: { "Расходы!C9": "Муниципальная программа", "Расходы!D9": "местный бюджет", "Расходы!F9": 269.76, "Расходы!G9": 270 },
    code: "R02",
    cell: "Расходы!G9",
    says: ["«местный бюджет»", "270 тыс. руб.", "269,76 тыс. руб."],
    severity: "error",
  },
  "a promised source without a row": { cells: {}, passport: { "Источники финансирования": "местный бюджет; внебюджетные средства" }, code: "R04", cell: "Паспорт!B17", says: ["«внебюджетные средства»"], severity: "warning" },
  "a source that nobody knows": { cells: { "Расходы!D8": "пп1+2" }, code: "R05", cell: "Расходы!D8", says: ["«пп1+2»"], severity: "warning" },
  "more spent than planned": { cells: { "Расходы!G8": 5.5 }, code: "R06", cell: "Расходы!G8", says: ["5,5", "плане 5 тыс. руб."], severity: "warning" },
  "half of the money spent, and no word why": { cells: { "Расходы!G8": 2.5 }, code: "R08", cell: "Расходы!G8", says: ["50 %", "95 %"], severity: "warning" },
  "a total typed as a number": { cells: { "Расходы!C9": "Всего", "Расходы!D9": "Всего", "Расходы!F9": 269.76, "Расходы!G9": 269.76 }, code: "R12", cell: "Расходы!F9", says: ["«Всего»", "вписан числом"], severity: "hint" },
  "roubles among thousands": { cells: { "Расходы!G8": 5000 }, code: "R14", cell: "Расходы!G8", says: ["План 5", "факт 5000"], severity: "warning" },
  "money with three decimals among others with two": { cells: { "Расходы!F3": "56,440" }, code: "R15", cell: "Расходы!F3", says: ["«56,440»", "3 знака"], severity: "hint" },
  // Facts 1 of 68: 1.47 % of the plan; the money of the subprogramme was spent in full.
  "money spent, aims missed, no reason": { cells: { "Показатели!H3": 34, "Показатели!J3": null }, code: "X01", cell: "Показатели!H3", says: ["100 %", "50 %"], severity: "warning" },
  "no indicator of a subprogramme can be assessed": { cells: { "Показатели!H3": null }, code: "X03", cell: "Показатели!H3", says: ["ни один показатель из 1"], severity: "warning" },
  "a number that became a date": { cells: { "Мероприятия!C3": 44201 }, formats: { "Мероприятия!C3": "dd.mm.yyyy" }, code: "B01", cell: "Мероприятия!C3", says: ["05.01.2021"], severity: "error" },
  "a number that lost its zero": { cells: { "Мероприятия!C3": 1.1 }, code: "B01", cell: "Мероприятия!C3", says: ["1.1"], severity: "hint" },
  "a hidden row": { cells: {}, hidden: { table: "Показатели", row: 2 }, code: "B04", cell: "Показатели!A4", says: ["скрыта 1 строка"], severity: "warning" },
  "two numbers run together": { cells: { "Показатели!H3": "63.761.4" }, code: "I05", cell: "Показатели!H3", says: ["«63.761.4»", "слились два числа"], severity: "error" },
  "a footnote's mark beside a number": { cells: { "Показатели!H3": "69 *(28)" }, code: "B13", cell: "Показатели!H3", says: ["«69 *(28)»", "прочитано как 69."], severity: "hint" },
  "a column by another name": { cells: {}, header: { table: "Расходы", from: "Факт", to: "Кассовое исполнение" }, code: "B14", cell: "Расходы!G1", says: ["«Кассовое исполнение» – это «Факт»"], severity: "hint" },
  "a filled row still marked as an example": {
    cells: { "Показатели!B6": "пример", "Показатели!C6": "Число обращений граждан", "Показатели!D6": "ед.", "Показатели!E6": "рост", "Показатели!G6": 10, "Показатели!H6": 11 },
    code: "B15",
    cell: "Показатели!B6",
    says: ["стоит «пример»", "в расчёт она не входит", "«Число обращений граждан»"],
    severity: "warning",
  },
  "billions in words": { cells: { "Расходы!F2": "2 млрд 535 млн" }, code: "B13", cell: "Расходы!F2", says: ["«2 млрд 535 млн»", "прочитано как 2535000 тыс. руб."], severity: "warning" },
  "the unit beside an amount": { cells: { "Расходы!F2": "157,2 т.р." }, code: "B13", cell: "Расходы!F2", says: ["«157,2 т.р.»", "157,2 тыс. руб."], severity: "hint" },
  "a Latin letter in a Russian word": { cells: { "Мероприятия!F3": "Oтдел кадров" }, code: "B06", cell: "Мероприятия!F3", says: ["«Oтдел»"], severity: "hint" },
  "needless spaces": { cells: { "Мероприятия!D3": "Оценка  наличия актов " }, code: "B06", cell: "Мероприятия!D3", says: ["1 ячейка"], severity: "hint" },
  "absence marked in two ways": { cells: { "Показатели!H2": "-", "Показатели!I3": "х" }, code: "B07", cell: "Показатели!I3", says: ["«-», «х»"], severity: "hint" },
  "a zero for which the methodology has no rule": {
    cells: {},
    provisions: { "План 0, факт 0": "не определено: выберите" },
    code: "I12",
    cell: "Показатели!G4",
    says: ["«Количество выявленных коррупционных правонарушений", "нулевым значением"],
    severity: "error",
  },
  "every fact equals its plan": { cells: { "Показатели!H2": 34.6, "Показатели!H3": 68, "Показатели!G4": 3, "Показатели!H4": 3 }, code: "I18", cell: "Показатели!H2", says: ["(3)", "в точности равен плану"], severity: "hint" },
  // 0.5 + 0.4 = 0.9.
  "weights that do not make one": {
    cells: { "Показатели!I4": 0.5, "Показатели!I5": 0.4 },
    provisions: { "Сводная степень достижения": "среднее с весами" },
    code: "I28",
    cell: "Показатели!I4",
    says: ["в сумме 0,9, а не 1"],
    severity: "warning",
  },
  "merged cells within the data": { cells: {}, merges: { table: "Мероприятия", range: { top: 2, left: 5, bottom: 4, right: 5 } }, code: "B05", cell: "Мероприятия!F3", says: ["F3:F5"], severity: "warning" },
  "a section that is left out": { cells: { "Мероприятия!B2": "Раздел 1. Кадры", "Мероприятия!B10": "Раздел 3. Прочее" }, code: "P06", cell: "Мероприятия!B10", says: ["Есть «Раздел 3», а «Раздел 2» нет"], severity: "hint" },
  "every amount spent to the kopeck": { cells: { "Расходы!F2": 0, "Расходы!G2": 0 }, code: "R10", cell: "Расходы!G3", says: ["(6)", "равен плану до копейки"], severity: "hint" },
  "a row of money twice": {
    cells: { "Расходы!A9": "2", "Расходы!B9": "9", "Расходы!C9": "Разработка, изготовление, размещение и распространение рекламы антикоррупционной направленности", "Расходы!D9": "местный бюджет", "Расходы!E9": "администрация городского округа", "Расходы!F9": 5, "Расходы!G9": 5 },
    code: "R22",
    cell: "Расходы!G9",
    says: ["слово в слово", "Расходы!G8", "факт 5 тыс. руб"],
    severity: "warning",
  },
};
