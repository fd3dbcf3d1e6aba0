import { decimal, plain } from "../../domain/decimal";
import type { Methodology } from "../../domain/methodology/methodology";
import type { SheetSet } from "../../workbook/sheetSpec";
import { METHODOLOGY_NAME_LABEL, METHODOLOGY_SHEET_KEY, METHODOLOGY_TABLE, RATING_SCALE_TABLE } from "../definitions/methodologyTable";
import { inputSheet, type InputBlock, type InputValue } from "../template/inputSheet";
import { provisionAt } from "./provisionAt";
import { provisionList, provisionText } from "./provisionValue";
import { PROVISIONS } from "./provisions";
import { simpleBands } from "./ratingBands";

/** Empty rows of «Шкала» where the scale is not known and must be entered. */
const EMPTY_BANDS = 4;

/** The sheet «Методика»: every choice of the methodology with its legal basis, and its scale; the user changes what his own act says otherwise. `kept` are the further tables that stand on it. */
export function methodologySheet(methodology: Methodology, kept: readonly InputBlock[] = []): SheetSet {
  const rows = PROVISIONS.map((definition) => {
    const found = provisionAt(methodology, definition);
    const row: InputValue[] = [definition.label, found === null ? null : provisionText(definition.kind, found.value), found?.provision.basis ?? null];
    return { row, help: { source: provisionList(definition.kind) ?? null, prompt: null, format: null } };
  });
  const provisions: InputBlock = {
    definition: METHODOLOGY_TABLE,
    rows: [[METHODOLOGY_NAME_LABEL, methodology.title, methodology.document], ...rows.map(({ row }) => row)],
    rowHelp: [null, ...rows.map(({ help }) => help)],
  };
  const scale: InputBlock = { definition: RATING_SCALE_TABLE, rows: scaleRows(methodology) };
  return { mode: "replace", sheets: [inputSheet(METHODOLOGY_SHEET_KEY, METHODOLOGY_TABLE.sheet, [provisions, scale, ...kept])], activate: METHODOLOGY_SHEET_KEY };
}

function scaleRows(methodology: Methodology): InputValue[][] {
  const bands = simpleBands(methodology);
  if (bands === null || bands.length === 0) return Array.from({ length: EMPTY_BANDS }, () => [null, null, null, null]);
  return bands.map(({ atLeast, label, conclusion, consequence }) => [
    methodology.unit.value === "percent" ? `${comma(plain(atLeast.times(decimal("100"))))} %` : comma(plain(atLeast)),
    label,
    conclusion,
    consequence,
  ]);
}

const comma = (text: string): string => text.replace(".", ",");
