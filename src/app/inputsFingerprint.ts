import { fingerprint } from "../domain/fingerprint";
import type { TableData } from "../workbook/tableData";

/** What the tables hold, in short. Hidden rows, and where a table stands, change no figure. */
export const inputsFingerprint = (tables: readonly TableData[]): string =>
  String(fingerprint(JSON.stringify(tables.map(({ name, headers, rows }) => [name, headers, rows.map(({ cells, formats }) => [cells, formats])]))));
