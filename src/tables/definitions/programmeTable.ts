import type { ProgrammeFields } from "../../domain/model/programme";
import type { TableDefinition } from "./tableDefinition";

/** A row of «Программа»: one parameter of the passport. */
export interface ParameterDefinition {
  readonly field: keyof ProgrammeFields;
  readonly label: string;
  readonly required: boolean;
  readonly hint: string;
  readonly list?: readonly string[];
  /** Read where it is entered, not part of the template. */
  readonly extra?: boolean;
}

export const MONEY_UNIT_NAMES: Readonly<Record<ProgrammeFields["moneyUnit"], string>> = {
  rubles: "руб.",
  thousandRubles: "тыс. руб.",
  millionRubles: "млн руб.",
};

export const PARAMETERS: readonly ParameterDefinition[] = [
  { field: "name", label: "Наименование программы", required: true, hint: "Без слов «Муниципальная программа» и без кавычек." },
  { field: "municipality", label: "Муниципальное образование", required: false, hint: "Например: Партизанский городской округ." },
  { field: "startYear", label: "Начало реализации", required: true, hint: "Год, четыре цифры." },
  { field: "endYear", label: "Окончание реализации", required: true, hint: "Год, четыре цифры." },
  { field: "reportingYear", label: "Отчётный год", required: true, hint: "Год, за который составляется отчёт." },
  { field: "legalAct", label: "Правовой акт", required: false, hint: "Кем, когда и под каким номером утверждена программа." },
  { field: "leadAgency", label: "Ответственный исполнитель", required: true, hint: "Орган или отдел, который отвечает за программу." },
  { field: "coImplementers", label: "Соисполнители", required: false, hint: "Через точку с запятой." },
  { field: "compiledOn", label: "Дата составления", required: false, hint: "День, на который собраны данные: 01.03.2022." },
  { field: "refinementDue", label: "Срок уточнения", required: false, hint: "Когда будут известны недостающие значения." },
  { field: "editedOn", label: "Последняя редакция", required: false, hint: "День последней редакции программы.", extra: true },
  { field: "fundingSources", label: "Источники финансирования", required: false, hint: "Через точку с запятой, как в паспорте программы.", extra: true },
  {
    field: "moneyUnit",
    label: "Единица денежных сумм",
    required: false,
    hint: "Одна на всю книгу; если не указана – тыс. руб.",
    list: Object.values(MONEY_UNIT_NAMES),
  },
  { field: "methodology", label: "Методика", required: true, hint: "Название или код методики оценки эффективности." },
  { field: "signatoryPost", label: "Должность подписавшего", required: false, hint: "Как в подписи отчёта." },
  { field: "signatory", label: "Подписал", required: false, hint: "Инициалы и фамилия." },
  { field: "preparedBy", label: "Исполнитель документа", required: false, hint: "Фамилия и телефон исполнителя." },
];

export const PROGRAMME_TABLE: TableDefinition<"parameter" | "value"> = {
  name: "Программа",
  alias: "Programme",
  sheet: "Паспорт",
  columns: [
    { field: "parameter", header: "Параметр", alias: "Parameter", required: true, width: 30, hint: "", format: "text" },
    { field: "value", header: "Значение", alias: "Value", required: true, width: 66, hint: "", format: "text" },
  ],
};
