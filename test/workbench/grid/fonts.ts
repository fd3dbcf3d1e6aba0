import type { CellStyle } from "../../host/model/cellStyle";

/** Fonts of the same widths, for computers without Microsoft's own. */
const EQUALS: Readonly<Record<string, string>> = {
  "Times New Roman": '"Liberation Serif", Tinos, serif',
  Arial: '"Liberation Sans", Arimo, sans-serif',
  Calibri: 'Carlito, "Segoe UI", Arial, sans-serif',
  Cambria: "Caladea, serif",
  "Courier New": '"Liberation Mono", monospace',
};

/** Pixels of a font size in points. */
export const fontPixels = (points: number): number => (points * 96) / 72;

export const fontFamily = (name: string): string => `"${name.replaceAll('"', "")}", ${EQUALS[name] ?? "Arial, sans-serif"}`;

/** The `font` property of a cell's text. */
export const cssFont = ({ bold, italic, fontSize, fontName }: Pick<CellStyle, "bold" | "italic" | "fontSize" | "fontName">): string =>
  `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontPixels(fontSize)}px ${fontFamily(fontName)}`;
