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
  P06: ({ subprogramme }, subject) => ({
    message: `Подпрограммы «${shortened(subprogramme)}» нет в таблице «Подпрограммы».${inRow(subject)}`,
    action: "Укажите код из таблицы «Подпрограммы» или добавьте подпрограмму туда.",
  }),
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
};

const hintFor = (parameter: string): string =>
  parameter === "Единица денежных сумм" ? "Выберите: руб., тыс. руб. или млн руб." : "Впишите год четырьмя цифрами, например 2021.";
