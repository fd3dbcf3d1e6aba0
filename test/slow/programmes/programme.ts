import type { TemplateContent } from "../../../src/tables/template/templateSheets";
import type { InputValue } from "../../../src/tables/template/inputSheet";

type Row = Readonly<Record<string, InputValue>>;

const PASSPORT: Row = {
  "Наименование программы": "Развитие образования",
  "Начало реализации": 2020,
  "Окончание реализации": 2025,
  "Отчётный год": 2023,
  "Ответственный исполнитель": "Управление образования",
  "Единица денежных сумм": "тыс. руб.",
  Методика: "partizansk-2021",
};

/** A programme's rows; the passport is the usual one but for what is named. */
export function programme(rows: {
  readonly passport?: Row;
  readonly subprogrammes: readonly (readonly [code: string, name: string])[];
  readonly indicators: readonly Row[];
  readonly measures?: readonly Row[];
  readonly expenditures: readonly Row[];
}): TemplateContent {
  return {
    Программа: Object.entries({ ...PASSPORT, ...rows.passport }).map(([label, value]) => ({ Параметр: label, Значение: value })),
    Подпрограммы: rows.subprogrammes.map(([code, name]) => ({ Код: code, Наименование: name })),
    Показатели: rows.indicators.map((row, index) => ({ "№": String(index + 1), Показатель: `Показатель ${index + 1}`, "Ед. изм.": "ед.", Направление: "рост", ...row })),
    Мероприятия: (rows.measures ?? [{}]).map((row, index) => ({
      "№": String(index + 1),
      Мероприятие: `Мероприятие ${index + 1}`,
      Исполнители: "Управление образования",
      Статус: "выполнено",
      ...row,
    })),
    Расходы: rows.expenditures.map((row) => ({ Источник: "местный бюджет", ...row })),
  };
}
