import type { Finding } from "../../domain/finding";
import type { Entry, UnknownReason } from "../../domain/quantity";
import { isCellError } from "../../workbook/cell";
import { fieldFinding, type InputRow, type InputTable } from "./inputTable";
import { readNumber } from "./readNumber";

/** The entry of a numeric column. Text where a number belongs is reported and read as absent; error values are reported elsewhere. */
export function numberField<Field extends string>(
  table: InputTable<Field>,
  row: InputRow<Field>,
  field: Field,
  absence: UnknownReason,
  name: string | null,
  refuse: (field: Field, finding: Finding | null) => void,
): Entry {
  const cell = row.cell(field) ?? table.corner;
  const content = row.content(field);
  if (isCellError(content)) {
    refuse(field, null);
    return { cell, value: null, reading: { kind: "number" }, absence };
  }
  const read = readNumber(content, row.format(field));
  if (read.kind === "number") return { cell, value: read.value, reading: read.reading, absence };
  if (read.kind === "text") {
    const column = table.definition.columns.find((candidate) => candidate.field === field)?.header ?? "";
    refuse(field, fieldFinding(table, row, field, name, { code: "I05", column, text: read.text }));
  }
  return { cell, value: null, reading: { kind: "number" }, absence };
}
