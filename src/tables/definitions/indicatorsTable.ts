import type { DesiredDirection, IndicatorFields } from "../../domain/model/indicator";
import type { TableDefinition } from "./tableDefinition";

/** The words of the template; further spellings are in `reading/words.ts`. */
export const DIRECTION_NAMES: Readonly<Record<DesiredDirection, string>> = {
  increase: "рост",
  decrease: "снижение",
  equal: "равно",
  range: "диапазон",
  "yes-no": "да/нет",
};

export const INDICATORS_TABLE: TableDefinition<keyof IndicatorFields> = {
  name: "Показатели",
  alias: "Indicators",
  sheet: "Показатели",
  columns: [
    { field: "subprogramme", header: "Подпрограмма", alias: "Subprogramme", required: false, width: 19, hint: "Код подпрограммы; пусто – показатель программы в целом.", format: "text" },
    { field: "number", header: "№", alias: "No", required: true, width: 8, hint: "Номер внутри подпрограммы.", format: "text" },
    { field: "name", header: "Показатель", alias: "Indicator", required: true, width: 52, hint: "Наименование, как в программе.", format: "text" },
    { field: "unit", header: "Ед. изм.", alias: "Unit", required: true, width: 12, hint: "Например: %, ед., чел.", format: "text" },
    { field: "direction", header: "Направление", alias: "Direction", required: true, width: 18, hint: "Что лучше: рост, снижение, точное значение, диапазон или «да».", format: "text", list: Object.values(DIRECTION_NAMES) },
    { field: "previous", header: "Прошлый год", alias: "Previous year", required: false, width: 13, hint: "Факт года, предшествующего отчётному.", format: "number" },
    { field: "planned", header: "План", alias: "Planned", required: true, width: 11, hint: "План на отчётный год; диапазон – «95–105».", format: "number" },
    { field: "actual", header: "Факт", alias: "Actual", required: false, width: 11, hint: "Факт за отчётный год. Ещё не известен – оставьте пустым: итог будет предварительным.", format: "number" },
    { field: "weight", header: "Вес", alias: "Weight", required: false, width: 8, hint: "Заполняется, только если методика взвешивает показатели.", format: "number" },
    { field: "varianceReason", header: "Обоснование отклонений", alias: "Variance reason", required: false, width: 48, hint: "Почему факт отличается от плана.", format: "text" },
    { field: "expectedDate", header: "Ожидаемая дата", alias: "Expected date", required: false, width: 14, hint: "Когда будет известен недостающий факт.", format: "text" },
    { field: "kind", header: "Вид", alias: "Kind", required: false, width: 18, hint: "Годовой, нарастающим итогом, на дату или доля.", format: "text", extra: true },
    { field: "level", header: "Уровень", alias: "Level", required: false, width: 12, hint: "Цель, задача или мероприятие.", format: "text", extra: true },
  ],
};
