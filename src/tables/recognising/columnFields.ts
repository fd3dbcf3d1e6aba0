import { EXPENDITURE_HEADERS, INDICATOR_HEADERS, MEASURE_HEADERS, SUBPROGRAMME_HEADERS, type HeaderSynonyms } from "../definitions/headerSynonyms";
import type { TableDefinition } from "../definitions/tableDefinition";
import { normalise } from "../normalise";
import { headerName } from "../reading/headerUnit";

/** The texts of one column's header from top to bottom; one for a header of one row. */
export type HeaderPath = readonly string[];

const SYNONYMS: Readonly<Record<string, HeaderSynonyms>> = {
  Показатели: INDICATOR_HEADERS,
  Мероприятия: MEASURE_HEADERS,
  Расходы: EXPENDITURE_HEADERS,
  Подпрограммы: SUBPROGRAMME_HEADERS,
};

/** Which column holds which field. Our own names come first, then the words of official forms; a column holds one field, the first that fits. */
export function columnFields<Field extends string>(definition: TableDefinition<Field>, paths: readonly HeaderPath[], reportingYear: number | null = null): Map<Field, number> {
  const positions = new Map<Field, number>();
  const taken = new Set<number>();
  const place = (field: Field, position: number): void => {
    if (position < 0 || positions.has(field)) return;
    positions.set(field, position);
    taken.add(position);
  };
  const whole = paths.map((path) => (path.length === 1 ? normalise(path[0] ?? "") : ""));
  const bare = paths.map((path) => path.map(headerName).join(" / "));
  for (const { field, header, alias } of definition.columns) {
    for (const names of [whole, bare]) place(field, names.findIndex((text, index) => !taken.has(index) && text !== "" && [header, alias].map(normalise).includes(text)));
  }
  const columns = bare.map((path, position) => ({ path, position, year: yearOf(path) }));
  const inYear = definition.name === "Показатели" ? reportingColumns(columns, reportingYear) : null;
  if (inYear !== null) place("previous" as Field, inYear.previous);
  for (const { field } of definition.columns) {
    const patterns = SYNONYMS[definition.name]?.[field] ?? [];
    const isOfYear = (year: number | null): boolean => inYear === null || !YEARLY.has(field) || year === null || year === inYear.year;
    place(field, columns.findIndex(({ path, position, year }) => path !== "" && !taken.has(position) && isOfYear(year) && patterns.some((pattern) => pattern.test(path))));
  }
  return positions;
}

/** Fields of which a form may have one column for each year. */
const YEARLY = new Set<string>(["planned", "actual"]);

interface Column {
  readonly path: string;
  readonly position: number;
  readonly year: number | null;
}

/** The year that a header names. */
const yearOf = (path: string): number | null => {
  const found = /(?<!\d)(20\d\d)(?!\d)/u.exec(path);
  return found === null ? null : Number(found[1]);
};

const PLAN_OR_ACTUAL = /(^|\/ )[^/]*(план|факт)[^/]*$/u;

/** The year of plan and actual, and the column of the year before; null where the headers name no years. */
function reportingColumns(columns: readonly Column[], wanted: number | null): { readonly year: number; readonly previous: number } | null {
  const dated = columns.filter(({ year, path }) => year !== null && PLAN_OR_ACTUAL.test(path));
  const year = dated.some((column) => column.year === wanted) ? wanted : Math.max(...dated.map((column) => column.year ?? 0));
  if (dated.length === 0 || year === null) return null;
  const former = columns.filter((column) => column.year === year - 1);
  const previous = former.find(({ path }) => /факт/u.test(path)) ?? former.find(({ path }) => !/план/u.test(path));
  return { year, previous: previous?.position ?? -1 };
}
