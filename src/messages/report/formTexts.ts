import type { ColumnId, FormKey } from "../../domain/layout/formColumns";

/** A column of a form: the name by which people ask for it on the sheet «Методика», and its header from the top tier down. */
export interface FormColumnTexts {
  readonly name: string;
  readonly tiers: (year: number) => readonly string[];
}

type TextsOfForms = { readonly [Form in FormKey]: { readonly [Id in ColumnId<Form>]: FormColumnTexts } };

const VALUES = "Значения показателей (индикаторов)";
const PLANNED_TERM = "Плановый срок";
const ACTUAL_TERM = "Фактический срок";
const RESULTS = "Результаты";
const START = "начала реализации";
const END = "окончания реализации";

const alone = (name: string, header = name): FormColumnTexts => ({ name, tiers: () => [header] });
const below = (name: string, ...tiers: readonly string[]): FormColumnTexts => ({ name, tiers: () => tiers });

/** Words of the three forms' columns. */
export const formColumnTexts: TextsOfForms = {
  indicators: {
    number: alone("№ п/п"),
    name: alone("Показатель", "Показатель (индикатор)"),
    unit: alone("Ед. изм."),
    direction: alone("Направление", "Желаемая динамика"),
    kind: alone("Вид", "Вид показателя"),
    level: alone("Уровень", "Уровень показателя"),
    previous: { name: "Прошлый год", tiers: (year) => [VALUES, `${year - 1} год`] },
    planned: { name: "План", tiers: (year) => [VALUES, `${year} год`, "план"] },
    actual: { name: "Факт", tiers: (year) => [VALUES, `${year} год`, "факт"] },
    variance: alone("Отклонение", "Отклонение (факт – план)"),
    relativeVariance: alone("Отклонение, %", "Отклонение от плана, %"),
    weight: alone("Вес"),
    achievement: alone("Степень достижения"),
    change: alone("Изменение к прошлому году"),
    reason: alone("Обоснование отклонений", "Обоснование отклонений значений показателя (индикатора) на конец отчётного года"),
    expectedDate: alone("Ожидаемая дата", "Ожидаемая дата значения"),
  },
  measures: {
    number: alone("№ п/п"),
    name: alone("Мероприятие", "Наименование подпрограммы, отдельно по мероприятиям"),
    agencies: alone("Исполнители", "Ответственный исполнитель, соисполнители"),
    plannedStart: below("План: начало", PLANNED_TERM, START),
    plannedEnd: below("План: окончание", PLANNED_TERM, END),
    actualStart: below("Факт: начало", ACTUAL_TERM, START),
    actualEnd: below("Факт: окончание", ACTUAL_TERM, END),
    expected: below("Ожидаемый результат", RESULTS, "запланированные"),
    achieved: below("Достигнутый результат", RESULTS, "достигнутые"),
    problems: alone("Проблемы", "Проблемы, возникшие в ходе реализации"),
    status: alone("Статус"),
    resultShare: alone("Доля результата, %"),
    counted: alone("Зачтено"),
  },
  expenditures: {
    number: alone("№ п/п"),
    name: alone("Наименование", "Наименование программы, подпрограммы, отдельного мероприятия"),
    spendingUnit: alone("Распорядитель", "Распорядитель средств"),
    source: alone("Источник", "Источники ресурсного обеспечения"),
    planned: alone("План", "Оценка расходов"),
    actual: alone("Факт", "Фактические расходы"),
    variance: alone("Отклонение", "Отклонение (факт – план)"),
    outturn: alone("% исполнения", "Отношение факта к плану"),
    reason: alone("Причина отклонения"),
  },
};
