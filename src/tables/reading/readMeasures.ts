import type { Finding, FindingFacts } from "../../domain/finding";
import { measureSchema, type Measure, type MeasureDate, type MeasureFields } from "../../domain/model/measure";
import type { Subprogramme } from "../../domain/model/subprogramme";
import type { SourceCell } from "../../domain/sourceCell";
import { contextRows, rowName, type ContextRow } from "./contextRows";
import { fieldFinding, type InputTable } from "./inputTable";
import { numberField } from "./numberField";
import { parseRow } from "./parsedRow";
import { readDate } from "./readDate";
import { readCode, readText } from "./readText";
import { readKind, readStatus } from "./words";

type Field = keyof MeasureFields;
type Report = (finding: Finding) => void;

/** Reads «Мероприятия»: all rows, all problems. */
export function readMeasures(table: InputTable<Field>, subprogrammes: readonly Subprogramme[], report: Report): Measure[] {
  const seen = new Map<string, SourceCell>();
  return contextRows(table, subprogrammes, report).flatMap((context) => {
    const measure = readMeasure(table, context, report);
    if (measure === null) return [];
    const key = `${context.scope}\u0000${measure.number}`;
    const first = seen.get(key);
    const cell = measure.source.cells.number;
    if (first !== undefined) {
      report(fieldFinding(table, context.row, "number", measure.name, { code: "P08", number: measure.number, firstCell: first }));
    } else if (cell !== undefined) seen.set(key, cell);
    return [measure];
  });
}

function readMeasure(table: InputTable<Field>, { row, subprogramme, section }: ContextRow<Field>, report: Report): Measure | null {
  const name = rowName(row);
  const statusText = readText(row.content("status"));
  const kindText = readText(row.content("kind"));
  const date = (field: Field): MeasureDate | null => {
    const read = readDate(row.content(field));
    if (read?.kind === "text" && read.serial === null) {
      const column = table.definition.columns.find((candidate) => candidate.field === field)?.header ?? "";
      report(fieldFinding(table, row, field, name, { code: "M02", column, text: read.text }));
    }
    return read;
  };
  const reported = new Set<Field>();
  const refuse = (field: Field, finding: Finding | null): void => {
    reported.add(field);
    if (finding !== null) report(finding);
  };
  const fields = {
    subprogramme,
    section,
    number: readCode(row.content("number")),
    name: readText(row.content("name")),
    kind: (kindText === null ? null : readKind(kindText)) ?? "ordinary",
    agencies: readText(row.content("agencies")),
    plannedStart: date("plannedStart"),
    plannedEnd: date("plannedEnd"),
    actualStart: date("actualStart"),
    actualEnd: date("actualEnd"),
    expectedResult: readText(row.content("expectedResult")),
    achievedResult: readText(row.content("achievedResult")),
    problems: readText(row.content("problems")),
    resultShare: numberField(table, row, "resultShare", "value-missing", name, refuse, { unit: null, remark: report }),
    status: statusText === null ? null : readStatus(statusText),
  };
  if (fields.agencies === null && row.cell("agencies") !== undefined) report(fieldFinding(table, row, "agencies", name, { code: "M01" }));
  const facts = (field: Field): FindingFacts | null => missing(field, statusText, row.cell("number") ?? table.corner);
  const parsed = parseRow({ schema: measureSchema, fields, table, row, name, reported, facts, report });
  return parsed === null ? null : { ...parsed, source: { cells: row.cells, own: row.own }, statusText: statusText ?? "" };
}

function missing(field: Field, statusText: string | null, cell: SourceCell): FindingFacts | null {
  switch (field) {
    case "number":
      return { code: "P08", number: "", firstCell: cell };
    case "name":
      return { code: "P10" };
    case "status":
      return { code: "M19", text: statusText };
    default:
      return null;
  }
}
