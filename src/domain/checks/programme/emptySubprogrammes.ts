import type { Finding } from "../../finding";
import type { Check } from "../check";
import { inSubprogramme } from "../place";

/** P07: every subprogramme has at least one measure and one indicator. */
export const emptySubprogrammeFindings: Check = ({ data: { subprogrammes, measures, indicators } }) =>
  subprogrammes.flatMap((subprogramme): Finding[] => {
    const { code, name } = subprogramme;
    const missing = [
      ...(measures.some((measure) => measure.subprogramme === code) ? [] : (["measures"] as const)),
      ...(indicators.some((indicator) => indicator.subprogramme === code) ? [] : (["indicators"] as const)),
    ];
    return missing.map((kind) => ({ code: "P07", missing: kind, subprogramme: name, ...inSubprogramme(subprogramme, "name") }));
  });
