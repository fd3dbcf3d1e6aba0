import { plain } from "../../domain/decimal";
import type { Finding } from "../../domain/finding";
import type { MoneyUnit } from "../../domain/model/programme";
import type { Entry, UnknownReason } from "../../domain/quantity";
import { isCellError } from "../../workbook/cell";
import { MONEY_UNIT_NAMES } from "../definitions/programmeTable";
import { fieldFinding, type InputRow, type InputTable } from "./inputTable";
import { readNumber } from "./readNumber";
import { isFused, writtenNumber } from "./writtenNumber";

/** What amounts of money in the column are counted in, null where they are none, and where to tell of a number that was not bare. */
export interface Written {
  readonly unit: MoneyUnit | null;
  readonly remark: (finding: Finding) => void;
}

/** The entry of a numeric column. Text where a number belongs is reported and read as absent; error values are reported elsewhere. */
export function numberField<Field extends string>(
  table: InputTable<Field>,
  row: InputRow<Field>,
  field: Field,
  absence: UnknownReason,
  name: string | null,
  refuse: (field: Field, finding: Finding | null) => void,
  { unit, remark }: Written,
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
    const written = typeof content === "string" ? writtenNumber(content, unit) : null;
    if (written !== null && typeof content === "string") {
      const { problem, value } = written;
      const words = problem === "footnote" || unit === null ? "" : MONEY_UNIT_NAMES[unit];
      remark(fieldFinding(table, row, field, name, { code: "B13", problem, column, text: read.text, value: plain(value), unit: words }));
      return { cell, value, reading: { kind: "written", text: content }, absence };
    }
    refuse(field, fieldFinding(table, row, field, name, { code: "I05", column, text: read.text, fused: isFused(read.text) }));
  }
  return { cell, value: null, reading: { kind: "number" }, absence };
}
