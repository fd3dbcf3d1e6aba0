import { strFromU8, unzipSync } from "fflate";

/** The text of a Word file: its paragraphs, line breaks kept. */
export function documentText(file: Uint8Array): string {
  const paragraphs = partOf(file, "word/document.xml").match(/<w:p[ >].*?<\/w:p>/gsu) ?? [];
  return paragraphs.map(paragraphText).join("\n");
}

/** A part of the package as text. */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (part === undefined) throw new Error(`The file has no ${name}`);
  return strFromU8(part);
}

const paragraphText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)].map(([, text]) => (text === undefined ? "\n" : unescaped(text))).join("");

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
