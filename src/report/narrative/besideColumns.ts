/**
 * Columns beside the printed ones: the text that the add-in offers, and, hidden, the name of the paragraph, what was generated last, what the edit was made for, the edit
 * and the offer (or the further cells of the row) as they were drawn, the traces of the row's formulas; last the notes of a person.
 */
export const BESIDE = { offered: 4, key: 5, generated: 6, editedFor: 7, drawn: 8, offer: 9, traces: 10, notes: 11 } as const;
