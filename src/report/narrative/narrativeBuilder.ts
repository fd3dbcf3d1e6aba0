import type { SourceCell } from "../../domain/sourceCell";
import { cellPart, text, wide, wideRow } from "../draft/cells";
import type { DraftCell, DraftRow, SentencePart } from "../draft/draft";
import { SheetBuilder } from "../draft/sheetBuilder";
import { sentenceText } from "../formula/sentence";
import { splitText } from "../style/splitText";
import { STYLES } from "../style/styles";
import { endOf } from "./say";
import type { CellStyle } from "../../workbook/sheetStyle";
import { isSame, TOP, type KeptTexts } from "./keptTexts";

/** Widths of the printed columns. */
export const PRINTED = [50, 14, 30];
const TOTAL = PRINTED.reduce((sum, width) => sum + width, 0);
const GAP = 3;
const OFFERED = 60;
/** The hidden ones have no width. */
const NOTES = 44;
/** Of a row: low enough to fill a page, and always the same, because a person's edit of a piece is known by what the piece said. */
const TALLEST = 150;
const WIDTHS = [...PRINTED, GAP, OFFERED, 0, 0, 0, 0, 0, 0, NOTES];

/** Collects the paragraphs of the narrative; keeps what a person wrote over them, between them or beside. */
export class NarrativeBuilder {
  private readonly sheet = new SheetBuilder(WIDTHS);

  /** Keys whose paragraph was drawn, and keys that have a row at all; an edit of a row of single cells has no place of its own. */
  private readonly drawn = new Set<string>();
  private readonly placed = new Set<string>();
  /** Whether the last paragraph announces what follows, and so may not stand alone at the foot of a page. */
  private announced = false;
  /** Rows that are printed, where more follow. */
  private printed: number | null = null;

  constructor(private readonly kept: KeptTexts) {}

  get printedRows(): number | null {
    return this.printed;
  }

  get rows(): DraftRow[] {
    return this.sheet.rows;
  }

  get merges(): SheetBuilder["merges"] {
    return this.sheet.merges;
  }

  get columnWidths(): readonly number[] {
    return WIDTHS;
  }

  /** What a person wrote above it all. */
  top(): void {
    this.between(TOP);
  }

  /** A row without words of its own. */
  space(row: DraftRow): void {
    this.sheet.add(row);
  }

  /** A paragraph over the printed width. `key` is its name for ever: a person's edit of it is found again by that. */
  paragraph(key: string, parts: readonly SentencePart[], style: CellStyle): void {
    const generated = sentenceText(parts);
    const edit = this.kept.edited.get(key);
    const outdated = edit !== undefined && !isSame(edit.editedFor, generated);
    const shown = edit === undefined ? wideRow(parts, style, PRINTED) : wideRow([edit.text], outdated ? { ...style, fill: STYLES.outdated.fill } : style, PRINTED);
    const offered = outdated ? wideRow(parts, STYLES.offered, [OFFERED]) : null;
    const { note, height } = this.noteBeside(key);
    this.add({
      height: Math.max(shown.height ?? 0, offered?.height ?? 0, height),
      cells: [
        ...shown.cells,
        null,
        offered?.cells[0] ?? null,
        ...hidden(key, generated, edit === undefined ? "" : edit.editedFor, edit?.text ?? "", outdated ? generated : ""),
        null,
        ...note,
      ],
    });
    this.announced = (edit?.text ?? generated).trimEnd().endsWith(":");
    this.drawn.add(key);
    this.between(key);
  }

  /** A paragraph that ends in a text of the workbook: over several rows where one cannot show it. */
  long(key: string, before: readonly SentencePart[], cell: SourceCell | undefined, whole: string): void {
    const style = STYLES.paragraph;
    const lead = sentenceText(before);
    const pieces = splitText(lead + whole, TOTAL, style, () => TALLEST).map(({ from, length }) => whole.slice(Math.max(0, from - lead.length), Math.max(0, from + length - lead.length)));
    const nameOf = (index: number): string => (index === 0 ? key : `${key} (${index + 1})`);
    const isEdited = (index: number): boolean => this.kept.edited.has(nameOf(index));
    pieces.forEach((piece, index) => {
      const isLast = index === pieces.length - 1;
      const parts = [...(index === 0 ? before : []), cellPart(cell, piece), ...(isLast ? [endOf(whole)] : [])];
      const next = this.sheet.next;
      this.paragraph(nameOf(index), parts, style);
      // A colon within a text of the workbook binds nothing: pieces that must stay together would leave half a page empty.
      this.announced = false;
      const row = this.sheet.rows[next];
      // Where a person wrote another text the rest does not go on from it.
      if (index > 0 && !isEdited(index - 1) && !isEdited(index) && row !== undefined) this.sheet.rows[next] = { ...row, continues: [0] };
    });
  }

  /** A row that is the program's own: a warning that shows itself. */
  notice(cell: DraftCell, height: number): void {
    this.add({ height, cells: wide(cell, PRINTED.length) });
  }

  /** A row of single cells, as the signature. */
  row(key: string, { cells, ...row }: DraftRow): void {
    const { note } = this.noteBeside(key);
    const [generated = "", ...others] = cells.map((cell) => (cell?.content.kind === "live-text" || cell?.content.kind === "text" ? (cell.content.text ?? "") : ""));
    this.sheet.add({ ...row, cells: [...cells, null, null, ...hidden(key, generated, "", "", others.filter((other) => other !== "").join("\n")), null, ...note] });
    this.between(key);
  }

  /** Words of a person whose paragraph is no more, as rows below the rest, notes of such a paragraph further below and not printed: nothing that was typed is lost. */
  leftOver(): void {
    const { edited, added, notes = new Map<string, string>() } = this.kept;
    const gone = (key: string): boolean => !this.drawn.has(key);
    const words = [
      ...[...edited].flatMap(([key, { text: own }]) => (gone(key) ? [own] : [])),
      ...[...added].flatMap(([key, rows]) => (gone(key) && !this.placed.has(key) ? rows : [])),
    ];
    for (const own of words) this.add(wideRow([own], { ...STYLES.paragraph, fill: STYLES.outdated.fill }, PRINTED));
    const beside = [...notes.keys()].filter((key) => gone(key) && !this.placed.has(key));
    if (beside.length > 0) this.printed = this.sheet.next;
    for (const key of beside) {
      const { note, height } = this.noteBeside(key);
      this.sheet.add({ height, cells: [...NOTHING_SHOWN, ...hidden(key, "", "", "", ""), null, ...note] });
    }
  }

  private noteBeside(key: string): { note: DraftCell[]; height: number } {
    const note = this.kept.notes?.get(key);
    if (note === undefined) return { note: [], height: 0 };
    const { cells, height } = wideRow([note], STYLES.input, [NOTES]);
    return { note: cells.flatMap((cell) => cell ?? []), height: height ?? 0 };
  }

  private between(key: string): void {
    this.placed.add(key);
    for (const words of this.kept.added.get(key) ?? []) this.add(wideRow([words], STYLES.paragraph, PRINTED));
  }

  private add(row: DraftRow): void {
    this.sheet.merge(this.sheet.next, 0, this.sheet.next, PRINTED.length - 1);
    this.sheet.add(this.announced ? { ...row, keepWithPrevious: true } : row);
    this.announced = false;
  }
}

/** The printed columns, the gap and the offer of a row that is there for its note. */
const NOTHING_SHOWN = [...PRINTED, GAP, OFFERED].map(() => null);

const hidden = (...texts: readonly string[]): DraftCell[] => texts.map((value) => text(value, STYLES.hidden));
