import type { TableDefinition } from "./tableDefinition";

/** «Методика»: one row for each choice of the methodology. */
export const METHODOLOGY_TABLE: TableDefinition<"parameter" | "value" | "basis"> = {
  name: "Методика",
  alias: "Methodology",
  sheet: "Методика",
  columns: [
    { field: "parameter", header: "Параметр", alias: "Parameter", required: true, width: 44, hint: "", format: "text" },
    { field: "value", header: "Значение", alias: "Value", required: true, width: 46, hint: "", format: "text" },
    { field: "basis", header: "Основание", alias: "Legal basis", required: false, width: 80, hint: "Пункт вашего порядка, если вы меняете значение.", format: "text" },
  ],
};

/** «Шкала»: from which value which rating is given. */
export const RATING_SCALE_TABLE: TableDefinition<"atLeast" | "label" | "conclusion" | "consequence"> = {
  name: "Шкала",
  alias: "RatingScale",
  sheet: "Методика",
  columns: [
    { field: "atLeast", header: "Не менее", alias: "At least", required: true, width: 44, hint: "Нижняя граница ступени: 90 % или 0,9. Последняя ступень – 0.", format: "text" },
    { field: "label", header: "Оценка", alias: "Rating", required: true, width: 46, hint: "Например: высокая.", format: "text" },
    { field: "conclusion", header: "Вывод", alias: "Conclusion", required: false, width: 80, hint: "Чем заканчивается фраза «можно сделать вывод о …».", format: "text" },
    { field: "consequence", header: "Предложение", alias: "Proposal", required: false, width: 60, hint: "Что ваш порядок предлагает при такой оценке: продолжить программу, уточнить показатели, изменить или прекратить её с очередного финансового года (статья 179 Бюджетного кодекса). Печатается после вывода; пусто – не печатается.", format: "text" },
  ],
};

/** Identity of the sheet «Методика» that the add-in wrote. */
export const METHODOLOGY_SHEET_KEY = "methodology";

/** The row of «Методика» that names the methodology itself. */
export const METHODOLOGY_NAME_LABEL = "Методика";
