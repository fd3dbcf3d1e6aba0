import type { MoneyUnit } from "../../domain/model/programme";
import type { RangeSpec } from "../../workbook/sheetSpec";
import type { TableDefinition } from "../definitions/tableDefinition";
import type { GridView } from "./gridView";

/** An area of a sheet that looks like one of our tables. */
export interface Candidate {
  readonly definition: TableDefinition;
  readonly view: GridView;
  /** Header rows included; positions on the sheet. */
  readonly range: RangeSpec;
  readonly headerRows: number;
  /** Field → column of the sheet. */
  readonly columns: ReadonlyMap<string, number>;
  /** Whether the area can be made a table as it stands: one clean header row, nothing merged, no other table in the way. */
  readonly inPlace: boolean;
  /** What the words above and in the header say. */
  readonly facts: FormFacts;
}

/** What a form says of the whole programme; null where it says nothing. */
export interface FormFacts {
  readonly reportingYear: number | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly programme: { readonly name: string; readonly startYear: number | null; readonly endYear: number | null } | null;
}
