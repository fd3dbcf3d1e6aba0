import type { Finding } from "../../domain/finding";
import { FORM_KEYS } from "../../domain/layout/formColumns";
import { CONTENT_KINDS, DEFAULT_LAYOUT, FONT_NAMES, type ReportLayout } from "../../domain/layout/reportLayout";
import type { TableData } from "../../workbook/tableData";
import { CONTENT_NAMES, CONTENT_PARAMETER, FONT_PARAMETER, FORM_PARAMETERS, LAYOUT_TABLE, type LayoutParameter } from "../definitions/layoutTables";
import { normalise } from "../normalise";
import { fieldFinding, findTable, openTable } from "../reading/inputTable";
import { readText } from "../reading/readText";
import { readShown } from "./layoutWords";
import { readFormColumns } from "./readFormColumns";

/** «Оформление отчёта» as the workbook wants it; what it does not say, or says unreadably, is as in the official form. */
export function readLayout(tables: readonly TableData[], report: (finding: Finding) => void): ReportLayout {
  const columns = readFormColumns(tables, report);
  const table = findTable(tables, LAYOUT_TABLE) === undefined ? null : openTable(tables, LAYOUT_TABLE, () => undefined);
  /** What the parameter is set to; null where it is not, or not readably. */
  const read = <Value>(parameter: LayoutParameter, valueOf: (text: string) => Value | null): Value | null => {
    const row = table?.rows.find((candidate) => normalise(readText(candidate.content("parameter")) ?? "") === normalise(parameter.label));
    const text = row === undefined ? null : readText(row.content("value"));
    if (table === null || row === undefined || text === null) return null;
    const value = valueOf(text);
    if (value === null) report(fieldFinding(table, row, "value", parameter.label, { code: "F03", parameter: parameter.label, text, allowed: parameter.values }));
    return value;
  };
  const forms = new Map(FORM_PARAMETERS.map((parameter) => [parameter.form, read(parameter, (text) => drawnBy(readShown(text)))]));
  return {
    font: read(FONT_PARAMETER, (text) => FONT_NAMES.find((name) => normalise(name) === normalise(text)) ?? null) ?? DEFAULT_LAYOUT.font,
    content: read(CONTENT_PARAMETER, (text) => CONTENT_KINDS.find((kind) => [CONTENT_NAMES[kind], kind].some((name) => normalise(name) === normalise(text))) ?? null) ?? DEFAULT_LAYOUT.content,
    forms: FORM_KEYS.filter((form) => forms.get(form) ?? true),
    columns,
  };
}

const drawnBy = (shown: ReturnType<typeof readShown>): boolean | null => (shown === "yes" ? true : shown === "no" ? false : null);
