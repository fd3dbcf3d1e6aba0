import type { IndicatorFindingFacts } from "../../../domain/findings/indicatorFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, shortened } from "./words";

export const indicatorTextsRu: TextsOf<IndicatorFindingFacts> = {
  I12: ({ name }) => ({
    message: `Для показателя «${shortened(name)}» методика не говорит, что делать с нулевым значением.`,
    action: "Выберите правило на листе «Методика».",
  }),
  I01: (_, subject) => ({
    message: `Не указан план на отчётный год.${inRow(subject)}`,
    action: "Впишите плановое значение; если план равен нулю, впишите 0.",
  }),
  I02: ({ expected }, subject) => ({
    message: `Нет фактического значения показателя: итог будет предварительным.${inRow(subject)}`,
    action:
      expected === null
        ? "Впишите факт или укажите ожидаемую дату, когда он станет известен."
        : `Впишите факт, когда он станет известен (ожидается: ${expected}), и рассчитайте ещё раз.`,
  }),
  I05: ({ column, text }, subject) => ({
    message: `В столбце «${column}» должно стоять число, а стоит текст «${shortened(text)}».${inRow(subject)}`,
    action: "Впишите число. Если значения нет, оставьте ячейку пустой.",
  }),
  I07: (_, subject) => ({ message: `Не указана единица измерения.${inRow(subject)}`, action: "Впишите единицу: %, ед., чел." }),
  I10: ({ text }, subject) => ({
    message: `${text === null ? "Не указано направление показателя" : `Направление «${text}» неизвестно`}.${inRow(subject)}`,
    action: "Выберите: рост, снижение, равно, диапазон или да/нет.",
  }),
  I21: ({ number, firstCell }, subject) =>
    number === null || firstCell === null
      ? { message: `У показателя нет номера.${inRow(subject)}`, action: "Впишите номер, которого ещё нет в этой подпрограмме." }
      : {
          message: `Номер показателя «${number}» повторяется: он уже стоит в ячейке ${subject.address(firstCell)}.${inRow(subject)}`,
          action: "Исправьте номер: внутри подпрограммы номера не повторяются.",
        },
};
