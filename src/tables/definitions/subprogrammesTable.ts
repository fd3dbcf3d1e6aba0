import type { SubprogrammeFields } from "../../domain/model/subprogramme";
import type { TableDefinition } from "./tableDefinition";

export const SUBPROGRAMMES_TABLE: TableDefinition<keyof SubprogrammeFields> = {
  name: "Подпрограммы",
  alias: "Subprogrammes",
  sheet: "Паспорт",
  columns: [
    { field: "code", header: "Код", alias: "Code", required: true, width: 30, hint: "Короткий код: 1, 2, 3. На него ссылаются остальные таблицы.", format: "text" },
    { field: "name", header: "Наименование", alias: "Name", required: true, width: 66, hint: "Без слова «Подпрограмма» и без кавычек.", format: "text" },
    { field: "leadAgency", header: "Ответственный исполнитель", alias: "Lead agency", required: false, width: 48, hint: "Орган или отдел, который отвечает за подпрограмму.", format: "text" },
  ],
};
