import type { ProgrammeBook } from "../programmeBooks";
import { programme } from "./programme";

const indicators = [
  { Подпрограмма: "1", План: 10, Факт: 9.4 },
  { Подпрограмма: "1", План: 3, Факт: 4 },
  { Подпрограмма: "2", План: 7, Факт: 6 },
];

/** Measures of the staff's own work: nothing planned, nothing spent, one row that says so. */
export const withoutMoney: ProgrammeBook = {
  content: programme({
    subprogrammes: [
      ["1", "Первая"],
      ["2", "Вторая"],
    ],
    indicators,
    measures: [{ Подпрограмма: "1" }, { Подпрограмма: "2", Статус: "срок не наступил" }, { Статус: "выполнено частично" }],
    expenditures: [{ Подпрограмма: "1", План: 0, Факт: 0 }],
  }),
};

/** Not even a row of money. */
export const withoutMoneyRows: ProgrammeBook = { content: programme({ subprogrammes: [["1", "Первая"]], indicators: indicators.slice(0, 2), expenditures: [] }) };
