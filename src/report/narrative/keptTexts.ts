import type { OwnCell, OwnSheetContent } from "../../workbook/workbookPort";
import { typedIn, typedText } from "../notes/typedText";
import { BESIDE } from "./besideColumns";
import { formulasOf } from "./formulaTraces";

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
  /** Rows that a person added, by the key of the paragraph above; `TOP` before the first one. */
  readonly added: ReadonlyMap<string, readonly string[]>;
  /** What a person wrote beside a paragraph, by its key. */
  readonly notes?: ReadonlyMap<string, string>;
  /** What was generated last, by key. */
  readonly generated: ReadonlyMap<string, string>;
}

/** Stands for the paragraph above the first one. */
export const TOP = "";

export const NOTHING_KEPT: KeptTexts = { edited: new Map(), added: new Map(), generated: new Map() };

/**
 * Reads the words of a person from the sheet: an emptied cell asks for our text again, and a text is a person's where it is not what we wrote, a formula where it is not
 * the one that we drew. Of such a formula the shown text is kept: its references would not stay right when the sheets are drawn anew.
 */
export function readKeptTexts(sheet: OwnSheetContent | undefined): KeptTexts {
  if (sheet === undefined) return NOTHING_KEPT;
  const edited = new Map<string, KeptText>();
  const added = new Map<string, string[]>();
  const generated = new Map<string, string>();
  const notes = new Map<string, string>();
  const tracesOf = formulasOf(sheet);
  let above = TOP;
  sheet.rows.forEach((cells, row) => {
    const at = (column: number): OwnCell | undefined => cells[column];
    const key = textOf(at(BESIDE.key));
    const traces = tracesOf(cells);
    /** What somebody wrote into the cell of a column. */
    const written = (column: number): string | null => {
      const cell = at(column);
      return cell === undefined || traces.isTrace(column) || traces.isOurs(column, cell) ? null : textOf(cell);
    };
    const text = written(0);
    if (key === null) {
      const words = cells.flatMap((_, column) => written(column) ?? []).join(" ");
      if (words !== "") added.set(above, [...(added.get(above) ?? []), words]);
      return;
    }
    above = key;
    const note = cells
      .flatMap((_, column) => (isBeside(column) || (column === BESIDE.offered && !isOffer(cells)) ? (written(column) ?? []) : []))
      .filter((words) => !isInOffer(words, cells))
      .join("\n");
    if (note !== "") notes.set(key, [notes.get(key) ?? [], note].flat().join("\n"));
    const last = textOf(at(BESIDE.generated)) ?? "";
    generated.set(key, last);
    if (text === null || isSame(text, last)) return;
    // A copied row has the name of its original.
    if (edited.has(key)) return void added.set(key, [...(added.get(key) ?? []), text]);
    const drawn = textOf(at(BESIDE.drawn));
    const former = textOf(at(BESIDE.editedFor));
    edited.set(key, { text, editedFor: drawn !== null && former !== null && isSame(drawn, text) ? former : last, row });
  });
  // Without a single name nothing tells ours from a person's.
  return generated.size === 0 ? NOTHING_KEPT : { edited, added, generated, notes };
}

/** Where only a person writes: the rest of the printed width, the gap, and all that lies beyond our columns; former versions had notes where traces stand now. */
const isBeside = (column: number): boolean => (column > 0 && column < BESIDE.offered) || column > BESIDE.offer;

/** What stands in the column of offers is what was offered. */
const isOffer = (cells: readonly OwnCell[]): boolean => isSame(textOf(cells[BESIDE.offered]) ?? "", textOf(cells[BESIDE.offer]) ?? "");

/** Of a row of single cells, what we wrote in the further ones. */
const isInOffer = (words: string, cells: readonly OwnCell[]): boolean => (textOf(cells[BESIDE.offer]) ?? "").split("\n").some((line) => isSame(line, words));

/** Words about this year stay in their places; words about another one, told by the subtitle that was written last, become notes beside the new text, to be copied from. */
export function keptForYear(kept: KeptTexts, subtitleKey: string, inYear: string): KeptTexts {
  const subtitle = kept.generated.get(subtitleKey);
  if (subtitle === undefined || withSpaces(subtitle).includes(withSpaces(inYear))) return kept;
  const notes = new Map(kept.notes);
  const note = (key: string, words: string): void => void notes.set(key, [notes.get(key) ?? [], words].flat().join("\n"));
  for (const [key, { text }] of kept.edited) note(key, text);
  for (const [key, rows] of kept.added) note(key === TOP ? subtitleKey : key, rows.join("\n"));
  return { ...NOTHING_KEPT, notes };
}

const withSpaces = (text: string): string => text.replace(/\s+/gu, " ");

/** Spaces of any kind are the same. */
export const isSame = (one: string, other: string): boolean => one.replace(/\s+/gu, " ").trim() === other.replace(/\s+/gu, " ").trim();

function textOf(cell: OwnCell | undefined): string | null {
  const typed = typedIn(cell);
  return typed === null ? null : typedText(typed);
}
