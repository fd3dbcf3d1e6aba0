import type { Assessment } from "../assessment/assessment";
import type { Rating } from "../assessment/rating";
import type { SensitivityCase } from "../assessment/sensitivity";
import type { Finding } from "../finding";

/** X08: the verdict would be another under a choice that the act does not make. One finding for each such choice. */
export function verdictStabilityFindings({ programme }: Assessment, cases: readonly SensitivityCase[]): Finding[] {
  const verdict = labelOf(programme.rating);
  if (verdict === null) return [];
  return cases.flatMap(({ choice, certainty, assessment }): Finding[] => {
    const other = labelOf(assessment.programme.rating);
    if (certainty === "act" || other === verdict) return [];
    return [{ code: "X08", choice, verdict, other: other ?? "", table: null, cell: null, row: null }];
  });
}

const labelOf = ({ result }: Rating): string | null => (result.known ? result.verdict.label : null);
