import type { MeasureFields, MeasureStatus } from "../../domain/model/measure";
import type { TableDefinition } from "./tableDefinition";

export const STATUS_NAMES: Readonly<Record<MeasureStatus, string>> = {
  done: "выполнено",
  partly: "выполнено частично",
  "not-done": "не выполнено",
  "not-due": "срок не наступил",
};

export const KIND_NAMES: Readonly<Record<MeasureFields["kind"], string>> = { main: "основное мероприятие", ordinary: "мероприятие" };

const DATE_HINT = "Год или день: 2021 или 31.12.2021.";

export const MEASURES_TABLE: TableDefinition<keyof MeasureFields> = {
  name: "Мероприятия",
  alias: "Measures",
  sheet: "Мероприятия",
  columns: [
    { field: "subprogramme", header: "Подпрограмма", alias: "Subprogramme", required: false, width: 19, hint: "Код подпрограммы; пусто – мероприятие программы в целом.", format: "text" },
    { field: "section", header: "Раздел", alias: "Section", required: false, width: 24, hint: "Заголовок раздела внутри подпрограммы, если он есть.", format: "text" },
    { field: "number", header: "№", alias: "No", required: true, width: 8, hint: "Номер мероприятия.", format: "text" },
    { field: "name", header: "Мероприятие", alias: "Measure", required: true, width: 48, hint: "Наименование, как в программе.", format: "text" },
    { field: "kind", header: "Вид", alias: "Kind", required: false, width: 16, hint: "Основное мероприятие или мероприятие.", format: "text", list: Object.values(KIND_NAMES) },
    { field: "agencies", header: "Исполнители", alias: "Agencies", required: true, width: 28, hint: "Ответственный исполнитель и соисполнители.", format: "text" },
    { field: "plannedStart", header: "План: начало", alias: "Planned start", required: false, width: 11, hint: DATE_HINT, format: "general" },
    { field: "plannedEnd", header: "План: окончание", alias: "Planned end", required: false, width: 11, hint: DATE_HINT, format: "general" },
    { field: "actualStart", header: "Факт: начало", alias: "Actual start", required: false, width: 11, hint: DATE_HINT, format: "general" },
    { field: "actualEnd", header: "Факт: окончание", alias: "Actual end", required: false, width: 11, hint: DATE_HINT, format: "general" },
    { field: "expectedResult", header: "Ожидаемый результат", alias: "Expected result", required: false, width: 40, hint: "Что планировалось получить.", format: "text" },
    { field: "achievedResult", header: "Достигнутый результат", alias: "Achieved result", required: false, width: 70, hint: "Что получено за отчётный год.", format: "text" },
    { field: "problems", header: "Проблемы", alias: "Problems", required: false, width: 24, hint: "Что помешало; нет проблем – оставьте пустым.", format: "text" },
    { field: "status", header: "Статус", alias: "Status", required: true, width: 18, hint: "По статусу считается доля выполненных мероприятий.", format: "text", list: Object.values(STATUS_NAMES) },
    { field: "resultShare", header: "Доля результата, %", alias: "Result share, %", required: false, width: 12, hint: "Сколько процентов запланированного результата получено.", format: "number", extra: true },
  ],
};
