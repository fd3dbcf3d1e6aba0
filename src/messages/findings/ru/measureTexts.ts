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
  M03: ({ which, start, end }, subject) => ({
    message: `${which === "planned" ? "Плановое" : "Фактическое"} окончание (${end}) раньше начала (${start}).${inRow(subject)}`,
    action: "Исправьте даты.",
  }),
  M04: ({ date, startYear, endYear }, subject) => ({
    message: `Плановый срок ${date} не входит в срок реализации программы (${startYear}–${endYear} годы).${inRow(subject)}`,
    action: "Исправьте срок мероприятия или годы реализации в паспорте.",
  }),
  M05: (facts, subject) =>
    facts.problem === "unexplained"
      ? {
          message: `Срок прошёл (${facts.end}), статус – «${facts.status}», а столбец «Проблемы» пуст.${inRow(subject)}`,
          action: "Напишите, что помешало выполнить мероприятие.",
        }
      : {
          message: `Столбец «Проблемы» пуст у всех мероприятий (${facts.count}).`,
          why: "Отчёт, в котором ни разу не было трудностей, вызывает вопросы.",
          action: "Если трудности были, назовите их; если нет, оставьте как есть.",
        },
  M06: ({ date, limit }, subject) => ({
    message: `Фактическая дата ${date} позже даты отчёта (${limit}).${inRow(subject)}`,
    action: "Исправьте дату или дату составления отчёта в паспорте.",
  }),
  M10: ({ year, count }) => ({
    message: `У всех мероприятий (${count}) во всех четырёх сроках стоит один и тот же год: ${year}.`,
    action: "Если известны дни начала и окончания, впишите их: по ним видно, выполнено ли мероприятие в срок.",
  }),
  M12: (facts, subject) =>
    facts.problem === "no-money"
      ? {
          message: `У ${facts.count} из ${facts.total} мероприятий нет строки в таблице «Расходы» и не сказано, что они без финансирования.`,
          action: "Если финансирование не требуется, напишите «без финансирования» в столбце «Проблемы» или добавьте строку расходов.",
        }
      : {
          message: `Строка расходов относится к мероприятию № ${facts.number}, которого нет в таблице «Мероприятия».${inRow(subject)}`,
          action: "Исправьте номер мероприятия.",
        },
  M14: ({ total, sum, parts }, subject) => ({
    message: `В тексте сказано ${total}, а части после «в том числе» дают ${sum} (${parts}).${inRow(subject)}`,
    action: "Сверьте числа в тексте.",
  }),
  M16: ({ year, reportingYear }, subject) => ({
    message: `В результате назван ${year} год, а отчёт – за ${reportingYear}.${inRow(subject)}`,
    action: "Проверьте, не остался ли текст от другого отчёта.",
  }),
};
