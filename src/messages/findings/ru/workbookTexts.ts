import type { WorkbookFindingFacts } from "../../../domain/findings/workbookFindings";
import { plural } from "../../plural";
import type { TextsOf } from "../findingMessages";
import { comma, inRow, shortened } from "./words";

export const workbookTextsRu: TextsOf<WorkbookFindingFacts> = {
  B02: ({ value }, subject) => ({
    message: `В ячейке ошибка Excel ${value} вместо значения.${inRow(subject)}`,
    action: "Исправьте формулу или введите значение.",
  }),
  B03: ({ missing, name }, { table }) => {
    if (missing === "table") {
      return {
        message: `В книге нет таблицы «${name}».`,
        action: "Нажмите в панели «Найти или добавить таблицы» или сделайте из своих данных таблицу Excel и назовите её так.",
      };
    }
    if (missing === "optional-rows") {
      return {
        message: `В таблице «${name}» нет ни одной заполненной строки.`,
        why: "Чего нет в таблице, того не будет ни в расчёте, ни в отчёте.",
        action: "Заполните таблицу; если заполнять нечего, оставьте как есть.",
      };
    }
    return missing === "column"
      ? {
          message: `В таблице «${table ?? ""}» нет столбца «${name}».`,
          action: `Добавьте столбец с заголовком «${name}» или исправьте заголовок. Можно нажать в панели «Исправить…».`,
        }
      : { message: `В таблице «${name}» нет ни одной заполненной строки.`, action: "Заполните таблицу." };
  },
  B01: ({ problem, text }, subject) =>
    problem === "date"
      ? { message: `Номер (код) превратился в дату: ${text}.${inRow(subject)}`, action: "Задайте ячейке текстовый формат и впишите номер заново." }
      : { message: `Номер (код) записан числом ${text}: нуль в конце мог потеряться (1.10 стало 1.1).${inRow(subject)}`, action: "Задайте ячейке текстовый формат и проверьте номер." },
  B04: ({ count }, { table }) => ({
    message: `В таблице «${table ?? ""}» ${plural(count, "скрыта", "скрыты", "скрыто")} ${count} ${plural(count, "строка", "строки", "строк")}; в расчёт они входят.`,
    action: "Снимите фильтр или покажите строки и проверьте их.",
  }),
  B05: ({ range }) => ({
    message: `Внутри данных объединены ячейки ${range}.`,
    action: "Отмените объединение: каждой строке – своё значение.",
  }),
  B06: (facts, subject) =>
    facts.problem === "letters"
      ? { message: `В слове «${facts.word}» смешаны русские и латинские буквы.${inRow(subject)}`, action: `Напишите «${facts.corrected}» или нажмите в панели «Исправить…».` }
      : {
          message: `В таблице «${subject.table ?? ""}» лишние пробелы: ${facts.count} ${plural(facts.count, "ячейка", "ячейки", "ячеек")}.`,
          action: "Уберите пробелы в начале, в конце и двойные или нажмите в панели «Исправить…».",
        },
  B13: ({ problem, column, text, value, unit }, subject) => ({
    message: `В столбце «${column}» «${shortened(text)}» прочитано как ${comma(value)}${unit === "" ? "." : ` ${unit}`}${inRow(subject)}`,
    action: problem === "footnote" ? "Проверьте и оставьте в ячейке только число, а сноску перенесите в примечание." : "Проверьте и оставьте в ячейке только число: единица указана в паспорте.",
  }),
  B15: (_, subject) => ({
    message: `В столбце номера стоит «пример», но строка заполнена вашими данными: в расчёт она не входит.${inRow(subject)}`,
    action: "Впишите вместо слова «пример» номер строки. Если строка не нужна, очистите её.",
  }),
  B16: ({ twice, names }, { table }) => {
    const both = names.map((name) => `«${name}»`).join(", ");
    return twice === "table"
      ? { message: `В книге несколько таблиц для одного и того же: ${both}.`, action: "Оставьте одну; лишнюю удалите или переименуйте (вкладка «Конструктор таблиц», поле «Имя таблицы»)." }
      : { message: `В таблице «${table ?? ""}» несколько столбцов для одного и того же: ${both}.`, action: "Оставьте один столбец; лишний удалите или назовите иначе." };
  },
  B14: ({ written, columns }, { table }) => ({
    message: `В таблице «${table ?? ""}» столбцы прочитаны по смыслу: ${written.map((words, index) => `«${shortened(words)}» – это «${columns[index] ?? ""}»`).join(", ")}.`,
    action: "Проверьте. Если столбец прочитан не так, назовите нужный, как в шаблоне.",
  }),
  B07: ({ marks }, { table }) => ({
    message: `В таблице «${table ?? ""}» отсутствие значения отмечено по-разному: ${marks.map((mark) => `«${mark}»`).join(", ")}.`,
    action: "Оставьте один знак или пустые ячейки либо нажмите в панели «Исправить…».",
  }),
};
