import type { CellSpec, RowSpec, SheetSpec } from "../../workbook/sheetSpec";
import { columnLetters } from "../../workbook/cell";
import { SOURCE_NAMES } from "../definitions/expendituresTable";
import { DIRECTION_NAMES } from "../definitions/indicatorsTable";
import { KIND_NAMES, STATUS_NAMES } from "../definitions/measuresTable";
import { MONEY_UNIT_NAMES } from "../definitions/programmeTable";
import { INPUT_PAGE } from "./inputSheet";
import { TEMPLATE_STYLES } from "./templateStyles";

/** A column of the sheet «Списки». */
export type ListName = "methodologies" | "units" | "sources" | "directions" | "statuses" | "kinds" | "moneyUnits";

interface ListDefinition {
  readonly name: ListName;
  readonly title: string;
  readonly width: number;
  readonly values: readonly string[];
  /** The user may lengthen it; lists of words that the program must know are closed. */
  readonly isOpen: boolean;
}

/** Usual units; further ones are added by the user. */
const UNITS = ["%", "ед.", "чел.", "шт.", "семей", "мест", "баллов", "руб.", "тыс. руб.", "млн руб.", "тыс. ед.", "тыс. чел.", "кв. м", "тыс. кв. м", "м", "км", "га", "т", "да/нет"];

const KEY = "inputLists";
/** Name of the sheet of lists in a new template. */
export const LISTS_SHEET = "Списки";
const HEADER_ROW = 1;
const FIRST_ROW = 2;
/** Rows for values, the user's own among them. */
const ROOM = 30;

/** The sheet from which the drop-downs take their values: a range can be longer than a rule's own list, and the user may lengthen it. */
export function listsSheet(methodologies: readonly string[], sources: readonly string[]): SheetSpec {
  const lists = listDefinitions(methodologies, sources);
  const text = (value: string | null, style: CellSpec["style"]): CellSpec => ({ value, formula: null, style, link: null });
  const rows: RowSpec[] = [
    { height: 22, cells: [text(NOTE, TEMPLATE_STYLES.note)] },
    { height: 32, cells: lists.map(({ title }) => text(title, TEMPLATE_STYLES.header)) },
    ...Array.from({ length: ROOM }, (_, row): RowSpec => ({ height: null, cells: lists.map(({ values, isOpen }) => (isOpen || values[row] !== undefined ? text(values[row] ?? null, TEMPLATE_STYLES.choice) : null)) })),
  ];
  return {
    key: KEY,
    name: LISTS_SHEET,
    tabColor: "#A6A6A6",
    columnWidths: lists.map(({ width }) => width),
    rows,
    merges: [],
    frozenRows: HEADER_ROW + 1,
    showGridlines: true,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    page: INPUT_PAGE,
  };
}

const NOTE = "Отсюда берутся выпадающие списки. Свои единицы измерения и источники допишите под последней строкой списка.";

/** Formula of a list's range, as long as its filled cells: a list with empty cells would open at its end. */
export function listRange(name: ListName): string {
  const column = listDefinitions([], []).findIndex((list) => list.name === name);
  return filledPart(`{{${KEY}}}!`, column, FIRST_ROW, FIRST_ROW + ROOM - 1);
}

/** The filled cells at the top of a column; at least one. */
export function filledPart(sheet: string, column: number, top: number, bottom: number): string {
  const place = (row: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `OFFSET(${sheet}${place(top)},0,0,MAX(1,COUNTA(${sheet}${place(top)}:${place(bottom)})),1)`;
}

const listDefinitions = (methodologies: readonly string[], sources: readonly string[]): readonly ListDefinition[] => [
  { name: "methodologies", title: "Методики", width: 74, values: methodologies, isOpen: false },
  { name: "units", title: "Единицы измерения", width: 18, values: UNITS, isOpen: true },
  { name: "sources", title: "Источники", width: 28, values: sources.length === 0 ? SOURCE_NAMES : sources, isOpen: true },
  { name: "directions", title: "Направления", width: 18, values: Object.values(DIRECTION_NAMES), isOpen: false },
  { name: "statuses", title: "Статусы мероприятий", width: 22, values: Object.values(STATUS_NAMES), isOpen: false },
  { name: "kinds", title: "Виды мероприятий", width: 24, values: Object.values(KIND_NAMES), isOpen: false },
  { name: "moneyUnits", title: "Единицы денежных сумм", width: 18, values: Object.values(MONEY_UNIT_NAMES), isOpen: false },
];
