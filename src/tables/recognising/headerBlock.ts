import { EXPENDITURES_TABLE } from "../definitions/expendituresTable";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { MEASURES_TABLE } from "../definitions/measuresTable";
import { SUBPROGRAMMES_TABLE } from "../definitions/subprogrammesTable";
import type { TableDefinition } from "../definitions/tableDefinition";
import { columnFields } from "./columnFields";
import type { GridView } from "./gridView";
import { headerPaths } from "./headerPaths";

/** A header on a sheet: the table that it fits, its rows, and the columns that it spans without a gap. */
export interface HeaderBlock {
  readonly definition: TableDefinition;
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<string, number>;
  /** The header of each column from `left` on, from top to bottom. */
  readonly paths: readonly (readonly string[])[];
}

const MOST_ROWS = 4;
/** A header is no essay. */
const LONGEST_HEADER = 200;

type Fields = ReadonlyMap<string, number>;

/** The least that tells a table of ours from any other table with plans and names. */
const SIGNS: readonly (readonly [definition: TableDefinition, isOurs: (fields: Fields, width: number) => boolean])[] = [
  [INDICATORS_TABLE, (fields) => has(fields, "name", "planned") && any(fields, "unit", "direction", "previous") && any(fields, "actual", "direction", "varianceReason")],
  [MEASURES_TABLE, (fields) => has(fields, "name") && any(fields, "agencies", "status") && any(fields, "plannedStart", "plannedEnd", "actualEnd", "expectedResult", "achievedResult", "status")],
  [EXPENDITURES_TABLE, (fields) => has(fields, "fundingSource", "planned", "actual")],
  [SUBPROGRAMMES_TABLE, (fields, width) => has(fields, "code", "name") && width <= 4],
];

const has = (fields: Fields, ...wanted: readonly string[]): boolean => wanted.every((field) => fields.has(field));
const any = (fields: Fields, ...wanted: readonly string[]): boolean => wanted.some((field) => fields.has(field));

/** A quick look before the thorough one: a header of ours has a word of the first kind, and at least two cells that begin with one of either kind. */
const SIGNAL = /показател|индикатор|мероприят|источник|подпрограмм|indicator|measure|source|subprogramme/iu;
const USUAL = /^(№|n|п\/п|номер|код|ед|план|факт|оценка|значени|целев|наименован|основн|отдельн|ответствен|исполнит|срок|результат|статус|unit|code|name|planned|agenc)/iu;

function looksLikeHeader(line: readonly string[]): boolean {
  const texts = [...new Set(line)].filter((text) => text !== "" && text.length <= LONGEST_HEADER);
  const signs = texts.filter((text) => SIGNAL.test(text));
  return signs.length > 0 && texts.filter((text) => USUAL.test(text) || signs.includes(text)).length > 1;
}

/** The header that begins in this row; null where none of ours does. Of two that fit, the one that explains more columns. */
export function headerAt(view: GridView, top: number, reportingYear: number | null): HeaderBlock | null {
  const depth = Math.min(MOST_ROWS, view.bottom - top);
  const lineOf = (row: number): string[] => Array.from({ length: view.right - view.left + 1 }, (_, index) => view.text(row, view.left + index));
  if (depth < 1 || !looksLikeHeader(lineOf(top))) return null;
  const lines = Array.from({ length: depth }, (_, index) => lineOf(top + index));
  let best: HeaderBlock | null = null;
  for (let rows = 1; rows <= depth; rows += 1) {
    const block = lines.slice(0, rows);
    if (block.some((line) => line.some((text) => text.length > LONGEST_HEADER))) break;
    const paths = headerPaths(block);
    for (const [definition, isOurs] of SIGNS) {
      const found = withinGaps(definition, paths, reportingYear);
      if (found === null || !isOurs(found.columns, found.right - found.left + 1)) continue;
      if (best === null || found.columns.size > best.columns.size) {
        const columns = new Map([...found.columns].map(([field, index]) => [field, view.left + index]));
        best = { definition, top, rows, left: view.left + found.left, right: view.left + found.right, columns, paths: paths.slice(found.left, found.right + 1) };
      }
    }
  }
  return best;
}

/** Columns of the stretch of named columns that holds the most fields: what stands apart is another matter. */
function withinGaps(definition: TableDefinition, paths: readonly (readonly string[])[], reportingYear: number | null): { columns: Fields; left: number; right: number } | null {
  let best: { columns: Fields; left: number; right: number } | null = null;
  let left = 0;
  for (let index = 0; index <= paths.length; index += 1) {
    if ((paths[index]?.length ?? 0) > 0) continue;
    if (index > left) {
      const columns = new Map([...columnFields(definition, paths.slice(left, index), reportingYear)].map(([field, position]) => [field, left + position]));
      if (best === null || columns.size > best.columns.size) best = { columns, left, right: index - 1 };
    }
    left = index + 1;
  }
  return best;
}
