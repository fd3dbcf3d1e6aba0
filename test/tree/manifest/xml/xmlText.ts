import type { XmlCursor } from "./xmlCursor";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Replaces the five predefined entities and numeric references (XML 1.0, §4.1 and §4.6). */
export function decodeReferences(raw: string, cursor: XmlCursor): string {
  return raw.replace(/&([^;\s&]*);?/g, (reference, body: string) => {
    const numeric = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(body);
    const decoded = numeric ? codePoint(numeric[1], numeric[2]) : NAMED[body];
    if (decoded === undefined || !reference.endsWith(";")) cursor.fail(`${reference} is not a known reference; write & as &amp;`);
    return decoded;
  });
}

function codePoint(hexadecimal: string | undefined, decimal: string | undefined): string | undefined {
  const value = hexadecimal === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hexadecimal, 16);
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}
