import type { Finding } from "../../../domain/finding";
import { fieldFinding, type InputRow, type InputTable } from "../inputTable";
import { readText } from "../readText";

const SECTION = /^раздел\s*№?\s*(\d+)(?!\d|\.\d)/iu;

interface SectionTitle {
  readonly number: number;
  readonly row: InputRow<string>;
  readonly field: string;
}

/** P06: sections called «Раздел 2» and so on begin with the first and leave none out. One finding for the table. */
export function sectionNumberFindings(table: InputTable<string>): Finding[] {
  if (!table.definition.columns.some(({ field }) => field === "section")) return [];
  const titles = table.rows.flatMap((row) => titleIn(table, row) ?? []);
  const numbers = new Set(titles.map(({ number }) => number));
  let missing = 1;
  while (numbers.has(missing)) missing += 1;
  const after = titles.find(({ number }) => number > missing);
  if (after === undefined) return [];
  const { row, field, number } = after;
  return [fieldFinding(table, row, field, null, { code: "P06", problem: "no-section", section: `Раздел ${number}`, missing: `Раздел ${missing}` })];
}

/** In the column «Раздел», or in a row that holds nothing else. */
function titleIn({ definition }: InputTable<string>, row: InputRow<string>): SectionTitle | null {
  const filled = definition.columns.filter(({ field }) => row.content(field) !== null);
  const [only] = filled;
  const field = readText(row.content("section")) !== null ? "section" : filled.length === 1 ? only?.field : undefined;
  const number = field === undefined ? undefined : SECTION.exec(readText(row.content(field)) ?? "")?.[1];
  return number === undefined || field === undefined ? null : { number: Number(number), row, field };
}
