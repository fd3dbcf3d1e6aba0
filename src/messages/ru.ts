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
  cli: {
    usage:
      "Неверный вызов. Так: npm run --silent calculate -- КНИГА.xlsx [--out ИТОГ.xlsx] [--json] [--lang ru|en] или npm run --silent template -- КНИГА.xlsx [--sample].",
    sameFile: "Итог нельзя записать поверх исходной книги: укажите в --out другое имя.",
    written: (path) => `Записано: ${path}`,
    defect: (detail) => `Внутренняя ошибка программы, книга не изменена. Сообщите разработчику: ${detail}`,
  },
};
