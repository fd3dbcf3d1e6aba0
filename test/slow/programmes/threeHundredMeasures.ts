import type { ProgrammeBook } from "../programmeBooks";
import { programme } from "./programme";

const SPELLINGS = ["выполнено", "Выполнено", " выполнено ", "исполнено", "выполнено частично", "не выполнено", "срок не наступил", "Выполнено."];

/** Longer than a row can show, with line breaks and quotes; no tabs, which LibreOffice turns into a character of its own. */
const long = (seed: number): string =>
  Array.from({ length: 12 + (seed % 60) }, (_, line) => `${line}) Проведено «мероприятие ${seed}» для ${line * 7} человек; "итоги" – на сайте & в газете <Вести>.`).join(seed % 2 === 0 ? "\n" : " ");

export const threeHundredMeasures: ProgrammeBook = {
  content: programme({
    subprogrammes: [
      ["1", "Первая"],
      ["2", "Вторая"],
      ["3", "Третья"],
    ],
    indicators: Array.from({ length: 40 }, (_, index) => ({ Подпрограмма: String((index % 3) + 1), План: 10 + index, Факт: 9.5 + index * 1.01 })),
    measures: Array.from({ length: 300 }, (_, index) => ({
      Подпрограмма: index % 10 === 9 ? null : String((index % 3) + 1),
      Раздел: index % 4 === 0 ? `2.${index % 3}. Раздел «${index % 3}»` : null,
      "№": String(index + 1),
      "План: начало": 2023,
      "План: окончание": index % 2 === 0 ? 45291 : "31.12.2023",
      "Факт: начало": index % 5 === 0 ? null : 2023,
      "Достигнутый результат": index % 7 === 0 ? long(index) : `Выполнено на ${index} %`,
      "Ожидаемый результат": index % 11 === 0 ? long(index + 3) : null,
      Проблемы: index % 13 === 0 ? "-" : null,
      Вид: index % 6 === 0 ? "основное мероприятие" : null,
      Статус: SPELLINGS[index % SPELLINGS.length] ?? null,
    })),
    expenditures: Array.from({ length: 300 }, (_, index) => ({ Подпрограмма: String((index % 3) + 1), "№ мероприятия": String(index + 1), План: index + 0.1, Факт: index * 0.97 })),
  }),
};
