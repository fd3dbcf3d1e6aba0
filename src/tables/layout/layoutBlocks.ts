import { FORM_COLUMNS, FORM_KEYS } from "../../domain/layout/formColumns";
import type { ReportLayout } from "../../domain/layout/reportLayout";
import { formColumnTexts, type FormColumnTexts } from "../../messages/report/formTexts";
import { CONTENT_NAMES, CONTENT_PARAMETER, FONT_PARAMETER, FORM_COLUMNS_TABLE, FORM_NAMES, FORM_PARAMETERS, LAYOUT_TABLE, SHOWN_NAMES } from "../definitions/layoutTables";
import { normalise } from "../normalise";
import type { InputBlock, InputValue } from "../template/inputSheet";

/** What the table «Оформление» says of a layout. */
export type LayoutChoice = Pick<ReportLayout, "font" | "content" | "forms">;

/** «Оформление» with a drop-down for each parameter. */
export function layoutBlock({ font, content, forms }: LayoutChoice): InputBlock {
  const rows: [label: string, value: string, values: readonly string[]][] = [
    [FONT_PARAMETER.label, font, FONT_PARAMETER.values],
    [CONTENT_PARAMETER.label, CONTENT_NAMES[content], CONTENT_PARAMETER.values],
    ...FORM_PARAMETERS.map(({ form, label, values }): [string, string, readonly string[]] => [label, SHOWN_NAMES[forms.includes(form) ? "yes" : "no"], values]),
  ];
  return { definition: LAYOUT_TABLE, rows: rows.map(([label, value]) => [label, value]), rowHelp: rows.map(([, , values]) => ({ source: values, prompt: null, format: null })) };
}

/** The words that a row of «Оформление» can be set to, by its label. */
export const listOfLayout = (label: string): readonly string[] | null =>
  [FONT_PARAMETER, CONTENT_PARAMETER, ...FORM_PARAMETERS].find((parameter) => normalise(parameter.label) === normalise(label))?.values ?? null;

/** Empty rows for columns of the user's own. */
const EMPTY_ROWS = 6;

/** «СтолбцыФорм» as the official forms are: every column that there is, and whether it is shown. */
export function formColumnsBlock(): InputBlock {
  const rows = FORM_KEYS.flatMap((form) => {
    const texts: Readonly<Record<string, FormColumnTexts>> = formColumnTexts[form];
    return FORM_COLUMNS[form].map(({ id, shown }): InputValue[] => [FORM_NAMES[form], texts[id]?.name ?? id, null, SHOWN_NAMES[shown]]);
  });
  const empty = Array.from({ length: EMPTY_ROWS }, (): InputValue[] => FORM_COLUMNS_TABLE.columns.map(() => null));
  return { definition: FORM_COLUMNS_TABLE, rows: [...rows, ...empty] };
}
