import type { Expenditure } from "./expenditure";
import type { Indicator } from "./indicator";
import type { Measure } from "./measure";
import type { Programme } from "./programme";
import type { Subprogramme } from "./subprogramme";

/** All that one year's report rests on, joined and frozen. Every row has passed its schema. */
export interface ProgrammeData {
  readonly programme: Programme;
  readonly subprogrammes: readonly Subprogramme[];
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  /** Rows to be added up. */
  readonly expenditures: readonly Expenditure[];
  /** Rows that state a total: compared with the sum, never added. */
  readonly controlTotals: readonly ControlTotal[];
}

/** A stated total: «Всего», over all sources, or the total of one source of the programme or of a subprogramme. */
export type ControlTotal = Expenditure & { readonly of: "all" | "source" };
