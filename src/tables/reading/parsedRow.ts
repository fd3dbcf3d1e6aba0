import type * as z from "zod";
import type { Finding, FindingFacts } from "../../domain/finding";
import { fieldProblem, type FieldProblem } from "../../domain/model/fields";
import { fieldFinding, type InputRow, type InputTable } from "./inputTable";

/** Turns what a schema says about a field into the facts of a finding; null where the schema's word is not the user's problem. */
export type FieldFacts<Field extends string> = (field: Field, problem: FieldProblem) => FindingFacts | null;

/** Holds a row against its schema. Every refused field becomes a finding at its cell, except where that cell has one already. */
export function parseRow<Schema extends z.ZodType, Field extends string>(options: {
  readonly schema: Schema;
  readonly fields: unknown;
  readonly table: InputTable<Field>;
  readonly row: InputRow<Field>;
  readonly name: string | null;
  /** Fields whose cells have been reported. */
  readonly reported: ReadonlySet<Field>;
  readonly facts: FieldFacts<Field>;
  readonly report: (finding: Finding) => void;
}): z.infer<Schema> | null {
  const { schema, fields, table, row, name, reported, facts, report } = options;
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const field = issue.path[0] as Field;
    const found = reported.has(field) || row.cell(field) === undefined ? null : facts(field, fieldProblem(issue));
    if (found !== null) report(fieldFinding(table, row, field, name, found));
  }
  return null;
}
