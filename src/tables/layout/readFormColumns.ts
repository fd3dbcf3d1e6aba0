import { FORM_COLUMNS, FORM_KEYS, type FormKey, type Shown } from "../../domain/layout/formColumns";
import { DEFAULT_LAYOUT, type ChosenColumn, type ReportLayout } from "../../domain/layout/reportLayout";
import type { Finding } from "../../domain/finding";
import type { TableData } from "../../workbook/tableData";
import { FORM_COLUMNS_TABLE, FORM_NAMES, FORM_TABLES, SHOWN_NAMES } from "../definitions/layoutTables";
import { normalise } from "../normalise";
import { fieldFinding, findTable, openTable, type InputRow, type InputTable } from "../reading/inputTable";
import { readText } from "../reading/readText";
import { readForm, readKnownColumn, readShown } from "./layoutWords";

type Field = "form" | "column" | "shown" | "title";
type Report = (finding: Finding) => void;

/** A column that a row of «СтолбцыФорм» speaks of; hidden ones keep their place until the end. */
interface WishedColumn {
  readonly column: ChosenColumn["column"];
  readonly shown: Shown;
  readonly title: string | null;
}

/** The columns of the forms as the table «СтолбцыФорм» wants them; the official ones where there is no such table. Every row that cannot be followed is a finding. */
export function readFormColumns(tables: readonly TableData[], report: Report): ReportLayout["columns"] {
  if (findTable(tables, FORM_COLUMNS_TABLE) === undefined) return DEFAULT_LAYOUT.columns;
  const table = openTable(tables, FORM_COLUMNS_TABLE, (finding) => report(asWarning(finding)));
  if (table === null) return DEFAULT_LAYOUT.columns;
  const wishes = wishesOf(table, tables, report);
  const columns = (form: FormKey): readonly ChosenColumn[] => {
    const own = wishes.filter((wish) => wish.form === form);
    const shown = inOrder(form, own).flatMap(({ shown: how, ...rest }) => (how === "no" ? [] : [{ ...rest, shown: how }]));
    if (shown.length > 0) return shown;
    report({ code: "F02", form: FORM_NAMES[form], table: FORM_COLUMNS_TABLE.name, cell: own[0]?.row.cell("shown") ?? table.corner, row: null });
    return DEFAULT_LAYOUT.columns[form];
  };
  return Object.fromEntries(FORM_KEYS.map((form) => [form, columns(form)])) as unknown as ReportLayout["columns"];
}

/** A layout without one of its columns is not read; no figure is wrong for that. */
const asWarning = (finding: Finding): Finding =>
  finding.code === "B03" ? { code: "F03", parameter: finding.name, text: "", allowed: FORM_COLUMNS_TABLE.columns.map(({ header }) => header), table: finding.table, cell: finding.cell, row: null } : finding;

function wishesOf(table: InputTable<Field>, tables: readonly TableData[], report: Report): (WishedColumn & { readonly form: FormKey; readonly row: InputRow<Field> })[] {
  let form: FormKey | null = null;
  const seen = new Set<string>();
  return table.rows.flatMap((row) => {
    const [formText, text, shownText] = (["form", "column", "shown"] as const).map((field) => readText(row.content(field)));
    if (formText !== null && formText !== undefined) form = readForm(formText);
    if (text === null || text === undefined) return [];
    if (form === null) {
      report(fieldFinding(table, row, "form", text, { code: "F01", problem: "form", text: formText ?? "" }));
      return [];
    }
    const column = columnOf(form, text, tables);
    const input = FORM_TABLES[form];
    if (column === null) {
      report(fieldFinding(table, row, "column", text, { code: "F01", problem: "column", text, form: FORM_NAMES[form], inputTable: input.name }));
      return [];
    }
    const key = JSON.stringify([form, column]);
    if (seen.has(key)) {
      report(fieldFinding(table, row, "column", text, { code: "F01", problem: "duplicate", text, form: FORM_NAMES[form] }));
      return [];
    }
    seen.add(key);
    const shown = shownText === null || shownText === undefined ? "yes" : readShown(shownText);
    if (shown === null) report(fieldFinding(table, row, "shown", text, { code: "F03", parameter: text, text: shownText ?? "", allowed: Object.values(SHOWN_NAMES) }));
    return [{ form, row, column, shown: shown ?? defaultShown(form, column), title: readText(row.content("title")) }];
  });
}

const defaultShown = (form: FormKey, column: ChosenColumn["column"]): Shown =>
  column.kind === "own" ? "yes" : (FORM_COLUMNS[form].find(({ id }) => id === column.id)?.shown ?? "yes");

/** A column that the form knows, else one that the user added to the form's input table. */
function columnOf(form: FormKey, text: string, tables: readonly TableData[]): ChosenColumn["column"] | null {
  const id = readKnownColumn(form, text);
  if (id !== null) return { kind: "known", id };
  const header = findTable(tables, FORM_TABLES[form])?.headers.find((own) => normalise(own) === normalise(text));
  return header === undefined ? null : { kind: "own", header };
}

/**
 * The wished columns. Where the rows name every column of the official form, their order is the order of the columns; where they name only some, the form
 * keeps its order and the user's own columns come last.
 */
function inOrder(form: FormKey, wishes: readonly WishedColumn[]): WishedColumn[] {
  const official = FORM_COLUMNS[form].map(({ id, shown }): WishedColumn => {
    const wish = wishes.find(({ column }) => column.kind === "known" && column.id === id);
    return wish ?? { column: { kind: "known", id }, shown, title: null };
  });
  const isComplete = official.every((column, index) => wishes.includes(column) || FORM_COLUMNS[form][index]?.shown === "no");
  const ordered = isComplete ? wishes : [...official, ...wishes.filter(({ column }) => column.kind === "own")];
  return ordered.map(({ column, shown, title }) => ({ column, shown, title }));
}
