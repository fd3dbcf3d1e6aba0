import type { MeasureFindingFacts } from "../../../domain/findings/measureFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, shortened } from "./words";

export const measureTextsRu: TextsOf<MeasureFindingFacts> = {
  M01: (_, subject) => ({ message: `Не указан исполнитель мероприятия.${inRow(subject)}`, action: "Впишите ответственного исполнителя." }),
  M02: ({ column, text }, subject) => ({
    message: `В столбце «${column}» вместо даты стоит «${shortened(text)}».${inRow(subject)}`,
    action: "Впишите год или день: 2021 или 31.12.2021.",
  }),
  M19: ({ text }, subject) => ({
    message: `${text === null ? "Не указан статус мероприятия" : `Статус мероприятия «${shortened(text)}» неизвестен`}.${inRow(subject)}`,
    action: "Выберите: выполнено, выполнено частично, не выполнено или срок не наступил.",
  }),
};
