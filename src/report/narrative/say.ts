import type { SourceCell } from "../../domain/sourceCell";
import type { CellStyle } from "../../workbook/sheetStyle";
import type { SentencePart } from "../draft/draft";

/** How a section of the narrative says its paragraphs; their names are completed by the section. */
export interface Say {
  readonly level: "programme" | "subprogramme";
  readonly say: (key: string, parts: readonly SentencePart[], style?: CellStyle) => void;
  /** A paragraph that ends in a text of the workbook, however long. */
  readonly long: (key: string, before: readonly SentencePart[], cell: SourceCell | undefined, text: string) => void;
}

/** A full stop, where the text has no end of its own. */
export const endOf = (text: string): string => (/[.!?;:…]$/u.test(text.trim()) ? "" : ".");
