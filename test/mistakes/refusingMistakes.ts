import type { TableData } from "../../src/workbook/tableData";
import { sampleTables } from "../golden/sampleTables";
import { withCell, withoutColumn, withoutTable, withRow } from "../golden/workbookEdits";

/** A mistake in the programme of 2021, and what must be said about it. */
export interface Mistake {
  readonly tables: readonly TableData[];
  readonly code: string;
  readonly cell: string | null;
  /** Words of the Russian message: what is wrong, with the value that stands there. */
  readonly says: readonly string[];
  readonly advises: string;
  readonly refuses: boolean;
}

const sample = sampleTables();
const one = (address: string, content: Parameters<typeof withCell>[2], format?: string): TableData[] => withCell(sample, address, content, format);

export const MISTAKES: Readonly<Record<string, Mistake>> = {
  "a table is missing": { tables: withoutTable(sample, "Расходы"), code: "B03", cell: null, says: ["нет таблицы «Расходы»"], advises: "назовите её так", refuses: true },
  "a column is missing": {
    tables: withoutColumn(sample, "Показатели", "План"),
    code: "B03",
    cell: "Показатели!A1",
    says: ["В таблице «Показатели» нет столбца «План»"],
    advises: "Добавьте столбец с заголовком «План»",
    refuses: true,
  },
  "text in a number cell": {
    tables: one("Показатели!H3", "63.761.4"),
    code: "I05",
    cell: "Показатели!H3",
    says: ["В столбце «Факт» должно стоять число", "«63.761.4»", "Строка: «Доля муниципальных служащих"],
    advises: "Впишите число",
    refuses: true,
  },
  "a number that Excel has turned into a date": {
    tables: one("Показатели!G3", 44989, "dd.mm.yyyy"),
    code: "I05",
    cell: "Показатели!G3",
    says: ["В столбце «План» должно стоять число", "«04.03.2023»"],
    advises: "Впишите число",
    refuses: true,
  },
  "an Excel error": { tables: one("Расходы!F3", { error: "#DIV/0!" }), code: "B02", cell: "Расходы!F3", says: ["ошибка Excel #DIV/0!"], advises: "Исправьте формулу", refuses: true },
  "an unknown subprogramme code": {
    tables: one("Мероприятия!A4", "7"),
    code: "P06",
    cell: "Мероприятия!A4",
    says: ["Подпрограммы «7» нет в таблице «Подпрограммы»", "Строка: «"],
    advises: "Укажите код из таблицы «Подпрограммы»",
    refuses: true,
  },
  "a duplicate number of an indicator within its subprogramme": {
    tables: one("Показатели!B5", "1"),
    code: "I21",
    cell: "Показатели!B5",
    says: ["Номер показателя «1» повторяется", "Показатели!B4"],
    advises: "внутри подпрограммы номера не повторяются",
    refuses: true,
  },
  "an indicator without a number": { tables: one("Показатели!B5", null), code: "I21", cell: "Показатели!B5", says: ["У показателя нет номера"], advises: "Впишите номер", refuses: true },
  "a duplicate number of a measure within its subprogramme": {
    tables: one("Мероприятия!C4", "2"),
    code: "P08",
    cell: "Мероприятия!C4",
    says: ["Номер (код) «2» повторяется", "Мероприятия!C3"],
    advises: "Исправьте номер",
    refuses: true,
  },
  "a duplicate code of a subprogramme": {
    tables: withRow(sample, "Подпрограммы", 2, { Код: 1, Наименование: "Третья" }),
    code: "P08",
    cell: "Паспорт!A21",
    says: ["Номер (код) «1» повторяется", "Паспорт!A19"],
    advises: "Исправьте номер",
    refuses: true,
  },
  "negative money": {
    tables: one("Расходы!G3", -56.44),
    code: "R07",
    cell: "Расходы!G3",
    says: ["Отрицательная сумма -56,44 тыс. руб."],
    advises: "расходы не бывают меньше нуля",
    refuses: true,
  },
  "a missing plan": { tables: one("Показатели!G4", null), code: "I01", cell: "Показатели!G4", says: ["Не указан план на отчётный год"], advises: "если план равен нулю, впишите 0", refuses: true },
  "a missing fact": { tables: sample, code: "I02", cell: "Показатели!H2", says: ["Нет фактического значения", "предварительным"], advises: "ожидается: 31.05.2022", refuses: false },
  "a missing status": { tables: one("Мероприятия!N10", null), code: "M19", cell: "Мероприятия!N10", says: ["Не указан статус мероприятия"], advises: "Выберите: выполнено", refuses: true },
  "an unknown status": { tables: one("Мероприятия!N10", "в работе"), code: "M19", cell: "Мероприятия!N10", says: ["Статус мероприятия «в работе» неизвестен"], advises: "Выберите: выполнено", refuses: true },
  "an unknown direction": { tables: one("Показатели!E3", "вверх"), code: "I10", cell: "Показатели!E3", says: ["Направление «вверх» неизвестно"], advises: "Выберите: рост, снижение", refuses: true },
  "a missing unit": { tables: one("Показатели!D3", null), code: "I07", cell: "Показатели!D3", says: ["Не указана единица измерения"], advises: "Впишите единицу", refuses: false },
  "a missing agency": { tables: one("Мероприятия!F3", null), code: "M01", cell: "Мероприятия!F3", says: ["Не указан исполнитель мероприятия"], advises: "Впишите ответственного исполнителя", refuses: false },
  "words instead of a date": { tables: one("Мероприятия!H3", "IV квартал"), code: "M02", cell: "Мероприятия!H3", says: ["В столбце «План: окончание» вместо даты стоит «IV квартал»"], advises: "2021 или 31.12.2021", refuses: false },
  "a reporting year outside the period": {
    tables: one("Паспорт!B6", 2024),
    code: "P01",
    cell: "Паспорт!B6",
    says: ["Отчётный год 2024 не входит в срок реализации программы: 2019–2023"],
    advises: "Исправьте отчётный год",
    refuses: true,
  },
  "a period that ends before it begins": {
    tables: one("Паспорт!B5", 2018),
    code: "P01",
    cell: "Паспорт!B6",
    says: ["Программа заканчивается (2018) раньше, чем начинается (2019)"],
    advises: "Исправьте годы реализации",
    refuses: true,
  },
  "an empty field of the passport": {
    tables: one("Паспорт!B8", null),
    code: "P03",
    cell: "Паспорт!B8",
    says: ["В паспорте не заполнено поле «Ответственный исполнитель»"],
    advises: "Заполните поле",
    refuses: true,
  },
  "an unknown methodology": { tables: one("Паспорт!B13", "Методика 2025"), code: "P13", cell: "Паспорт!B13", says: ["Методика «Методика 2025» неизвестна"], advises: "Выберите", refuses: true },
  "no methodology": { tables: one("Паспорт!B13", null), code: "P13", cell: "Паспорт!B13", says: ["Не выбрана методика"], advises: "в поле «Методика»", refuses: true },
  "«Всего» that is not the sum": {
    tables: withRow(sample, "Расходы", 0, { Источник: "Всего", План: 269.76, Факт: 269.75 }),
    code: "R01",
    cell: "Расходы!G2",
    says: ["Строка «Всего», столбец «Факт»", "указано 269,75 тыс. руб.", "сумма строк – 269,76 тыс. руб."],
    advises: "Исправьте итог или слагаемые",
    refuses: true,
  },
  "a missing amount of money": { tables: one("Расходы!G3", null), code: "R21", cell: "Расходы!G3", says: ["Не указана сумма в столбце «Факт»"], advises: "если расходов нет, впишите 0", refuses: true },
  "a missing source of money": { tables: one("Расходы!D3", " "), code: "R05", cell: "Расходы!D3", says: ["Не указан источник средств"], advises: "местный бюджет", refuses: true },
  "an indicator without a name": { tables: one("Показатели!C3", null), code: "P10", cell: "Показатели!C3", says: ["есть значения, но нет наименования", "(номер 1)"], advises: "Впишите наименование или очистите строку", refuses: true },
  "a measure without a name": { tables: one("Мероприятия!D3", "–"), code: "P10", cell: "Мероприятия!D3", says: ["нет наименования", "(номер 2)"], advises: "Впишите наименование", refuses: true },
  "a subprogramme without a name": { tables: one("Паспорт!B19", null), code: "P10", cell: "Паспорт!B19", says: ["нет наименования"], advises: "Впишите наименование", refuses: true },
  "no indicator at all": {
    tables: sample.map((table) => (table.name === "Показатели" ? { ...table, rows: [] } : table)),
    code: "B03",
    cell: "Показатели!A1",
    says: ["В таблице «Показатели» нет ни одной заполненной строки"],
    advises: "Заполните таблицу",
    refuses: true,
  },
};
