import type { DocumentSpec } from "../../workbook/documentSpec";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Tells a program that lacks the document's font what to take instead: a named one of the same widths, else one with serifs. The library writes this part only for embedded fonts. */
export const fontTable = ({ fontName, fontsInstead }: Pick<DocumentSpec, "fontName" | "fontsInstead">): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}"><w:font w:name="${fontName}">` +
  `${fontsInstead.length > 0 ? `<w:altName w:val="${fontsInstead.join(",")}"/>` : ""}<w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
