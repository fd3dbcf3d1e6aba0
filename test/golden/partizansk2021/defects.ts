import { methodologyTables, withProvisions } from "../methodologyTables";
import { sampleTables } from "../sampleTables";
import { withCells, withRow, withTable } from "../workbookEdits";
import type { CellContent } from "../../../src/workbook/cell";
import type { TableData } from "../../../src/workbook/tableData";

const PRAISE = "Показатель выполнен, сотрудники добросовестно исполняют обязанности";

/** The report as it was published, where a workbook can hold its defects; the sample has some of them corrected. */
const AS_PUBLISHED: Readonly<Record<string, CellContent>> = {
  "Показатели!K2": null,
  "Показатели!J2": "Результат будет представлен в мае 2021 года",
  "Показатели!D4": "%",
  "Показатели!D5": "%",
  "Показатели!B5": null,
  "Показатели!J4": PRAISE,
  "Показатели!J5": PRAISE,
  "Паспорт!B11": null,
  "Расходы!F3": "56,440",
  "Расходы!F4": "20,720",
};

const SOURCES = "федеральный бюджет; краевой бюджет; местный бюджет; внебюджетные средства";
const BAND = "Раздел 2 Подпрограмма «Противодействие коррупции в Партизанском городском округе»";

/** The passport names the sources that the title of the form promises; the form's rows of the programme stand above the measures, without «внебюджетные». */
const withPromisedSources = (tables: readonly TableData[]): TableData[] =>
  withTable(
    withRow(withRow(tables, "Расходы", 0, { Источник: "краевой бюджет", План: 0, Факт: 0 }), "Расходы", 0, { Источник: "федеральный бюджет", План: 0, Факт: 0 }),
    "Программа",
    (table) => ({ ...table, rows: [...table.rows, { cells: ["Источники финансирования", SOURCES], formats: ["General", "General"], formulas: [false, false], hidden: false }] }),
  );

/** The workbook of the published report: 51 measures below the band of the second subprogramme, money below «Всего» and two sources without money. */
export const published: readonly TableData[] = withRow(
  withRow(withPromisedSources(withCells(sampleTables(), AS_PUBLISHED)), "Расходы", 0, {
    Наименование: "Муниципальная программа «Повышение эффективности деятельности органов местного самоуправления» на 2014–2018 годы",
    Источник: "Всего",
    План: 269.76,
    Факт: 269.76,
  }),
  "Мероприятия",
  8,
  { Мероприятие: BAND },
);

/** With the missing number filled in, so that figures are computed. */
export const numbered: readonly TableData[] = withCells(published, { "Показатели!B5": "2" });

/** The same, judged by a methodology that leaves the zero plan open, as the published report does. */
export const withOpenZero: readonly TableData[] = [...numbered, ...withProvisions(methodologyTables("partizansk-2021"), { "План 0, факт 0": "не определено: выберите" })];

/** A defect of checks.md, section 1: its number, and the codes with their cells (null: no cell). */
export interface Defect {
  readonly number: number;
  readonly code: string;
  readonly cell: string | null;
}

/** Those that show in a workbook. Three rows stand above the money of the measures, which begins in row 5; the band of the second subprogramme is row 10 of the measures. */
export const DEFECTS: readonly Defect[] = [
  { number: 1, code: "P02", cell: "Расходы!C2" },
  { number: 2, code: "I02", cell: "Показатели!H2" },
  { number: 2, code: "I04", cell: "Показатели!J2" },
  { number: 3, code: "I08", cell: "Показатели!D4" },
  { number: 3, code: "I08", cell: "Показатели!D5" },
  { number: 4, code: "I12", cell: "Показатели!G4" },
  { number: 4, code: "I12", cell: "Показатели!G5" },
  { number: 5, code: "I21", cell: "Показатели!B5" },
  { number: 6, code: "I16", cell: "Показатели!J5" },
  { number: 7, code: "X08", cell: null },
  { number: 8, code: "I03", cell: "Паспорт!B11" },
  { number: 9, code: "M10", cell: "Мероприятия!G2" },
  { number: 10, code: "M05", cell: "Мероприятия!M2" },
  { number: 11, code: "M14", cell: "Мероприятия!L2" },
  { number: 12, code: "M14", cell: "Мероприятия!L16" },
  { number: 15, code: "R04", cell: "Паспорт!B17" },
  { number: 16, code: "P06", cell: "Мероприятия!D10" },
  { number: 17, code: "M12", cell: "Мероприятия!C3" },
  { number: 18, code: "R15", cell: "Расходы!F6" },
];

/** Those that a workbook of input tables cannot hold, and why. */
export const NOT_IN_A_WORKBOOK: Readonly<Record<number, string>> = {
  13: "«Calendars for 2021» stands in the narrative, which the add-in writes itself; the measure's row says 2022, a neighbouring year",
  14: "the row of column numbers belongs to the printed form, which the add-in draws itself",
};

/** The workbook with every defect mended. */
export const corrected: readonly TableData[] = withCells(
  [...withPromisedSources(sampleTables()), ...methodologyTables("partizansk-2021")].map((table) =>
    table.name === "Расходы" ? { ...table, rows: [...table.rows, { ...(table.rows[0] ?? { formats: [], formulas: [], hidden: false }), cells: table.headers.map((header) => ({ Источник: "внебюджетные средства", План: 0, Факт: 0 })[header] ?? null) }] } : table,
  ),
  {
    "Показатели!H2": 35.1,
    "Мероприятия!L2": "Обучение прошли 57 муниципальных служащих",
    "Мероприятия!L15": "Обучение прошли 12 муниципальных служащих",
    "Мероприятия!G3": "01.02.2021",
    ...Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`Мероприятия!M${index + 2}`, index === 0 || index === 8 ? null : "без финансирования"])),
  },
);
