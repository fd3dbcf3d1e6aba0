import type { CellSpec, ConditionalFormatSpec, PageSpec, RowSpec, SheetSpec, TableSpec, ValidationSpec } from "../../workbook/sheetSpec";
import type { CellStyle } from "../../workbook/sheetStyle";
import { TALLEST_ROW, textHeight } from "../../workbook/textHeight";
import type { ColumnDefinition, TableDefinition } from "../definitions/tableDefinition";
import type { ParameterDefinition } from "../definitions/programmeTable";
import { fillingMarks } from "./fillingMarks";
import { INPUT_FORMATS, TEMPLATE_STYLES } from "./templateStyles";

/** What a cell of the template holds at first. */
export type InputValue = string | number | null;

/** A table of the template: its definition and its first rows. */
export interface InputBlock {
  readonly definition: TableDefinition;
  readonly rows: readonly (readonly InputValue[])[];
  /** Hints and drop-downs that depend on the row, for «Программа» and «Методика»; null for none. */
  readonly rowHelp?: readonly (RowHelp | null)[];
  /** Where the values of a column come from: field → formula of the range. */
  readonly listRanges?: Readonly<Record<string, string>>;
  /** Instead of a column's own hint: field → text. */
  readonly hints?: Readonly<Record<string, string>>;
  /** Instead of a column's own number format: field → en-US notation. */
  readonly formats?: Readonly<Record<string, string>>;
  /** The parameters in the rows of «Программа». */
  readonly parameters?: readonly ParameterDefinition[];
}

/** Help for the second column of one row. */
export interface RowHelp {
  readonly source: ValidationSpec["source"];
  readonly prompt: ValidationSpec["prompt"];
  /** Number format of the cell; null for the column's own. */
  readonly format: string | null;
}

/** Landscape, one page wide. */
export const INPUT_PAGE: PageSpec = { orientation: "landscape", margins: { left: 1, right: 1, top: 1.5, bottom: 1.5 }, titleRows: null, printedColumns: null, printedRows: null, pageNumbers: false, numberedFrom: null, breaks: [] };

/** A sheet of the template: one table from A1 on, or two below each other. */
export function inputSheet(key: string, name: string, blocks: readonly InputBlock[]): SheetSpec {
  const rows: RowSpec[] = [];
  const tables: TableSpec[] = [];
  const validations: ValidationSpec[] = [];
  const conditionalFormats: ConditionalFormatSpec[] = [];
  const width = Math.max(...blocks.map(({ definition }) => definition.columns.length));
  let frozenRows = 0;
  for (const block of blocks) {
    const { definition } = block;
    if (rows.length > 0) rows.push({ height: 14, cells: [] });
    const header = rows.length;
    if (frozenRows === 0) frozenRows = blocks.length === 1 ? header + 1 : 0;
    rows.push({ height: 32, cells: definition.columns.map((column) => plain(column.header, column.required ? TEMPLATE_STYLES.requiredHeader : TEMPLATE_STYLES.header)) });
    rows.push(...block.rows.map((values, row) => ({ height: heightOf(values, definition), cells: definition.columns.map((column, index) => input(values[index] ?? null, formatOf(block, column, row, index))) })));
    const bottom = rows.length - 1;
    tables.push({
      name: definition.name,
      range: { top: header, left: 0, bottom, right: definition.columns.length - 1 },
      columns: definition.columns.map((column) => column.header),
      styleName: "TableStyleLight1",
    });
    validations.push(...headerHints(block, header), ...columnValidations(block, header + 1, bottom));
    conditionalFormats.push(...fillingMarks({ definition, top: header + 1, bottom, parameters: block.parameters ?? [] }));
  }
  return {
    key,
    name,
    tabColor: "#FFC000",
    columnWidths: Array.from({ length: width }, (_, index) => Math.max(...blocks.map(({ definition }) => definition.columns[index]?.width ?? 0))),
    rows,
    merges: [],
    frozenRows,
    showGridlines: true,
    tables,
    validations,
    conditionalFormats,
    charts: [],
    page: INPUT_PAGE,
  };
}

/** High enough for the row's longest text; null for a row that is still to be filled, which grows with what is typed. */
function heightOf(values: readonly InputValue[], { columns }: TableDefinition): number | null {
  const heights = columns.map(({ width }, index) => textHeight(String(values[index] ?? ""), width, TEMPLATE_STYLES.input));
  return values.every((value, index) => index === 0 || value === null) ? null : Math.min(TALLEST_ROW, Math.max(18, ...heights));
}

/** Why the header of a required column is yellow. */
const headerHints = ({ definition }: InputBlock, row: number): ValidationSpec[] =>
  definition.columns.flatMap(({ header, hint, required }, column): ValidationSpec[] =>
    required && hint !== "" ? [{ range: { top: row, left: column, bottom: row, right: column }, source: null, prompt: { title: header, text: `${REQUIRED} ${hint}` }, error: null }] : [],
  );

const REQUIRED = "Обязательная колонка.";

function columnValidations({ definition, rowHelp, listRanges, hints }: InputBlock, top: number, bottom: number): ValidationSpec[] {
  const columns = definition.columns.flatMap((column, index): ValidationSpec[] => {
    const range = { top, left: index, bottom, right: index };
    const formula = listRanges?.[column.field];
    const source = formula === undefined ? (column.list ?? null) : { formula };
    const hint = hints?.[column.field] ?? column.hint;
    return source === null && hint === "" ? [] : [{ range, source, prompt: prompt(column.header, hint), error: null }];
  });
  const single = (rowHelp ?? []).flatMap((help, row): ValidationSpec[] => {
    const range = { top: top + row, left: 1, bottom: top + row, right: 1 };
    return help === null || (help.source === null && help.prompt === null) ? [] : [{ range, source: help.source, prompt: help.prompt, error: null }];
  });
  return [...columns, ...single];
}

/** Longest title and text of a hint that Excel shows. */
const TITLE = 32;
const TEXT = 255;

/** A hint beside the selected cell; null where there is nothing to say. */
export const prompt = (title: string, text: string): ValidationSpec["prompt"] =>
  text === "" ? null : { title: title.slice(0, TITLE), text: text.length <= TEXT ? text : `${text.slice(0, TEXT - 1)}…` };

const plain = (value: InputValue, style: CellStyle): CellSpec => ({ value, formula: null, style, link: null });

interface InputFormat {
  readonly horizontal: CellStyle["horizontal"];
  readonly numberFormat: string;
}

function formatOf({ rowHelp, formats }: InputBlock, { format, field }: ColumnDefinition, row: number, index: number): InputFormat {
  const ofRow = index === 1 ? rowHelp?.[row]?.format : null;
  return { horizontal: format === "text" ? "left" : "general", numberFormat: ofRow ?? formats?.[field] ?? INPUT_FORMATS[format] };
}

/** A number in a column of texts, such as a year of the passport, stays a number. */
const input = (value: InputValue, { horizontal, numberFormat }: InputFormat): CellSpec =>
  plain(value, { ...TEMPLATE_STYLES.input, horizontal, numberFormat: typeof value === "number" && numberFormat === "@" ? "General" : numberFormat });
