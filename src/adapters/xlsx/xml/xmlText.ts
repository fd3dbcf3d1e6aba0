import { DamagedFile } from "../damagedFile";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text or attribute value as an XML reader gives it: line ends normalised, entities resolved. */
export function decodeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? text.replace(/&([^;\s]*);?/g, (_, body: string) => entity(body)) : text;
}

function entity(body: string): string {
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(body);
  const code = numeric === null ? null : Number.parseInt(numeric[1] ?? numeric[2] ?? "", numeric[1] === undefined ? 10 : 16);
  const text = code === null ? ENTITIES[body] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  if (text === undefined) throw new DamagedFile(`entity &${body};`);
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;" };

/** Escapes element content. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark);

/** Escapes an attribute value for double quotes; line breaks survive. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n]/g, (mark) => ESCAPES[mark] ?? mark);

const hexEscape = (mark: string): string => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring): characters that XML forbids are written «_x0001_»; text that looks so is itself escaped. */
export function encodeCellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(FORBIDDEN_IN_XML, hexEscape);
}

/** Everything but tab, line feed and U+0020 to U+FFFD. */
const FORBIDDEN_IN_XML = /[^\t\n\u0020-\uFFFD]/g;

/** The reverse of `encodeCellText`. */
export const decodeCellText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
