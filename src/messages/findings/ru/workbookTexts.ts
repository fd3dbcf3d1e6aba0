import type { WorkbookFindingFacts } from "../../../domain/findings/workbookFindings";
import type { TextsOf } from "../findingMessages";
import { inRow } from "./words";

export const workbookTextsRu: TextsOf<WorkbookFindingFacts> = {
  B02: ({ value }, subject) => ({
    message: `В ячейке ошибка Excel ${value} вместо значения.${inRow(subject)}`,
    action: "Исправьте формулу или введите значение.",
  }),
  B03: ({ missing, name }, { table }) => {
    if (missing === "table") {
      return {
        message: `В книге нет таблицы «${name}».`,
        action: "Создайте шаблон в панели или преобразуйте свои данные в таблицу Excel и назовите её так.",
      };
    }
    return missing === "column"
      ? {
          message: `В таблице «${table ?? ""}» нет столбца «${name}».`,
          action: `Добавьте столбец с заголовком «${name}» или исправьте заголовок.`,
        }
      : { message: `В таблице «${name}» нет ни одной заполненной строки.`, action: "Заполните таблицу." };
  },
};
