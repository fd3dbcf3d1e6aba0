import type { ExpenditureFindingFacts } from "../../../domain/findings/expenditureFindings";
import { plural } from "../../plural";
import type { TextsOf } from "../findingMessages";
import { COLUMN, comma, inRow, shortened } from "./words";

export const expenditureTextsRu: TextsOf<ExpenditureFindingFacts> = {
  R01: ({ column, stated, summed, unit }, subject) => ({
    message: `Строка «Всего», столбец «${COLUMN[column]}»: указано ${comma(stated)} ${unit}, а сумма строк – ${comma(summed)} ${unit}${inRow(subject)}`,
    action: "Исправьте итог или слагаемые.",
  }),
  R05: ({ text }, subject) =>
    text === null
      ? { message: `Не указан источник средств.${inRow(subject)}`, action: "Впишите источник, например «местный бюджет»." }
      : { message: `Непонятный источник средств: «${shortened(text)}».`, action: "Впишите источник, как в программе: «федеральный бюджет», «местный бюджет», «внебюджетные источники»." },
  R07: ({ amount, unit }, subject) => ({
    message: `Отрицательная сумма ${comma(amount)} ${unit}${inRow(subject)}`,
    action: "Исправьте сумму: расходы не бывают меньше нуля.",
  }),
  R21: ({ column }, subject) => ({
    message: `Не указана сумма в столбце «${COLUMN[column]}».${inRow(subject)}`,
    action: "Впишите сумму; если расходов нет, впишите 0.",
  }),
  R22: ({ actual, unit, firstCell }, subject) => ({
    message: `Строка расходов повторяется слово в слово${firstCell === null ? "" : ` (ещё раз она стоит в ячейке ${subject.address(firstCell)})`}: факт ${comma(actual)} ${unit.replace(/\.$/u, "")} посчитан дважды.${inRow(subject)}`,
    action: "Если это одна и та же сумма, удалите повтор; если разные, укажите, чем они отличаются.",
  }),
  R02: ({ column, source, stated, summed, unit }) => ({
    message: `Итог программы по источнику «${source}», столбец «${COLUMN[column]}»: указано ${comma(stated)} ${unit}, а сумма строк – ${comma(summed)} ${unit}`,
    action: "Исправьте итог или слагаемые.",
  }),
  R03: ({ column, source, stated, summed, unit }, subject) => ({
    message: `Итог подпрограммы по источнику «${source}», столбец «${COLUMN[column]}»: указано ${comma(stated)} ${unit}, а сумма строк – ${comma(summed)} ${unit}${inRow(subject)}`,
    action: "Исправьте итог или слагаемые.",
  }),
  R04: ({ source }) => ({
    message: `В паспорте назван источник «${source}», а в таблице «Расходы» его нет.`,
    action: "Добавьте строку с этим источником (если расходов не было – с нулями) или уберите его из паспорта.",
  }),
  R06: ({ planned, actual, unit }, subject) => ({
    message: `Израсходовано больше плана: ${comma(actual)} при плане ${comma(planned)} ${unit}${inRow(subject)} Причина не указана.`,
    action: "Впишите причину отклонения или исправьте сумму.",
  }),
  R08: ({ share, threshold }, subject) => ({
    message: `Израсходовано ${comma(share)} % плана (порог – ${comma(threshold)} %), а причина не указана.${inRow(subject)}`,
    action: "Впишите причину отклонения.",
  }),
  R10: ({ count }) => ({
    message: `Во всех строках с деньгами (${count}) факт равен плану до копейки.`,
    action: "Проверьте, что вписан факт, а план не уточнён задним числом.",
  }),
  R12: ({ column }, subject) => ({
    message: `Итог «Всего» в столбце «${COLUMN[column]}» вписан числом, а не формулой.${inRow(subject)}`,
    action: "Замените число формулой суммы или удалите строку: итоги надстройка считает сама.",
  }),
  R14: ({ planned, actual, unit }, subject) => ({
    message: `План ${comma(planned)} и факт ${comma(actual)} ${unit.replace(/\.$/u, "")} различаются примерно в тысячу раз: похоже, одна из сумм в другой единице.${inRow(subject)}`,
    action: "Приведите суммы к единице, указанной в паспорте.",
  }),
  R15: ({ amount, digits, others }) => ({
    message: `Суммы записаны с разной точностью: «${comma(amount)}» – ${digits} ${plural(digits, "знак", "знака", "знаков")} после запятой, другие – не больше ${others}.`,
    action: "Запишите все суммы с одинаковой точностью.",
  }),
};
