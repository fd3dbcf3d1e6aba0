import type { OwnValue, RowSource } from "../../domain/model/rowSource";
import { cellPart, liveText, sentence, text } from "../draft/cells";
import { NO_VALUE } from "../formula/text";
import { FORMATS, formatted, STYLES } from "../style/styles";
import { short, type FormColumn, type ShownCell } from "./formColumn";

/** A column that the user added to the input table, shown as it stands there; nothing in rows that sum up several. */
export const ownColumn = <Row>(header: string, title: string | null, sourcesOf: (row: Row) => readonly RowSource[]): FormColumn<Row> => ({
  tiers: [title ?? header],
  width: 18,
  least: 9,
  show: (row) => shown(sourcesOf(row).flatMap(({ own }) => own?.[header] ?? [])),
});

function shown(values: readonly OwnValue[]): ShownCell {
  const [first, ...others] = values;
  if (first === undefined) return short(text("", STYLES.text));
  if (others.length > 0) return joined(values);
  const { cell, value, format } = first;
  if (typeof value === "number") return short({ content: { kind: "live-number", cell, value }, style: formatted(STYLES.value, format) });
  if (typeof value === "boolean") return short({ content: { kind: "live-number", cell, value: value ? 1 : 0 }, style: formatted(STYLES.value, FORMATS.yesNo) });
  return cell.text === null && value === null ? short(liveText(cell, null, STYLES.text)) : { kind: "long", cell, text: value, style: STYLES.text };
}

/** Several rows that make one of the form: their texts one after the other, each once. */
function joined(values: readonly OwnValue[]): ShownCell {
  const texts = [...new Map(values.flatMap((item) => (typeof item.value === "string" ? [[item.value, item] as const] : []))).values()];
  if (texts.length === 0) return short(text(NO_VALUE, STYLES.centered));
  const parts = texts.flatMap(({ cell, value }, index) => [...(index === 0 ? [] : ["; "]), cellPart(cell, String(value))]);
  return { ...short(sentence(parts, STYLES.text)), text: texts.map(({ value }) => String(value)).join("; ") };
}
