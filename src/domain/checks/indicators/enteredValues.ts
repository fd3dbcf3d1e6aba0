import type { Indicator } from "../../model/indicator";
import type { Entry } from "../../quantity";

/** The numbers of an indicator by the headers of their columns: last year, plan, actual. */
export const enteredValues = ({ previous, planned, actual }: Indicator): { readonly column: string; readonly field: "previous" | "planned" | "actual"; readonly entry: Entry }[] => [
  { column: "Прошлый год", field: "previous", entry: previous },
  ...(planned.kind === "value" ? [planned.value] : [planned.lower, planned.upper]).map((entry) => ({ column: "План", field: "planned" as const, entry })),
  { column: "Факт", field: "actual", entry: actual },
];
