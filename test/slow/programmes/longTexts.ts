import type { ProgrammeBook } from "../../golden/programmeBooks";
import { programme } from "./programme";

const LONG = 4400;

/** A text of 4 400 characters, as the 2021 report has them; every word is its own, so that a lost line shows. */
export function longText(seed: string): string {
  let text = "";
  for (let word = 1; text.length < LONG; word += 1) text += `${seed}${word}слово${word % 9 === 0 ? ";\n" : " "}`;
  return text.trim();
}

/** Long texts wherever people write at length. */
export const longTexts: ProgrammeBook = {
  content: programme({
    passport: { "Правовой акт": longText("а").slice(0, 900), Соисполнители: longText("б").slice(0, 1200) },
    subprogrammes: [
      ["1", longText("в").slice(0, 380)],
      ["2", "Вторая"],
    ],
    indicators: [
      { Подпрограмма: "1", Показатель: longText("г").slice(0, 380), План: 100, Факт: 90, "Обоснование отклонений": longText("д") },
      { Подпрограмма: "2", План: 5, Факт: 5, "Обоснование отклонений": longText("е") },
    ],
    measures: Array.from({ length: 6 }, (_, index) => ({
      Подпрограмма: String((index % 2) + 1),
      Мероприятие: longText(`ж${index}х`).slice(0, 380),
      Исполнители: longText(`з${index}х`).slice(0, 700),
      "Ожидаемый результат": longText(`и${index}х`),
      "Достигнутый результат": longText(`к${index}х`),
      Проблемы: longText(`л${index}х`).slice(0, 1800),
      Раздел: index === 2 ? longText("м").slice(0, 200) : null,
    })),
    expenditures: [
      { Подпрограмма: "1", "№ мероприятия": "1", Наименование: longText("н").slice(0, 900), План: 1234567.89, Факт: 1000000.5, "Причина отклонения": longText("о") },
      { Подпрограмма: "2", "№ мероприятия": "2", План: 10, Факт: 10, Распорядитель: longText("п").slice(0, 300) },
    ],
  }),
};
