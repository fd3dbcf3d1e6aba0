import type { ExpenditureFields } from "../../domain/model/expenditure";
import type { TableDefinition } from "./tableDefinition";

/** Sources offered in the drop-down; others may be typed. */
export const SOURCE_NAMES = ["федеральный бюджет", "краевой бюджет", "областной бюджет", "местный бюджет", "внебюджетные источники"] as const;

export const EXPENDITURES_TABLE: TableDefinition<keyof ExpenditureFields> = {
  name: "Расходы",
  alias: "Expenditures",
  sheet: "Расходы",
  columns: [
    { field: "subprogramme", header: "Подпрограмма", alias: "Subprogramme", required: false, width: 19, hint: "Код подпрограммы; пусто – расходы программы в целом.", format: "text" },
    { field: "measureNumber", header: "№ мероприятия", alias: "Measure No", required: false, width: 20, hint: "Номер из таблицы «Мероприятия».", format: "text" },
    { field: "name", header: "Наименование", alias: "Name", required: false, width: 52, hint: "На что направлены средства.", format: "text" },
    { field: "fundingSource", header: "Источник", alias: "Source", required: true, width: 24, hint: "Строка «Всего» – контрольная: она сверяется с суммой и не складывается.", format: "text", list: [...SOURCE_NAMES] },
    { field: "spendingUnit", header: "Распорядитель", alias: "Spending unit", required: false, width: 40, hint: "Кто расходует средства.", format: "text" },
    { field: "planned", header: "План", alias: "Planned", required: true, width: 14, hint: "Запланированная сумма в единице, указанной в паспорте.", format: "money" },
    { field: "actual", header: "Факт", alias: "Actual", required: true, width: 14, hint: "Фактические (кассовые) расходы.", format: "money" },
    { field: "varianceReason", header: "Причина отклонения", alias: "Variance reason", required: false, width: 40, hint: "Почему израсходовано не столько, сколько планировалось.", format: "text" },
    { field: "appropriated", header: "Роспись", alias: "Budget list", required: false, width: 14, hint: "План по сводной бюджетной росписи.", format: "money", extra: true },
  ],
};
