import { FORM_KEYS, type FormKey, type Shown } from "../../domain/layout/formColumns";
import { FONT_NAMES, type ContentKind } from "../../domain/layout/reportLayout";
import { reportTexts } from "../../messages/report/reportTexts";
import { EXPENDITURES_TABLE } from "./expendituresTable";
import { INDICATORS_TABLE } from "./indicatorsTable";
import { MEASURES_TABLE } from "./measuresTable";
import type { TableDefinition } from "./tableDefinition";

/** The forms as the workbook calls them: by their sheets. */
export const FORM_NAMES: Readonly<Record<FormKey, string>> = {
  indicators: reportTexts.sheets.indicators,
  measures: reportTexts.sheets.measures,
  expenditures: reportTexts.sheets.expenditures,
};

/** Shorter names that are understood too. */
export const FORM_SHORT_NAMES: Readonly<Record<FormKey, readonly string[]>> = {
  indicators: ["Форма 1", "1", "Показатели"],
  measures: ["Форма 2", "2", "Мероприятия"],
  expenditures: ["Форма 3", "3", "Расходы"],
};

/** The input table that a form's rows come from. */
export const FORM_TABLES: Readonly<Record<FormKey, TableDefinition>> = { indicators: INDICATORS_TABLE, measures: MEASURES_TABLE, expenditures: EXPENDITURES_TABLE };

export const SHOWN_NAMES: Readonly<Record<Shown, string>> = { yes: "да", no: "нет", "by-methodology": "по методике" };

export const CONTENT_NAMES: Readonly<Record<ContentKind, string>> = { formulas: "формулы", values: "значения" };

/** «СтолбцыФорм»: which columns the forms have, in which order and under which headers. */
export const FORM_COLUMNS_TABLE: TableDefinition<"form" | "column" | "shown" | "title"> = {
  name: "СтолбцыФорм",
  alias: "FormColumns",
  sheet: "Методика",
  columns: [
    { field: "form", header: "Форма", alias: "Form", required: true, width: 44, hint: "К какой форме относится столбец.", format: "text", list: Object.values(FORM_NAMES) },
    {
      field: "column",
      header: "Столбец",
      alias: "Column",
      required: true,
      width: 46,
      hint: "Столбец формы или заголовок столбца, который вы добавили в свою таблицу. Порядок строк – порядок столбцов.",
      format: "text",
    },
    { field: "title", header: "Заголовок", alias: "Title", required: false, width: 80, hint: "Свой заголовок столбца; пусто – как в форме.", format: "text" },
    { field: "shown", header: "Показывать", alias: "Show", required: true, width: 18, hint: "да, нет или по методике – если этого требует методика.", format: "text", list: Object.values(SHOWN_NAMES) },
  ],
};

/** «Оформление»: font, formulas or values, which forms are drawn. */
export const LAYOUT_TABLE: TableDefinition<"parameter" | "value"> = {
  name: "Оформление",
  alias: "Layout",
  sheet: "Методика",
  columns: [
    { field: "parameter", header: "Параметр", alias: "Parameter", required: true, width: 44, hint: "", format: "text" },
    { field: "value", header: "Значение", alias: "Value", required: true, width: 46, hint: "", format: "text" },
  ],
};

/** A row of «Оформление»: what it is called and what it can be set to. */
export interface LayoutParameter {
  readonly label: string;
  readonly values: readonly string[];
}

export const FONT_PARAMETER: LayoutParameter = { label: "Шрифт", values: FONT_NAMES };
export const CONTENT_PARAMETER: LayoutParameter = { label: "Содержание листов", values: Object.values(CONTENT_NAMES) };
export const FORM_PARAMETERS: readonly (LayoutParameter & { readonly form: FormKey })[] = FORM_KEYS.map((form) => ({ form, label: FORM_NAMES[form], values: [SHOWN_NAMES.yes, SHOWN_NAMES.no] }));
