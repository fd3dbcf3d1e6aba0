import type { WriteSheet } from "hucre/xlsx";
import { NO_LOOK, type ConditionalFormat, type ConditionalLook } from "../model/conditionalFormat";

type FileRule = NonNullable<WriteSheet["conditionalRules"]>[number];

/** Conditional formats from a file, the most important one first. */
export const conditionalsFromFile = (rules: readonly FileRule[]): ConditionalFormat[] =>
  [...rules].sort((one, other) => one.priority - other.priority).map((rule) => ({
    range: rule.range,
    stopIfTrue: rule.stopIfTrue ?? false,
    rule:
      rule.type === "expression" && typeof rule.formula === "string"
        ? { kind: "custom", formula: rule.formula, look: lookFromFile(rule.style) }
        : { kind: "kept", definition: { ...rule } },
  }));

/** A differential format shows a solid fill by its background colour (ECMA-376 part 1, 18.8.14). */
function lookFromFile(style: FileRule["style"]): ConditionalLook {
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor)?.rgb : undefined;
  const color = style?.font?.color?.rgb;
  return {
    fill: fill === undefined ? null : hex(fill),
    fontColor: color === undefined ? null : hex(color),
    bold: style?.font?.bold ?? null,
    italic: style?.font?.italic ?? null,
    numberFormat: style?.numFmt ?? null,
  };
}

const hex = (rgb: string): string => `#${rgb.slice(-6).toUpperCase()}`;

/** Conditional formats for a file. */
export const conditionalsForFile = (formats: readonly ConditionalFormat[]): FileRule[] =>
  formats.map(({ range, rule, stopIfTrue }, index) =>
    rule.kind === "kept"
      ? ({ ...rule.definition, priority: index + 1 } as unknown as FileRule)
      : { type: "expression", priority: index + 1, range, formula: rule.formula, stopIfTrue, style: styleForFile(rule.look) },
  );

function styleForFile(look: ConditionalLook): NonNullable<FileRule["style"]> {
  const { fill, fontColor, bold, italic, numberFormat } = { ...NO_LOOK, ...look };
  const font = { ...(bold === null ? {} : { bold }), ...(italic === null ? {} : { italic }), ...(fontColor === null ? {} : { color: { rgb: fontColor.slice(1) } }) };
  const color = { rgb: fill?.slice(1) ?? "" };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color } }),
    ...(numberFormat === null ? {} : { numFmt: numberFormat }),
  };
}
