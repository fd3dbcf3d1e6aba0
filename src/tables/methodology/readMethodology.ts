import type { Finding } from "../../domain/finding";
import type { Methodology } from "../../domain/methodology/methodology";
import { methodologyFromJson, methodologyJson, type Json, type JsonObject } from "../../domain/methodology/methodologyJson";
import type { TableData } from "../../workbook/tableData";
import { METHODOLOGY_NAME_LABEL, METHODOLOGY_TABLE, RATING_SCALE_TABLE } from "../definitions/methodologyTable";
import { normalise } from "../normalise";
import { errorValueFindings, fieldFinding, findTable, openTable, type InputRow, type InputTable } from "../reading/inputTable";
import { readText } from "../reading/readText";
import { provisionAt } from "./provisionAt";
import { provisionText, readProvision } from "./provisionValue";
import { PROVISIONS, type ProvisionDefinition } from "./provisions";
import { readScale } from "./readScale";

type Report = (finding: Finding) => void;
type Rows = InputTable<"parameter" | "value" | "basis">;

/** The methodology that the workbook means: the named one, with what the user changed on the sheet «Методика» and in «Шкала». */
export interface ReadMethodology {
  /** Null where no known methodology is named, or a changed value cannot be read. */
  readonly methodology: Methodology | null;
}

/** The title on the sheet «Методика», which wins over the passport's; null without that sheet. */
export function methodologyNameOnSheet(tables: readonly TableData[]): string | null {
  if (findTable(tables, METHODOLOGY_TABLE) === undefined) return null;
  const table = openTable(tables, METHODOLOGY_TABLE, () => undefined);
  const row = table?.rows.find((candidate) => labelOf(candidate) === normalise(METHODOLOGY_NAME_LABEL));
  return row === undefined ? null : readText(row.content("value"));
}

/** Applies the user's changes to a methodology. Every value that cannot be read is a finding at its cell. */
export function withUserChanges(base: Methodology, tables: readonly TableData[], report: Report): Methodology | null {
  const table = findTable(tables, METHODOLOGY_TABLE) === undefined ? null : openTable(tables, METHODOLOGY_TABLE, report);
  const scale = findTable(tables, RATING_SCALE_TABLE) === undefined ? null : openTable(tables, RATING_SCALE_TABLE, report);
  const json = methodologyJson(base);
  let changed = false;
  let readable = true;
  if (table !== null) {
    for (const finding of errorValueFindings(table)) report(finding);
    for (const definition of PROVISIONS) {
      const outcome = applyRow(base, table, definition, json, report);
      if (outcome === "changed") changed = true;
      if (outcome === "unreadable") readable = false;
    }
  }
  const rules = scale === null ? null : readScale(scale, base, report);
  if (rules === "unreadable") readable = false;
  else if (rules !== null) {
    section(json, "rating")["rules"] = { value: rules, basis: USER_BASIS, certainty: "user" };
    changed = true;
  }
  if (!readable) return null;
  if (!changed) return base;
  const parsed = methodologyFromJson({ ...json, changed: true });
  if (parsed.ok) return parsed.methodology;
  for (const finding of contradictions(parsed.paths, table)) report(finding);
  return null;
}

/** Each value that does not go together with the others, at its row; the methodology as a whole where no row holds it. */
function contradictions(paths: readonly string[], table: Rows | null): Finding[] {
  const general: Finding = { code: "P15", parameter: METHODOLOGY_NAME_LABEL, text: "", table: METHODOLOGY_TABLE.name, cell: table?.corner ?? null, row: null };
  const concerned = PROVISIONS.filter(({ path }) => paths.some((refused) => isWithin(refused, path)));
  if (concerned.length === 0 || table === null) return [general];
  return concerned.map(({ label }) => {
    const row = table.rows.find((candidate) => labelOf(candidate) === normalise(label));
    if (row === undefined) return { ...general, parameter: label };
    return fieldFinding(table, row, "value", label, { code: "P15", parameter: label, text: readText(row.content("value")) ?? "" });
  });
}

/** Whether the schema refused a value of this row: «achievement.levelWeights.value.task», or the whole that it is a part of. */
function isWithin(refused: string, path: readonly string[]): boolean {
  const steps = refused.split(".").filter((step) => step !== "value");
  return path.every((step, index) => steps[index] === undefined || steps[index] === step) && steps.length >= Math.min(2, path.length);
}

const USER_BASIS = "изменено пользователем";

function applyRow(base: Methodology, table: Rows, definition: ProvisionDefinition, json: JsonObject, report: Report): "same" | "changed" | "unreadable" {
  const row = table.rows.find((candidate) => labelOf(candidate) === normalise(definition.label));
  if (row === undefined) return "same";
  const text = readText(row.content("value")) ?? "";
  const found = provisionAt(base, definition);
  const before = found === null ? "" : provisionText(definition.kind, found.value);
  if (normalise(text) === normalise(before)) return "same";
  const optional = definition.kind.kind === "ratio" || found === null;
  const read = text === "" && optional ? { ok: true as const, value: null } : readProvision(definition.kind, text);
  if (!read.ok) {
    report(fieldFinding(table, row, "value", definition.label, { code: "P15", parameter: definition.label, text }));
    return "unreadable";
  }
  const basis = readText(row.content("basis"));
  setProvision(json, definition.path, read.value as Json, basis === null || basis === found?.provision.basis ? USER_BASIS : basis);
  return "changed";
}

/** Puts a value into the JSON of the methodology; a part of a value goes into its object, which is made when needed. */
function setProvision(json: JsonObject, [first, second, third]: ProvisionDefinition["path"], value: Json, basis: string): void {
  const mark = { basis, certainty: "user" };
  if (second === undefined) {
    json[first] = { value, ...mark };
    return;
  }
  const parent = section(json, first);
  if (third === undefined) {
    parent[second] = { value, ...mark };
    return;
  }
  const whole = { ...((parent[second] as { value?: object } | undefined)?.value ?? {}) } as JsonObject;
  if (value === null) delete whole[third];
  else whole[third] = value;
  parent[second] = { value: Object.keys(whole).length === 0 ? null : whole, ...mark };
}

function section(json: JsonObject, name: string): JsonObject {
  const existing = json[name];
  const copy = { ...(typeof existing === "object" && existing !== null ? existing : {}) } as JsonObject;
  json[name] = copy;
  return copy;
}

const labelOf = (row: InputRow<"parameter" | "value" | "basis">): string => normalise(readText(row.content("parameter")) ?? "");
