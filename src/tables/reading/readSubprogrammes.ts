import type { Finding } from "../../domain/finding";
import { subprogrammeSchema, type Subprogramme, type SubprogrammeFields } from "../../domain/model/subprogramme";
import type { SourceCell } from "../../domain/sourceCell";
import { fieldFinding, type InputTable } from "./inputTable";
import { parseRow } from "./parsedRow";
import { readCode, readText } from "./readText";

/** Reads «Подпрограммы»; codes must be there and must not repeat. */
export function readSubprogrammes(table: InputTable<keyof SubprogrammeFields>, report: (finding: Finding) => void): Subprogramme[] {
  const seen = new Map<string, SourceCell>();
  return table.rows.flatMap((row) => {
    const fields = { code: readCode(row.content("code")), name: readText(row.content("name")), leadAgency: readText(row.content("leadAgency")) };
    if (fields.code === null && fields.name === null) return [];
    const parsed = parseRow({
      schema: subprogrammeSchema,
      fields,
      table,
      row,
      name: fields.name,
      reported: new Set<keyof SubprogrammeFields>(),
      facts: (field) => (field === "code" ? { code: "P08", number: "", firstCell: row.cell("code") ?? table.corner } : { code: "P10" }),
      report,
    });
    // Other tables may refer to a code whose row is refused: that is no fault of theirs.
    if (parsed === null) return fields.code === null ? [] : [{ ...fields, code: fields.code, name: fields.code, source: { cells: row.cells } }];
    const first = seen.get(parsed.code);
    if (first !== undefined) {
      report(fieldFinding(table, row, "code", parsed.name, { code: "P08", number: parsed.code, firstCell: first }));
      return [];
    }
    const cell = row.cell("code");
    if (cell !== undefined) seen.set(parsed.code, cell);
    return [{ ...parsed, source: { cells: row.cells } }];
  });
}
