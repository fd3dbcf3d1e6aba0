import type { TemplateContent } from "../../../src/tables/template/templateSheets";
import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import { FORM_COLUMNS_TABLE, LAYOUT_TABLE } from "../../../src/tables/definitions/layoutTables";
import { inputSheet } from "../../../src/tables/template/inputSheet";
import type { CellSpec, SheetSpec } from "../../../src/workbook/sheetSpec";
import type { ProgrammeBook } from "../../golden/programmeBooks";
import { longTexts } from "./longTexts";

type ColumnRow = readonly [form: string, column: string, title: string | null, shown: string];

/** The sheet «Методика» with the tables of the layout. */
const layoutSheet = (parameters: Readonly<Record<string, string>>, columns: readonly ColumnRow[]): SheetSpec =>
  inputSheet("methodology", "Методика", [
    { definition: LAYOUT_TABLE, rows: Object.entries(parameters) },
    ...(columns.length === 0 ? [] : [{ definition: FORM_COLUMNS_TABLE, rows: columns }]),
  ]);

/** A further column at the right of an input sheet's table. */
function withColumn(sheet: SheetSpec, header: string, values: readonly (string | number | null)[], numberFormat: string): SheetSpec {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error(`${sheet.name} has no table`);
  const at = table.range.right + 1;
  const rows = sheet.rows.map(({ cells, ...row }, index) => {
    const like = cells[at - 1];
    if (like === null || like === undefined) return { ...row, cells };
    const value = index === table.range.top ? header : (values[index - table.range.top - 1] ?? null);
    const cell: CellSpec = { ...like, value, formula: null, style: { ...like.style, numberFormat } };
    return { ...row, cells: [...cells.slice(0, at), cell, ...cells.slice(at)] };
  });
  const wider = { ...table, range: { ...table.range, right: at }, columns: [...table.columns, header] };
  return { ...sheet, rows, columnWidths: [...sheet.columnWidths.slice(0, at), 20, ...sheet.columnWidths.slice(at)], tables: [wider, ...sheet.tables.slice(1)] };
}

const hidden = (form: string, ...columns: readonly string[]): ColumnRow[] => columns.map((column) => [form, column, null, "нет"]);

const layout = (parameters: Readonly<Record<string, string>>, columns: readonly ColumnRow[], content: TemplateContent = partizansk2021): ProgrammeBook => ({
  content,
  sheets: (sheets) => [
    ...sheets.map((sheet) => {
      if (sheet.name === "Показатели") return withColumn(sheet, "Источник данных", ["опрос населения", "кадровый учёт", "прокуратура", "опрос населения"], "@");
      if (sheet.name === "Расходы") return withColumn(sheet, "Остаток", [0, 0.5, null, 12], "#,##0.00");
      return sheet;
    }),
    layoutSheet(parameters, columns),
  ],
});

/** Three columns hidden and two added in each form, one with a header of its own. */
export const otherColumns = layout({ Шрифт: "Liberation Serif" }, [
  ...hidden("Форма 1. Показатели", "Прошлый год", "Факт", "Ед. изм."),
  ["Форма 1. Показатели", "Отклонение", null, "да"],
  ["Форма 1. Показатели", "Отклонение, %", null, "да"],
  ["Форма 1. Показатели", "Степень достижения", "Уровень достижения значения показателя, %", "да"],
  ["Форма 1. Показатели", "Источник данных", null, "да"],
  ...hidden("Форма 2. Мероприятия", "Проблемы", "Статус", "Факт: начало"),
  ["Форма 2. Мероприятия", "Доля результата, %", null, "да"],
  ["Форма 2. Мероприятия", "Раздел", "Раздел программы", "да"],
  ...hidden("Форма 3. Расходы", "№ п/п", "План", "% исполнения"),
  ["Форма 3. Расходы", "Отклонение", null, "да"],
  ["Форма 3. Расходы", "Распорядитель", null, "да"],
  ["Форма 3. Расходы", "Остаток", null, "да"],
]);

/** Only the calculation and the narrative. */
export const withoutForms = layout({ "Форма 1. Показатели": "нет", "Форма 2. Мероприятия": "нет", "Форма 3. Расходы": "нет" }, []);

/** Values only: the warning is the one formula. */
export const valuesOnly = layout({ "Содержание листов": "значения", Шрифт: "PT Astra Serif" }, []);

/** A font that many computers lack; live formulas. */
export const astraSerif = layout({ Шрифт: "PT Astra Serif" }, []);

export const astraSerifLong = layout({ Шрифт: "PT Astra Serif" }, [], longTexts.content);
