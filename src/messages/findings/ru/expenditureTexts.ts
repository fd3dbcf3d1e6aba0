import type { ExpenditureFindingFacts } from "../../../domain/findings/expenditureFindings";
import type { TextsOf } from "../findingMessages";
import { COLUMN, comma, inRow } from "./words";

export const expenditureTextsRu: TextsOf<ExpenditureFindingFacts> = {
  R01: ({ column, stated, summed, unit }, subject) => ({
    message: `Строка «Всего», столбец «${COLUMN[column]}»: указано ${comma(stated)} ${unit}, а сумма строк – ${comma(summed)} ${unit}${inRow(subject)}`,
    action: "Исправьте итог или слагаемые.",
  }),
  R05: (_, subject) => ({
    message: `Не указан источник средств.${inRow(subject)}`,
    action: "Впишите источник, например «местный бюджет».",
  }),
  R07: ({ amount, unit }, subject) => ({
    message: `Отрицательная сумма ${comma(amount)} ${unit}${inRow(subject)}`,
    action: "Исправьте сумму: расходы не бывают меньше нуля.",
  }),
  R21: ({ column }, subject) => ({
    message: `Не указана сумма в столбце «${COLUMN[column]}».${inRow(subject)}`,
    action: "Впишите сумму; если расходов нет, впишите 0.",
  }),
};
