import type { Finding } from "../../domain/finding";
import { fieldProblem } from "../../domain/model/fields";
import { programmeSchema, type Programme, type ProgrammeFields } from "../../domain/model/programme";
import type { SourceCell } from "../../domain/sourceCell";
import type { CellContent } from "../../workbook/cell";
import { PARAMETERS, type ParameterDefinition } from "../definitions/programmeTable";
import { normalise } from "../normalise";
import type { InputTable } from "./inputTable";
import { dayText } from "../../domain/day";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";
import { readText } from "./readText";
import { readMoneyUnit } from "./words";

type Report = (finding: Finding) => void;
type ValueRow = InputTable<"parameter" | "value">["rows"][number];

/** Reads the passport; null, with findings, when a field that must be there is not. */
export function readProgramme(table: InputTable<"parameter" | "value">, report: Report): Programme | null {
  const rows = new Map<keyof ProgrammeFields, ValueRow>();
  for (const row of table.rows) {
    const label = normalise(readText(row.content("parameter")) ?? "");
    const parameter = PARAMETERS.find((candidate) => normalise(candidate.label) === label);
    if (parameter !== undefined && !rows.has(parameter.field)) rows.set(parameter.field, row);
  }
  const cells: Partial<Record<keyof ProgrammeFields, SourceCell>> = {};
  const fields: Record<string, unknown> = {};
  for (const { field } of PARAMETERS) {
    const row = rows.get(field);
    const cell = row?.cell("value");
    if (cell !== undefined) cells[field] = cell;
    fields[field] = fieldValue(field, row?.content("value") ?? null);
  }
  const parsed = programmeSchema.safeParse(fields);
  if (parsed.success) return { ...parsed.data, source: { cells } };
  for (const issue of parsed.error.issues) {
    const parameter = PARAMETERS.find(({ field }) => field === issue.path[0]);
    if (parameter !== undefined) report(finding(parameter, cells[parameter.field] ?? table.corner, fieldProblem(issue), rows.get(parameter.field)));
  }
  return null;
}

function fieldValue(field: keyof ProgrammeFields, content: CellContent): unknown {
  if (field === "startYear" || field === "endYear" || field === "reportingYear") return yearOf(content);
  if (field === "compiledOn" || field === "refinementDue" || field === "editedOn") return dateText(content);
  if (field === "moneyUnit") {
    const text = readText(content);
    return text === null ? "thousandRubles" : readMoneyUnit(text);
  }
  return readText(content);
}

/** A year from a number, «2021», «2021 год»; what is there but is no year stays as it is, so that the schema names it. */
function yearOf(content: CellContent): unknown {
  const date = readDate(content);
  if (date?.kind === "year") return date.year;
  const read = readNumber(content, "General");
  return read.kind === "absent" ? null : Number.NaN;
}

function dateText(content: CellContent): string | null {
  const date = readDate(content);
  if (date === null) return null;
  return date.kind === "day" ? dayText(date.serial) : date.kind === "year" ? String(date.year) : date.text;
}

function finding(parameter: ParameterDefinition, cell: SourceCell, problem: string, row: ValueRow | undefined): Finding {
  const text = readText(row?.content("value") ?? null);
  const place = { table: "Программа", cell, row: parameter.label };
  if (parameter.field === "methodology") return { ...place, code: "P13", text };
  return { ...place, code: "P03", parameter: parameter.label, text: problem === "missing" && parameter.field !== "moneyUnit" ? null : text };
}
