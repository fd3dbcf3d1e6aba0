import type { ProgrammeBook } from "../programmeBooks";
import { programme } from "./programme";

const SOURCES = ["федеральный бюджет", "Средства краевого бюджета", "местный бюджет", "внебюджетные источники", "Бюджет района (транспорт)"];

/** Five sources on three levels, amounts with three decimals, totals that people wrote, measures in two places of the table. */
const usual = ["1", "2", null].flatMap((Подпрограмма, level) =>
  [1, 2, 3].flatMap((measure) =>
    SOURCES.map((Источник, source) => ({
      Подпрограмма,
      "№ мероприятия": measure === 3 ? null : String(measure),
      Наименование: `Работы № ${measure}: ремонт`,
      Источник,
      План: (level + 1) * 1000 + measure * 100.1 + source * 0.125,
      Факт: (level + 1) * 990 + measure * 99.001 + source * 0.1,
    })),
  ),
);

/** The last row adds to a measure that stands far above it. */
const amounts = [...usual, { ...usual[0], План: 0.001, Факт: 0.002 }];

const sum = (column: "План" | "Факт"): number => Math.round(amounts.reduce((total, row) => total + row[column] * 1000, 0)) / 1000;

export const manySources: ProgrammeBook = {
  content: programme({
    passport: { "Единица денежных сумм": "млн руб.", "Должность подписавшего": "Глава", Подписал: "И.И. Иванов", "Правовой акт": "постановление № 1", "Исполнитель документа": 12345 },
    subprogrammes: [
      ["1", "Дороги"],
      ["2", "Мосты"],
    ],
    indicators: [
      { Подпрограмма: "1", План: 10, Факт: 9 },
      { Подпрограмма: "2", План: 10, Факт: 9.5 },
      { План: 1, Факт: 1 },
    ],
    measures: [
      { Подпрограмма: "1", Вид: "основное мероприятие" },
      { Подпрограмма: "2", Вид: "основное мероприятие", Статус: "исполнено" },
      { Статус: "выполнено." },
    ],
    expenditures: [{ Источник: "Всего", План: sum("План"), Факт: sum("Факт") }, ...amounts],
  }),
};
