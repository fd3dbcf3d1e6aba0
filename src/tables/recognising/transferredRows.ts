import { dayText } from "../../domain/day";
import { decimal, decimalFromCell, toCell } from "../../domain/decimal";
import type { Subprogramme } from "../../domain/model/subprogramme";
import { isCellError, type CellContent } from "../../workbook/cell";
import { KIND_NAMES } from "../definitions/measuresTable";
import type { ColumnDefinition } from "../definitions/tableDefinition";
import { unifySpaces } from "../normalise";
import { PROGRAMME_BAND, SUBPROGRAMME_BAND } from "../reading/formRows";
import { isTotalSource } from "../reading/fundingSource";
import { isDateFormat, isPercentFormat } from "../../workbook/numberFormat";
import { parseDecimal } from "../reading/readNumber";
import { readCode, readText } from "../reading/readText";
import { subprogrammeOf } from "../reading/subprogrammeOf";
import type { InputValue } from "../template/inputSheet";
import type { Candidate } from "./candidate";
import { formRow } from "./formRow";

/** Rows for a table of the template, by Russian header. */
export type TransferredRow = Readonly<Record<string, InputValue>>;

interface Level {
  readonly subprogramme: string | null;
  readonly section: string | null;
}

/** The titles of subprogrammes that stand in a candidate, in order: as bands, and in rows with money. */
export function subprogrammeTitles(candidate: Candidate): string[] {
  return placedRows(candidate).flatMap(({ title }) => (title !== null && SUBPROGRAMME_BAND.test(title) ? [title] : []));
}

/** The rows of a form as our own table holds them: bands become columns, numbers become numbers, and what is no row stays behind. Nothing is guessed: a text stays a text. */
export function transferredRows(candidate: Candidate, subprogrammes: readonly Subprogramme[]): TransferredRow[] {
  const { definition, columns, view } = candidate;
  let level: Level = { subprogramme: null, section: null };
  let block: Block | null = null;
  const rows: TransferredRow[] = [];
  for (const { row, title, isData } of placedRows(candidate)) {
    if (title !== null) level = levelOf(title, level, subprogrammes);
    if (!isData) continue;
    const values = new Map<string, InputValue>(definition.columns.map((column) => [column.field, columns.has(column.field) ? valueAt(candidate, row, column) : null]));
    const text = (field: string): string | null => (columns.has(field) ? readText(view.own(row, columns.get(field) ?? 0)) : null);
    const fill = (field: string, value: InputValue): void => void ((values.get(field) ?? null) === null && values.set(field, value));
    fill("subprogramme", level.subprogramme);
    if (definition.name === "Мероприятия") fill("section", level.section);
    if (definition.name === "Мероприятия" && /^основное мероприятие/iu.test(text("name") ?? "")) fill("kind", KIND_NAMES.main);
    if (definition.name === "Расходы") block = withBlock(values, block, text("fundingSource"));
    rows.push(Object.fromEntries(definition.columns.map(({ field, header }) => [header, values.get(field) ?? null])));
  }
  return rows;
}

/** How many rows of data a candidate holds. */
export const rowCount = (candidate: Candidate): number => placedRows(candidate).filter(({ isData }) => isData).length;

interface PlacedRow {
  readonly row: number;
  readonly title: string | null;
  readonly isData: boolean;
}

/** Rows that mean something, with the title that a row states: of a band, or in the column of names of a row with money. */
function placedRows({ definition, view, range, headerRows, columns }: Candidate): PlacedRow[] {
  const place = { table: definition.name, left: range.left, right: range.right, columns };
  return Array.from({ length: range.bottom - range.top - headerRows + 1 }, (_, index) => range.top + headerRows + index).flatMap((row): PlacedRow[] => {
    const kind = formRow(view, row, place);
    if (kind.kind === "band") return [{ row, title: kind.title, isData: false }];
    if (kind.kind !== "data") return [];
    const name = unifySpaces(readText(view.own(row, columns.get("name") ?? -1)) ?? "");
    const isTitle = definition.name === "Расходы" && (PROGRAMME_BAND.test(name) || SUBPROGRAMME_BAND.test(name));
    return [{ row, title: isTitle ? name : null, isData: true }];
  });
}

/** A title of a programme or a subprogramme begins anew; any other one is a section. */
function levelOf(title: string, level: Level, subprogrammes: readonly Subprogramme[]): Level {
  if (PROGRAMME_BAND.test(title)) return { subprogramme: null, section: null };
  if (SUBPROGRAMME_BAND.test(title)) return { subprogramme: subprogrammeOf(title, subprogrammes) ?? title, section: null };
  return { ...level, section: title };
}

interface Block {
  readonly number: InputValue;
  readonly name: InputValue;
  readonly sources: readonly string[];
}

/** A name stands once for all sources below it: merged, or in the first row only, until a source comes again. */
function withBlock(values: Map<string, InputValue>, block: Block | null, source: string | null): Block | null {
  const [number, name] = [values.get("measureNumber") ?? null, values.get("name") ?? null];
  if (source === null) return null;
  const continues = block !== null && !block.sources.includes(source) && !isTotalSource(source);
  if (number === null && name === null) {
    if (!continues) return null;
    values.set("measureNumber", block.number);
    values.set("name", block.name);
    return { ...block, sources: [...block.sources, source] };
  }
  return { number, name, sources: [source] };
}

const CODES = new Set(["number", "measureNumber", "code", "subprogramme"]);

/** What the cell holds, in the form that the template's column has. */
function valueAt({ view, columns }: Candidate, row: number, { field, format }: ColumnDefinition): InputValue {
  const column = columns.get(field) ?? -1;
  const content = view.own(row, column);
  const numberFormat = view.format(row, column);
  if (content === null || content === "") return null;
  if (isCellError(content)) return content.error;
  if (typeof content === "boolean") return readText(content);
  if (typeof content === "number") return isDateFormat(numberFormat) ? dayText(Math.floor(content)) : numberAs(content, numberFormat, CODES.has(field) ? "code" : format);
  if (CODES.has(field)) return readCode(content);
  const number = format === "number" || format === "money" ? bareNumber(content) : null;
  return number ?? content.trim();
}

function numberAs(content: number, numberFormat: string, format: ColumnDefinition["format"] | "code"): InputValue {
  if (format === "code") return readCode(content);
  if (format === "text") return readText(content);
  return isPercentFormat(numberFormat) ? toCell(decimalFromCell(content).times(decimal("100"))) : content;
}

/** A number written as text, and nothing beside it. */
function bareNumber(text: CellContent & string): number | null {
  const value = text.includes("%") ? null : parseDecimal(text);
  return value === null ? null : toCell(value);
}
