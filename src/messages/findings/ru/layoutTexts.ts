import type { LayoutFindingFacts } from "../../../domain/findings/layoutFindings";
import { plural } from "../../plural";
import type { TextsOf } from "../findingMessages";

export const layoutTextsRu: TextsOf<LayoutFindingFacts> = {
  F01: (facts) => {
    const { text } = facts;
    if (facts.problem === "form") return { message: `Формы «${text}» нет; строка не учтена.`, action: "Выберите форму из выпадающего списка." };
    return facts.problem === "column"
      ? {
          message: `У формы «${facts.form}» нет столбца «${text}», и в таблице «${facts.inputTable}» такого столбца тоже нет; строка не учтена.`,
          action: `Исправьте название или добавьте столбец «${text}» в таблицу «${facts.inputTable}».`,
        }
      : { message: `Столбец «${text}» формы «${facts.form}» назван ещё раз; эта строка не учтена.`, action: "Оставьте одну строку для столбца, остальные удалите." };
  },
  F02: ({ form }) => ({ message: `У формы «${form}» скрыты все столбцы; форма построена со столбцами по умолчанию.`, action: "Покажите хотя бы один столбец или отключите форму целиком в таблице «Оформление»." }),
  F03: ({ parameter, text, allowed }) => ({
    message: `Значение «${text}» параметра «${parameter}» не подходит; взято значение по умолчанию.`,
    action: `Допустимо: ${allowed.join(", ")}.`,
  }),
  F04: ({ form, columns }) => ({
    message: `В форме «${form}» ${columns} ${plural(columns, "столбец", "столбца", "столбцов")}: на листе А4 буквы получатся слишком мелкими.`,
    action: "Скройте столбцы, без которых можно обойтись.",
  }),
};
