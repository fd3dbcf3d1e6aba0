import { isWithin } from "../files/sourceFile";
import rows from "./importTable.json";

/** What one place of src/ may import. eslint.config.mjs makes its rules from the same rows. */
export interface ImportRow {
  /** A folder below src/, or one file of it: the longest place that fits a file decides. */
  readonly place: string;
  /** Places below src/ that it may import, besides the folder it lies in. */
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** Places and packages that it may import with `import type` only. */
  readonly typesOnly: readonly string[];
  /** Where the code belongs that wanted the forbidden import. */
  readonly advice: string;
}

export const IMPORT_TABLE: readonly ImportRow[] = rows;

/** The row that decides over a file; null where the table has none. */
export function rowFor(path: string, table: readonly ImportRow[]): ImportRow | null {
  const fitting = table.filter(({ place }) => isWithin(path, `src/${place}`));
  return fitting.sort((one, other) => other.place.length - one.place.length)[0] ?? null;
}

/** The folder of src/ that a row's files lie in: `cli` for `cli/main.ts`. */
export const ownFolder = ({ place }: ImportRow): string => place.replace(/\/[^/]*\.tsx?$/, "");
