import { EXPENDITURES_TABLE } from "../../../../src/tables/definitions/expendituresTable";
import { INDICATORS_TABLE } from "../../../../src/tables/definitions/indicatorsTable";
import { MEASURES_TABLE } from "../../../../src/tables/definitions/measuresTable";
import type { TableDefinition } from "../../../../src/tables/definitions/tableDefinition";
import { columnFields } from "../../../../src/tables/recognising/columnFields";

/** The fields that headers are taken for, «A / B» for merged ones; null for none. */
function fields(definition: TableDefinition, ...headers: string[]): (string | null)[] {
  const found = columnFields(definition, headers.map((header) => header.split(" / ")));
  return headers.map((_, index) => [...found].find(([, position]) => position === index)?.[0] ?? null);
}

// Headers of the forms in the domain study, 3.1 and 3.2.
describe("indicators", () => {
  it("of the form with the degree of achievement", () => {
    expect(
      fields(
        INDICATORS_TABLE,
        "N п/п",
        "Наименование программы, подпрограммы, отдельного мероприятия, проекта, показателя",
        "Единица измерения",
        "Значение показателя / Год, предшествующий отчетному",
        "Значение показателя / Отчетный год / план",
        "Значение показателя / Отчетный год / факт",
        "Уровень достижения значения показателя, %",
        "Обоснование причин отклонения",
      ),
    ).toEqual(["number", "name", "unit", "previous", "planned", "actual", null, "varianceReason"]);
  });

  it("of the form with weights and footnote marks in its headers", () => {
    expect(fields(INDICATORS_TABLE, "N", "Наименование показателя *(1)", "Ед. изм.", "Вес показателя", "План на 2021 год", "Фактическое значение за 2021 год <2>")).toEqual([
      "number",
      "name",
      "unit",
      "weight",
      "planned",
      "actual",
    ]);
  });

  it("directions by any of their names", () => {
    for (const header of ["Направленность показателя", "Признак возрастания/убывания", "Желаемая динамика", "Направление"]) expect(fields(INDICATORS_TABLE, "Показатель", header)[1]).toBe("direction");
  });
});

describe("measures", () => {
  it("with one column for each term", () => {
    expect(fields(MEASURES_TABLE, "№ мероприятия", "Наименование основного мероприятия", "Ответственный исполнитель", "Плановый срок", "Фактический срок", "Ожидаемый непосредственный результат (краткое описание)", "Достигнутый результат", "Статус")).toEqual([
      "number",
      "name",
      "agencies",
      "plannedEnd",
      "actualEnd",
      "expectedResult",
      "achievedResult",
      "status",
    ]);
  });

  it("a column about measures is not their name", () => {
    expect(fields(MEASURES_TABLE, "Мероприятие", "Стоимость мероприятия, тыс. руб.", "Проблемы, возникшие в ходе реализации мероприятий", "Вид мероприятия")).toEqual(["name", null, "problems", "kind"]);
  });
});

describe("money", () => {
  it("of the form with the ratio", () => {
    expect(fields(EXPENDITURES_TABLE, "Статус", "Наименование", "Источники финансирования", "Оценка расходов, тыс. рублей", "Фактические расходы, т.р.", "Отношение фактических расходов к оценке, %")).toEqual([
      null,
      "name",
      "fundingSource",
      "planned",
      "actual",
      null,
    ]);
  });

  it("with the budget list beside the plan", () => {
    expect(fields(EXPENDITURES_TABLE, "Источник", "Плановый объем финансирования", "Сводная бюджетная роспись на отчетную дату", "Кассовое исполнение", "Причины неисполнения")).toEqual([
      "fundingSource",
      "planned",
      "appropriated",
      "actual",
      "varianceReason",
    ]);
  });
});
