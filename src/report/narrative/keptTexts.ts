import { isCellError, type CellContent } from "../../workbook/cell";
import type { OwnCell, OwnSheetContent } from "../../workbook/workbookPort";

/** Columns beside the printed ones: the text that the add-in offers, and, hidden, the name of the paragraph, what was generated last, what the edit was made for, the edit and the offer (or the further cells of the row) as they were drawn; last the notes of a person. */
export const BESIDE = { offered: 4, key: 5, generated: 6, editedFor: 7, drawn: 8, offer: 9, notes: 10 } as const;

/** A paragraph that a person wrote over. */
export interface KeptText {
  readonly text: string;
  /** The generated text that stood there when the person wrote. */
  readonly editedFor: string;
  /** Where it stands now, zero-based row of the sheet. */
  readonly row: number;
}

/** What a person wrote on a sheet of ours. */
export interface KeptTexts {
  /** Edited paragraphs, by key. */
  readonly edited: ReadonlyMap<string, KeptText>;
  /** Rows that a person added, by the key of the paragraph above. */
  readonly added: ReadonlyMap<string, readonly string[]>;
  /** What a person wrote beside a paragraph, by its key. */
  readonly notes?: ReadonlyMap<string, string>;
  /** What was generated last, by key. */
  readonly generated: ReadonlyMap<string, string>;
}

export const NOTHING_KEPT: KeptTexts = { edited: new Map(), added: new Map(), generated: new Map() };

/** Reads the words of a person from the sheet: a formula is ours, an emptied cell asks for our text again, and a text is a person's where it is not what we wrote. */
export function readKeptTexts(sheet: OwnSheetContent | undefined): KeptTexts {
  if (sheet === undefined) return NOTHING_KEPT;
  const edited = new Map<string, KeptText>();
  const added = new Map<string, string[]>();
  const generated = new Map<string, string>();
  const notes = new Map<string, string>();
  let above: string | null = null;
  sheet.rows.forEach((cells, row) => {
    const at = (column: number): OwnCell | undefined => cells[column];
    const key = textOf(at(BESIDE.key));
    const text = written(at(0));
    if (key === null) {
      const words = cells.flatMap((cell) => written(cell) ?? []).join(" ");
      if (above !== null && words !== "") added.set(above, [...(added.get(above) ?? []), words]);
      return;
    }
    above = key;
    const note = cells
      .flatMap((cell, column) => (isBeside(column) || (column === BESIDE.offered && !isOffer(cells)) ? (written(cell) ?? []) : []))
      .filter((words) => !isInOffer(words, cells))
      .join("\n");
    if (note !== "") notes.set(key, note);
    const last = textOf(at(BESIDE.generated)) ?? "";
    generated.set(key, last);
    if (text === null || isSame(text, last)) return;
    const drawn = textOf(at(BESIDE.drawn));
    const former = textOf(at(BESIDE.editedFor));
    edited.set(key, { text, editedFor: drawn !== null && former !== null && isSame(drawn, text) ? former : last, row });
  });
  return { edited, added, generated, notes };
}

/** Where only a person writes: the rest of the printed width, the gap, and all that lies beyond our columns. */
const isBeside = (column: number): boolean => (column > 0 && column < BESIDE.offered) || column >= BESIDE.notes;

/** What stands in the column of offers is what was offered. */
const isOffer = (cells: readonly OwnCell[]): boolean => isSame(textOf(cells[BESIDE.offered]) ?? "", textOf(cells[BESIDE.offer]) ?? "");

/** Of a row of single cells, what we wrote in the further ones. */
const isInOffer = (words: string, cells: readonly OwnCell[]): boolean => (textOf(cells[BESIDE.offer]) ?? "").split("\n").some((line) => isSame(line, words));

/** The text of a cell that somebody wrote, not a formula. */
const written = (cell: OwnCell | undefined): string | null => (cell?.isFormula === true ? null : textOf(cell));

/** A person's words about this year, which stay, and about another one, which are only shown beside the new text. */
export interface KeptByYear {
  readonly kept: KeptTexts;
  readonly former: KeptTexts;
}

/** Tells by the subtitle that was written last, for which year the words were meant. */
export function keptByYear(kept: KeptTexts, subtitleKey: string, inYear: string): KeptByYear {
  const subtitle = kept.generated.get(subtitleKey);
  const isThisYear = subtitle === undefined || withSpaces(subtitle).includes(withSpaces(inYear));
  return isThisYear ? { kept, former: NOTHING_KEPT } : { kept: NOTHING_KEPT, former: kept };
}

const withSpaces = (text: string): string => text.replace(/\s+/gu, " ");

/** Spaces of any kind are the same. */
export const isSame = (one: string, other: string): boolean => one.replace(/\s+/gu, " ").trim() === other.replace(/\s+/gu, " ").trim();

function textOf(cell: OwnCell | undefined): string | null {
  const content: CellContent = cell?.content ?? null;
  if (content === null || isCellError(content)) return null;
  const text = String(content).trim();
  return text === "" ? null : text;
}
