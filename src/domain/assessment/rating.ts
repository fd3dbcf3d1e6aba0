import type { Decimal } from "../decimal";
import type { Methodology } from "../methodology/methodology";
import type { Quantity } from "../quantity";

/** «Оценка» of an index: the label of the first band whose border is reached. */
export interface Rating {
  readonly of: Quantity;
  readonly bands: readonly { readonly atLeast: Decimal; readonly verdict: Verdict }[];
  /** Below the last band; null where the methodology is silent. */
  readonly below: Verdict | null;
  readonly result: RatingResult;
}

export interface Verdict {
  readonly label: string;
  readonly conclusion: string;
}

export type RatingResult =
  | { readonly known: true; readonly verdict: Verdict }
  /** "scale-silent": the methodology names no band for the value. "not-computed": there is no value to judge. */
  | { readonly known: false; readonly reason: "scale-silent" | "not-computed" };

/** Judges an index by the methodology's scale; borders belong to their band. */
export function rate(index: Quantity, methodology: Methodology): Rating {
  const bands = methodology.rating.bands.value.map(({ atLeast, label, conclusion }) => ({ atLeast, verdict: { label, conclusion } }));
  const below = methodology.rating.below.value;
  return { of: index, bands, below, result: resultOf(index, bands, below) };
}

function resultOf(index: Quantity, bands: Rating["bands"], below: Verdict | null): RatingResult {
  if (!index.result.known) return { known: false, reason: "not-computed" };
  const { value } = index.result;
  const verdict = bands.find(({ atLeast }) => value.gte(atLeast))?.verdict ?? below;
  return verdict === null ? { known: false, reason: "scale-silent" } : { known: true, verdict };
}
