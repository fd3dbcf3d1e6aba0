import type { Finding } from "../../domain/finding";
import type { Subprogramme } from "../../domain/model/subprogramme";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { unifySpaces } from "../normalise";
import { isBandTitle, isColumnNumbers, isTotalName, PROGRAMME_BAND, SUBPROGRAMME_BAND } from "./formRows";
import { fieldFinding, type InputRow, type InputTable } from "./inputTable";
import { readCode, readText } from "./readText";
import { subprogrammeOf } from "./subprogrammeOf";

/** A row of data with the subprogramme and section it belongs to. */
export interface ContextRow<Field extends string> {
  readonly row: InputRow<Field>;
  /** Null at the level of the programme. */
  readonly subprogramme: string | null;
  readonly section: string | null;
  /** Within what the row's number must not repeat: the subprogramme, as it is written where it is unknown. */
  readonly scope: string;
}


/** Rows that carry data. Blank rows are skipped; band rows that came along with a pasted form set the subprogramme or section of the rows below. */
export function contextRows<Field extends string>(
  table: InputTable<Field>,
  subprogrammes: readonly Subprogramme[],
  report: (finding: Finding) => void,
): ContextRow<Field>[] {
  let band: Omit<ContextRow<Field>, "row"> = { subprogramme: null, section: null, scope: "" };
  const result: ContextRow<Field>[] = [];
  const unknown = (row: InputRow<string>, text: string): void =>
    report({ code: "P06", problem: "unknown", subprogramme: text, table: table.definition.name, cell: row.cell("subprogramme") ?? table.corner, row: null });

  for (const typedRow of table.rows) {
    const row: InputRow<string> = typedRow;
    const title = bandTitle(row);
    if (title !== null) {
      if (PROGRAMME_BAND.test(title)) band = { subprogramme: null, section: null, scope: "" };
      else if (SUBPROGRAMME_BAND.test(title)) {
        const code = subprogrammeOf(title, subprogrammes);
        if (code === null) unknown(row, title);
        band = { subprogramme: code, section: null, scope: code ?? title };
      } else band = { ...band, section: title };
      continue;
    }
    if (isBlank(table, row) || isColumnNumbers(row.contents) || isTotalOfRows(table, row)) continue;
    band = titledBand(table, row, subprogrammes) ?? band;
    const text = readCode(row.content("subprogramme"));
    const code = text === null ? band.subprogramme : subprogrammeOf(text, subprogrammes);
    if (text !== null && code === null) report(fieldFinding<string>(table, row, "subprogramme", rowName(row), { code: "P06", problem: "unknown", subprogramme: text }));
    const section = readText(row.content("section")) ?? (code === band.subprogramme ? band.section : null);
    result.push({ row: typedRow, subprogramme: code, section, scope: text === null ? band.scope : (code ?? text) });
  }
  if (result.length === 0) {
    const { name } = table.definition;
    report({ code: "B03", missing: name === INDICATORS_TABLE.name ? "rows" : "optional-rows", name, table: name, cell: table.corner, row: null });
  }
  return result;
}

/** The title when the row holds nothing else; null for a row of data. */
function bandTitle(row: InputRow<string>): string | null {
  const [text] = row.texts;
  if (text === undefined || row.texts.some((other) => other !== text)) return null;
  const title = unifySpaces(text);
  return isBandTitle(title) ? title : null;
}

/** In the form of expenditures the title of a subprogramme, or of the programme, stands in a row with money; that row and those below belong to it. */
function titledBand(table: InputTable<string>, row: InputRow<string>, subprogrammes: readonly Subprogramme[]): Omit<ContextRow<string>, "row"> | null {
  const name = readText(row.content("name"));
  if (name === null || !hasSources(table) || readCode(row.content("measureNumber")) !== null || readText(row.content("subprogramme")) !== null) return null;
  const title = unifySpaces(name);
  if (PROGRAMME_BAND.test(title)) return { subprogramme: null, section: null, scope: "" };
  const code = SUBPROGRAMME_BAND.test(title) ? subprogrammeOf(title, subprogrammes) : null;
  return code === null ? null : { subprogramme: code, section: null, scope: code };
}

const hasSources = ({ definition }: InputTable<string>): boolean => definition.columns.some(({ field }) => field === "fundingSource");

/** «Итого» below indicators or measures: it says nothing that the rows do not. Totals of money are compared with their rows, and stay. */
const isTotalOfRows = (table: InputTable<string>, row: InputRow<string>): boolean =>
  !hasSources(table) && isTotalName(readText(row.content("name")) ?? readText(row.content("number")) ?? "");

const STRUCTURE = new Set<string>(["subprogramme", "section", "number", "measureNumber"]);

/** A row of which at most the numbering is filled is an empty slot. */
const isBlank = (table: InputTable<string>, row: InputRow<string>): boolean =>
  table.definition.columns.every(({ field }) => STRUCTURE.has(field) || isEmpty(row, field));

const isEmpty = (row: InputRow<string>, field: string): boolean => {
  const content = row.content(field);
  return content === null || (typeof content === "string" && readText(content) === null);
};

/** What people call the row: its name, or its number. */
export const rowName = (row: InputRow<string>): string | null => readText(row.content("name")) ?? readCode(row.content("number"));
