import type { Candidate } from "../tables/recognising/candidate";
import { rowCount } from "../tables/recognising/transferredRows";
import { cellName } from "../workbook/cell";
import type { CandidateView } from "./state";

/** The same for as long as the range stands where it is. */
export const candidateId = ({ definition, view, range }: Candidate): string =>
  `${definition.alias} ${cellName({ row: range.top, column: range.left })}:${cellName({ row: range.bottom, column: range.right })} ${view.grid.name}`;

/** A candidate as its card shows it: where it is, how many rows, how its columns are understood, and which are missing. */
export function candidateView(candidate: Candidate): CandidateView {
  const { definition, view, range, headerRows, columns, inPlace } = candidate;
  const headerOf = (column: number): string => {
    const texts = Array.from({ length: headerRows }, (_, index) => view.text(range.top + index, column));
    return texts.filter((text, index) => text !== "" && text !== texts[index - 1]).join(" – ");
  };
  return {
    id: candidateId(candidate),
    table: definition.name,
    sheet: view.grid.name,
    firstRow: range.top + 1,
    lastRow: range.bottom + 1,
    rows: rowCount(candidate),
    columns: definition.columns.flatMap(({ field, header }) => {
      const column = columns.get(field);
      return column === undefined ? [] : [{ header, written: headerOf(column) }];
    }),
    missing: definition.columns.filter(({ field, required }) => required && !columns.has(field)).map(({ header }) => header),
    inPlace,
    target: { sheet: view.grid.name, cell: { row: range.top, column: range.left } },
  };
}
