import type { Finding, FindingFacts } from "../../domain/finding";
import { indicatorSchema, type DesiredDirection, type Indicator, type IndicatorFields, type PlannedValue } from "../../domain/model/indicator";
import type { Subprogramme } from "../../domain/model/subprogramme";
import type { Entry } from "../../domain/quantity";
import type { SourceCell } from "../../domain/sourceCell";
import { contextRows, rowName, type ContextRow } from "./contextRows";
import { fieldFinding, type InputTable } from "./inputTable";
import { numberField } from "./numberField";
import { parseRow } from "./parsedRow";
import { readCorridor, readYesNo } from "./readNumber";
import { dayText } from "../../domain/day";
import { readDate } from "./readDate";
import { readCode, readText } from "./readText";
import { readDirection, readLevel, readMoneyUnit } from "./words";

type Field = keyof IndicatorFields;
type Report = (finding: Finding) => void;

/** Reads «Показатели»: all rows, all problems. */
export function readIndicators(table: InputTable<Field>, subprogrammes: readonly Subprogramme[], report: Report): Indicator[] {
  const seen = new Map<string, SourceCell>();
  const rows = contextRows(table, subprogrammes, report);
  return rows.flatMap((context) => {
    const indicator = readIndicator(table, context, report);
    if (indicator === null) return [];
    const key = `${context.scope}\u0000${indicator.number}`;
    const first = seen.get(key);
    const cell = indicator.source.cells.number;
    if (first !== undefined) {
      report(fieldFinding(table, context.row, "number", indicator.name, { code: "I21", number: indicator.number, firstCell: first }));
    } else if (cell !== undefined) seen.set(key, cell);
    if (indicator.actual.value === null) {
      report(fieldFinding(table, context.row, "actual", indicator.name, { code: "I02", expected: indicator.expectedDate }));
    }
    return [indicator];
  });
}

function readIndicator(table: InputTable<Field>, { row, subprogramme }: ContextRow<Field>, report: Report): Indicator | null {
  const name = rowName(row);
  const reported = new Set<Field>();
  const refuse = (field: Field, finding: Finding | null): void => {
    reported.add(field);
    if (finding !== null) report(finding);
  };
  const directionText = readText(row.content("direction"));
  const direction = directionText === null ? null : readDirection(directionText);
  const unit = readText(row.content("unit"));
  const moneyUnit = unit === null ? null : readMoneyUnit(unit);
  const number = (field: Field, absence: Entry["absence"]): Entry => numberField(table, row, field, absence, name, refuse, { unit: moneyUnit, remark: report });
  const yesNo = (field: Field, absence: Entry["absence"]): Entry => {
    const read = direction === "yes-no" ? readYesNo(row.content(field)) : null;
    const cell = row.cell(field);
    return read === null || cell === undefined ? number(field, absence) : { cell, value: read.value, reading: { kind: "yes-no", text: read.text }, absence };
  };
  const fields = {
    subprogramme,
    number: readCode(row.content("number")),
    name: readText(row.content("name")),
    unit,
    direction,
    previous: yesNo("previous", "value-missing"),
    planned: plannedValue(row, direction, () => yesNo("planned", "planned-missing")),
    actual: yesNo("actual", "actual-missing"),
    weight: number("weight", "value-missing"),
    kind: readText(row.content("kind")),
    level: readLevel(readText(row.content("level")) ?? ""),
    varianceReason: readText(row.content("varianceReason")),
    expectedDate: dateText(row.content("expectedDate")),
  };
  if (fields.unit === null && row.cell("unit") !== undefined) report(fieldFinding(table, row, "unit", name, { code: "I07" }));
  const facts = (field: Field): FindingFacts | null => missing(field, directionText);
  const parsed = parseRow({ schema: indicatorSchema, fields, table, row, name, reported, facts, report });
  return parsed === null || reported.size > 0 ? null : { ...parsed, source: { cells: row.cells, own: row.own } };
}

/** One value or a corridor; null when absent, so that the schema names it. */
function plannedValue(row: ContextRow<Field>["row"], direction: DesiredDirection | null, single: () => Entry): PlannedValue | null {
  const cell = row.cell("planned");
  const corridor = direction === "range" ? readCorridor(row.content("planned")) : null;
  if (corridor !== null && cell !== undefined) {
    const { text, separator } = corridor;
    return {
      kind: "corridor",
      lower: { cell, value: corridor.lower, reading: { kind: "lower", text, separator }, absence: "planned-missing" },
      upper: { cell, value: corridor.upper, reading: { kind: "upper", text, separator }, absence: "planned-missing" },
    };
  }
  const value = single();
  return value.value === null ? null : { kind: "value", value };
}

function missing(field: Field, directionText: string | null): FindingFacts | null {
  switch (field) {
    case "number":
      return { code: "I21", number: null, firstCell: null };
    case "name":
      return { code: "P10" };
    case "direction":
      return { code: "I10", text: directionText };
    case "planned":
      return { code: "I01" };
    default:
      return null;
  }
}

function dateText(content: Parameters<typeof readDate>[0]): string | null {
  const date = readDate(content);
  if (date === null) return null;
  return date.kind === "day" ? dayText(date.serial) : date.kind === "year" ? String(date.year) : date.text;
}
