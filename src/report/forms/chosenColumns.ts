import type { ChosenColumn } from "../../domain/layout/reportLayout";
import type { RowSource } from "../../domain/model/rowSource";
import type { FormColumn } from "./formColumn";
import { ownColumn } from "./ownColumn";

/** What a form offers: its known columns by name, those that the methodology needs, and the input rows behind a row. */
export interface OfferedColumns<Row> {
  readonly known: Readonly<Record<string, FormColumn<Row>>>;
  readonly needed: ReadonlySet<string>;
  readonly sourcesOf: (row: Row) => readonly RowSource[];
}

/** The columns of a form as the workbook's layout wants them. */
export const chosenColumns = <Row>(chosen: readonly ChosenColumn[], { known, needed, sourcesOf }: OfferedColumns<Row>): FormColumn<Row>[] =>
  chosen.flatMap(({ column, shown, title }): FormColumn<Row>[] => {
    if (column.kind === "own") return [ownColumn(column.header, title, sourcesOf)];
    const found = known[column.id];
    if (found === undefined || (shown === "by-methodology" && !needed.has(column.id))) return [];
    return [title === null ? found : { ...found, tiers: [...found.tiers.slice(0, -1), title] }];
  });
