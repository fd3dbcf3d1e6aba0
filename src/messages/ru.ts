import { findingsRu } from "./findings/ru";
import type { Messages } from "./messages";
import { paneRu } from "./pane/ru";
import { unknownRu } from "./unknown";

export const ru: Messages = {
  language: "ru",
  pane: paneRu,
  findings: findingsRu,
  unknown: unknownRu,
  ratingUnknown: "оценка не определена: укажите шкалу",
  methodologyTitle: (title, changed) => (changed ? `${title} – с изменениями` : title),
  ribbon: {
    more: (count) => `… и ещё ${count}`,
    begin: "Нажмите «Открыть панель» и выберите, с чего начать: своя программа, пример или «У меня уже есть таблицы».",
    openPane: "Все замечания и переход к ячейкам – в панели: кнопка «Открыть панель».",
  },
  cli: {
    usage:
      "Неверный вызов. Так: npm run --silent calculate -- КНИГА.xlsx [--out ИТОГ.xlsx] [--docx ОТЧЁТ.docx] [--json] [--lang ru|en], npm run --silent template -- КНИГА.xlsx [--sample], или npm run --silent new-year -- КНИГА.xlsx НОВАЯ.xlsx.",
    sameFile: "Итог нельзя записать поверх исходной книги или двух итогов в один файл: укажите другое имя.",
    holdsWork: (path) => `Файл «${path}» уже есть, и в нём чья-то работа, поэтому ничего не записано. Укажите другое имя.`,
    noReportingYear: "В паспорте нет отчётного года, поэтому следующий год начать нельзя. Впишите отчётный год в таблицу «Программа».",
    newYear: (path, year, formulas) => `Отчётный год: ${year}. Записано: ${path}${formulas === 0 ? "" : `. Ячейки с формулами оставлены без изменений: ${formulas}`}`,
    written: (path) => `Записано: ${path}`,
    defect: (detail) => `Внутренняя ошибка программы, книга не изменена. Сообщите разработчику: ${detail}`,
  },
};
