/** One piece of a format's section. */
export type FormatPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digits" }
  | { readonly kind: "text" }
  | { readonly kind: "date"; readonly code: string };

/** How a section writes digits. */
export interface FormatDigits {
  readonly wholeDigits: number;
  /** Places after the point, of which the last ones may be left out. */
  readonly decimals: number;
  readonly optionalDecimals: number;
  readonly grouped: boolean;
  readonly scale: number;
  readonly exponentDigits: number;
}

/** One of up to four sections of a number format: positive, negative, zero, text. */
export interface FormatSection {
  readonly parts: readonly FormatPart[];
  readonly digits: FormatDigits;
  readonly isGeneral: boolean;
  readonly isText: boolean;
  /** «[>=1]», or null. */
  readonly condition: ((value: number) => boolean) | null;
}

const known = new Map<string, readonly FormatSection[]>();

/** A format's sections. */
export function parseFormat(format: string): readonly FormatSection[] {
  const found = known.get(format) ?? splitSections(format).map(parseSection);
  known.set(format, found);
  return found;
}

const PIECE =
  /"([^"]*)"|\\(.)|\[([^\]]*)\]|_.|\*.|General|AM\/PM|A\/P|E[+-]0+|[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+|(?:y+|m+|d+|h+|s+(?:\.0+)?)|@|%|./gis;

function splitSections(format: string): string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|./gs)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function parseSection(source: string): FormatSection {
  const parts: FormatPart[] = [];
  let [pattern, percents, exponentDigits] = ["", 0, 0];
  let condition: FormatSection["condition"] = null;
  for (const match of source.matchAll(PIECE)) {
    const [piece, quoted, escaped, bracketed] = match;
    if (quoted !== undefined || escaped !== undefined) parts.push({ kind: "literal", text: quoted ?? escaped ?? "" });
    else if (bracketed !== undefined) {
      condition = conditionOf(bracketed) ?? condition;
      if (/^(h+|m+|s+)$/i.test(bracketed)) parts.push({ kind: "date", code: `[${bracketed.toLowerCase()}]` });
      else if (/^\$[^-]/.test(bracketed)) parts.push({ kind: "literal", text: bracketed.slice(1).split("-")[0] ?? "" });
    } else if (/^_/.test(piece)) parts.push({ kind: "literal", text: " " });
    else if (/^\*./.test(piece) || /^General$/i.test(piece)) continue;
    else if (/^E[+-]0+$/i.test(piece)) exponentDigits = piece.length - 2;
    else if (/^[0#?.]/.test(piece) && /[0#?]/.test(piece)) {
      if (pattern === "") parts.push({ kind: "digits" });
      pattern += piece;
    } else if (piece === "%") {
      percents += 1;
      parts.push({ kind: "literal", text: "%" });
    } else if (piece === "@") parts.push({ kind: "text" });
    else if (/^(y|m|d|h|s)/i.test(piece) || /^A/i.test(piece)) parts.push({ kind: "date", code: piece.toLowerCase() });
    else parts.push({ kind: "literal", text: piece });
  }
  const isGeneral = /^(\[[^\]]*\])*General$/i.test(source);
  return {
    parts,
    digits: digitsOf(pattern, percents, exponentDigits),
    isGeneral,
    isText: parts.some(({ kind }) => kind === "text"),
    condition,
  };
}

function digitsOf(pattern: string, percents: number, exponentDigits: number): FormatDigits {
  const thousands = /,+$/.exec(pattern.replace(/\..*$/, ""))?.[0].length ?? 0;
  const [whole = "", fraction = ""] = pattern.split(".");
  const wholePattern = whole.slice(0, whole.length - thousands);
  const optional = /[#?]*$/.exec(fraction.replaceAll(",", ""))?.[0].length ?? 0;
  return {
    wholeDigits: (wholePattern.match(/0/g) ?? []).length,
    decimals: fraction.replaceAll(",", "").length,
    optionalDecimals: optional,
    grouped: wholePattern.includes(","),
    scale: 100 ** percents / 1000 ** thousands,
    exponentDigits,
  };
}

function conditionOf(bracketed: string): FormatSection["condition"] {
  const match = /^(<>|<=|>=|=|<|>)(-?\d+(?:\.\d+)?)$/.exec(bracketed);
  if (match === null) return null;
  const limit = Number(match[2]);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    "<": (value) => value < limit,
    ">": (value) => value > limit,
    "=": (value) => value === limit,
    "<=": (value) => value <= limit,
    ">=": (value) => value >= limit,
    "<>": (value) => value !== limit,
  };
  return tests[match[1] ?? ""] ?? null;
}
