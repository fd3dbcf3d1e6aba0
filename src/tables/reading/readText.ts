import { decimalFromCell, plain } from "../../domain/decimal";
import { isCellError, type CellContent } from "../../workbook/cell";
import { isAbsent } from "../normalise";

/** The text of a cell, trimmed, with its own line breaks; null when empty or marked as absent. */
export function readText(content: CellContent): string | null {
  if (content === null || isCellError(content)) return null;
  if (typeof content === "boolean") return content ? "да" : "нет";
  if (typeof content === "number") return plain(decimalFromCell(content)).replace(".", ",");
  return isAbsent(content) ? null : content.trim();
}

/** A code or a number of a row: «1.» and 1 are «1», «2.1» stays «2.1». */
export function readCode(content: CellContent): string | null {
  if (typeof content === "number") return plain(decimalFromCell(content));
  const text = readText(content);
  return text === null ? null : text.replace(/\s+/gu, " ").replace(/\.$/u, "");
}
