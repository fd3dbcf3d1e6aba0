import type { Finding } from "../../domain/finding";
import type { SourceCell } from "../../domain/sourceCell";
import type { AllNotes } from "./formerNotes";
import { typedText } from "./typedText";

/** X07: a person typed over cells that the add-in draws; one finding for each sheet. */
export function overtypedFindings(notes: AllNotes): Finding[] {
  return [...notes.values()].flatMap(({ sheet, over }): Finding[] => {
    const cells = over.map((note): SourceCell => ({ table: sheet, sheet, row: note.row, column: note.column, text: typedText(note) }));
    const [first, ...others] = cells;
    if (first === undefined) return [];
    return [{ code: "X07", text: first.text ?? "", table: sheet, cell: first, row: null, ...(others.length === 0 ? {} : { also: others }) }];
  });
}
