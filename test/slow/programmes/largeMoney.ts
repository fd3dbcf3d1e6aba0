import type { ProgrammeBook } from "../programmeBooks";
import { programme } from "./programme";

const SOURCES = ["областной бюджет", "местный бюджет"];
const asText = (amount: number): string => amount.toFixed(2).replace(".", ",");

/** More rows of money than a function has arguments, and amounts written as text in long blocks, in short ones, and between numbers. */
export const largeMoney: ProgrammeBook = {
  content: programme({
    subprogrammes: [["1", "Первая"]],
    indicators: [{ Подпрограмма: "1", План: 10, Факт: 9 }],
    expenditures: [
      ...Array.from({ length: 300 }, (_, measure) =>
        SOURCES.map((Источник) => ({ Подпрограмма: "1", "№ мероприятия": String(measure + 1), Источник, План: measure + 0.37, Факт: measure * 0.9 })),
      ).flat(),
      ...Array.from({ length: 40 }, (_, row) => ({ Подпрограмма: "1", "№ мероприятия": "301", Распорядитель: `Отдел ${row}`, План: asText(row * 11.11), Факт: asText(row * 10.5) })),
      ...Array.from({ length: 12 }, (_, row) => ({ Подпрограмма: "1", "№ мероприятия": "302", План: row % 2 === 0 ? asText(row) : row, Факт: `${row} 000,5 ` })),
    ],
  }),
};
