import type { Finding } from "../../finding";
import type { Check } from "../check";
import { inSubprogramme } from "../place";

/** P07: every subprogramme has at least one measure and one indicator. */
export const emptySubprogrammeFindings: Check = ({ data: { subprogrammes, measures, indicators } }) => {
  const [withMeasures, withIndicators] = [measures, indicators].map((rows) => new Set(rows.map(({ subprogramme }) => subprogramme)));
  return subprogrammes.flatMap((subprogramme): Finding[] => {
    const { code, name } = subprogramme;
    const missing = [
      ...(withMeasures?.has(code) === true ? [] : (["measures"] as const)),
      ...(withIndicators?.has(code) === true ? [] : (["indicators"] as const)),
    ];
    return missing.map((kind) => ({ code: "P07", missing: kind, subprogramme: name, ...inSubprogramme(subprogramme, "name") }));
  });
};
