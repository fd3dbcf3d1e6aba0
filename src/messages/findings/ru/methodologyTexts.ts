import type { MethodologyFindingFacts } from "../../../domain/findings/methodologyFindings";
import type { TextsOf } from "../findingMessages";
import { comma, percent, shortened } from "./words";

const NO_SHEET = "Если такого листа нет, запишите его: в панели раздел «Методика».";
const WEIGHTS = { index: "итоговой формулы", levels: "уровней показателей", indicators: "показателей" } as const;
export const methodologyTextsRu: TextsOf<MethodologyFindingFacts> = {
  P13: ({ text }) =>
    text === null
      ? { message: "Не выбрана методика оценки эффективности.", action: "Укажите методику в паспорте, в поле «Методика»." }
      : { message: `Методика «${text}» неизвестна.`, action: "Выберите в паспорте методику из списка." },
  P14: ({ problem, at }) => {
    switch (problem) {
      case "unknown-scale":
        return {
          message: "Шкала оценки неизвестна: итог будет числом без оценки.",
          action: `Впишите ступени вашей шкалы на лист «Методика», в таблицу «Шкала». ${NO_SHEET}`,
        };
      case "gap":
        return {
          message: `Шкала не покрывает все значения: для ${percent(at)} оценки нет.`,
          action: `Дополните таблицу «Шкала» на листе «Методика». ${NO_SHEET}`,
        };
      case "overlap":
        return {
          message: `Ступень шкалы «${at ?? ""}» никогда не применяется: её перекрывают другие.`,
          action: "Проверьте границы ступеней на листе «Методика».",
        };
      case "not-covered":
        return {
          message: `Шкала не покрывает полученное значение ${percent(at)}: оценка не определена.`,
          action: `Дополните таблицу «Шкала» на листе «Методика». ${NO_SHEET}`,
        };
    }
  },
  P15: ({ parameter, text }) => ({
    message: text === "" ? `На листе «Методика» в строке «${parameter}» нет значения.` : `На листе «Методика» в строке «${parameter}» непонятное значение «${shortened(text)}».`,
    action: "Выберите значение из списка или впишите число.",
  }),
  S01: ({ index, label, expected, dividedByCount }) => ({
    message: `Самопроверка методики: при полном выполнении двух подпрограмм получается ${percent(index)} – «${label ?? "без оценки"}», а не «${expected}».${
      dividedByCount ? " Причина – деление на число подпрограмм: доли расходов и так составляют в сумме 1." : ""
    }`,
    action: dividedByCount
      ? "Сверьте формулу с вашим порядком; на листе «Методика» деление можно отключить."
      : "Сверьте формулу и шкалу с вашим порядком.",
  }),
  S02: ({ index, label, expected }) => ({
    message: `Самопроверка методики: если ничего не выполнено, получается ${percent(index)} – «${label ?? "без оценки"}», а не «${expected}».`,
    action: "Сверьте формулу и шкалу с вашим порядком.",
  }),
  S03: ({ weights, sum }) => ({
    message: `Самопроверка методики: веса ${WEIGHTS[weights]} составляют в сумме ${comma(sum)}, а не 1.`,
    action: "Исправьте веса на листе «Методика».",
  }),
  S04: ({ reportingYear, from, to }) => ({
    message: `Методика не действует для ${reportingYear} года: срок её действия – ${[from === null ? [] : `с ${from} года`, to === null ? [] : `по ${to} год`].flat().join(" ")}.`,
    action: "Выберите методику, которая действовала в отчётном году.",
  }),
};
