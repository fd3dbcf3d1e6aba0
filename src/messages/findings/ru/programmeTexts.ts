import type { ProgrammeFindingFacts } from "../../../domain/findings/programmeFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, shortened } from "./words";

export const programmeTextsRu: TextsOf<ProgrammeFindingFacts> = {
  P01: ({ reportingYear, startYear, endYear }) =>
    endYear < startYear
      ? {
          message: `Программа заканчивается (${endYear}) раньше, чем начинается (${startYear}).`,
          action: "Исправьте годы реализации в паспорте.",
        }
      : {
          message: `Отчётный год ${reportingYear} не входит в срок реализации программы: ${startYear}–${endYear}.`,
          action: "Исправьте отчётный год или годы реализации в паспорте.",
        },
  P03: ({ parameter, text }) =>
    text === null
      ? { message: `В паспорте не заполнено поле «${parameter}».`, action: "Заполните поле." }
      : { message: `В поле паспорта «${parameter}» непонятное значение «${text}».`, action: hintFor(parameter) },
  P06: (facts, subject) =>
    facts.problem === "unknown"
      ? {
          message: `Подпрограммы «${shortened(facts.subprogramme)}» нет в таблице «Подпрограммы».${inRow(subject)}`,
          action: "Укажите код из таблицы «Подпрограммы» или добавьте подпрограмму туда.",
        }
      : {
          message: `Есть «${facts.section}», а «${facts.missing}» нет.`,
          why: "Читатель решит, что часть таблицы пропала.",
          action: "Добавьте пропущенный заголовок раздела или исправьте номер.",
        },
  P08: ({ number, firstCell }, subject) =>
    number === ""
      ? { message: `Не указан номер (код).${inRow(subject)}`, action: "Впишите номер, которого ещё нет в этой таблице." }
      : {
          message: `Номер (код) «${number}» повторяется: он уже стоит в ячейке ${subject.address(firstCell)}.${inRow(subject)}`,
          action: "Исправьте номер: внутри подпрограммы номера не повторяются.",
        },
  P10: (_, { row }) => ({
    message: `В строке есть значения, но нет наименования${row === null ? "" : ` (номер ${row})`}.`,
    action: "Впишите наименование или очистите строку.",
  }),
  P02: ({ text, found, expected }) => ({
    message: `В названии указан другой срок: ${found} годы, а в паспорте – ${expected}. Текст: «${shortened(text)}».`,
    action: "Исправьте название или годы реализации в паспорте.",
  }),
  P04: ({ edited }) => ({
    message: `Последняя редакция программы – ${edited}, позже 1 декабря отчётного года.`,
    action: "Проверьте, не изменены ли планы показателей под факт, и укажите это в отчёте.",
  }),
  P07: ({ missing, subprogramme }) => ({
    message: `У подпрограммы «${shortened(subprogramme)}» нет ${missing === "measures" ? "ни одного мероприятия" : "ни одного показателя"}.`,
    action: missing === "measures" ? "Впишите мероприятия подпрограммы или уберите её из таблицы «Подпрограммы»." : "Впишите показатели подпрограммы, если они есть в программе.",
  }),
  P09: ({ number, name, other, otherCell }, subject) => ({
    message: `Мероприятие ${number} названо по-разному: здесь «${shortened(name)}», а в ${otherCell === null ? "таблице «Мероприятия»" : `ячейке ${subject.address(otherCell)}`} – «${shortened(other)}».`,
    action: "Оставьте одно наименование, как в программе, или исправьте номер.",
  }),
  P11: ({ column, found, expected }) => ({
    message: `В заголовке столбца «${column}» указано «${found}», а в паспорте единица денежных сумм – «${expected}».`,
    action: "Исправьте единицу в заголовке или в паспорте и проверьте суммы.",
  }),
  P12: ({ name, other, otherCell }, subject) => ({
    message: `Похоже, одна организация записана по-разному: «${shortened(name)}» и «${shortened(other)}»${otherCell === null ? "" : ` (${subject.address(otherCell)})`}.`,
    action: "Оставьте одно написание.",
  }),
};

const hintFor = (parameter: string): string =>
  parameter === "Единица денежных сумм" ? "Выберите: руб., тыс. руб. или млн руб." : "Впишите год четырьмя цифрами, например 2021.";
