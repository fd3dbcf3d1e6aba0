import type { CellSpec, PageSpec, RowSpec, SheetSpec, TableSpec, ValidationSpec } from "../../workbook/sheetSpec";
import type { CellStyle } from "../../workbook/sheetStyle";
import { TALLEST_ROW, textHeight } from "../../workbook/textHeight";
import type { ColumnDefinition, TableDefinition } from "../definitions/tableDefinition";
import { INPUT_FORMATS, TEMPLATE_STYLES } from "./templateStyles";

/** What a cell of the template holds at first. */
export type InputValue = string | number | null;

/** A table of the template: its definition and its first rows. */
export interface InputBlock {
  readonly definition: TableDefinition;
  readonly rows: readonly (readonly InputValue[])[];
  /** Drop-downs that depend on the row, for «Программа». */
  readonly rowLists?: readonly (readonly string[] | { readonly formula: string } | null)[];
  /** Where the values of a column come from another table: field → formula of the range. */
  readonly listRanges?: Readonly<Record<string, string>>;
}

const PAGE: PageSpec = { orientation: "landscape", margins: { left: 1, right: 1, top: 1.5, bottom: 1.5 }, titleRows: null, printedColumns: null, pageNumbers: false };

/** A sheet of the template: one table from A1 on, or two below each other. */
export function inputSheet(key: string, name: string, blocks: readonly InputBlock[]): SheetSpec {
  const rows: RowSpec[] = [];
  const tables: TableSpec[] = [];
  const validations: ValidationSpec[] = [];
  const width = Math.max(...blocks.map(({ definition }) => definition.columns.length));
  let frozenRows = 0;
  for (const block of blocks) {
    const { definition } = block;
    if (rows.length > 0) rows.push({ height: 14, cells: [] });
    const header = rows.length;
    if (frozenRows === 0) frozenRows = blocks.length === 1 ? header + 1 : 0;
    rows.push({ height: 32, cells: definition.columns.map((column) => plain(column.header, column.required ? TEMPLATE_STYLES.requiredHeader : TEMPLATE_STYLES.header)) });
    rows.push(...block.rows.map((values) => ({ height: heightOf(values, definition), cells: definition.columns.map((column, index) => input(values[index] ?? null, column)) })));
    const bottom = rows.length - 1;
    tables.push({
      name: definition.name,
      range: { top: header, left: 0, bottom, right: definition.columns.length - 1 },
      columns: definition.columns.map((column) => column.header),
      styleName: "TableStyleLight1",
    });
    validations.push(...columnValidations(block, header + 1, bottom));
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
    conditionalFormats: [],
    page: PAGE,
  };
}

/** High enough for the row's longest text; null for an empty row, which grows as it is filled. */
function heightOf(values: readonly InputValue[], { columns }: TableDefinition): number | null {
  const heights = columns.map(({ width }, index) => textHeight(String(values[index] ?? ""), width, TEMPLATE_STYLES.input));
  return values.every((value) => value === null) ? null : Math.min(TALLEST_ROW, Math.max(16, ...heights));
}

function columnValidations({ definition, rowLists, listRanges }: InputBlock, top: number, bottom: number): ValidationSpec[] {
  const columns = definition.columns.flatMap((column, index): ValidationSpec[] => {
    const range = { top, left: index, bottom, right: index };
    const source = listRanges?.[column.field] === undefined ? column.list : { formula: listRanges[column.field] as string };
    return source === undefined ? [] : [{ range, source, prompt: prompt(column), error: null }];
  });
  const single = (rowLists ?? []).flatMap((list, row): ValidationSpec[] =>
    list === null ? [] : [{ range: { top: top + row, left: 1, bottom: top + row, right: 1 }, source: list, prompt: null, error: null }],
  );
  return [...columns, ...single];
}

const prompt = ({ header, hint }: ColumnDefinition): ValidationSpec["prompt"] => (hint === "" ? null : { title: header, text: hint });

const plain = (value: InputValue, style: CellStyle): CellSpec => ({ value, formula: null, style, link: null });

function input(value: InputValue, { format }: ColumnDefinition): CellSpec {
  const horizontal = format === "text" ? "left" : "general";
  return plain(value, { ...TEMPLATE_STYLES.input, horizontal, numberFormat: typeof value === "number" && format === "text" ? "General" : INPUT_FORMATS[format] });
}
