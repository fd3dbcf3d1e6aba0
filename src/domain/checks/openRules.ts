import type { Assessment } from "../assessment/assessment";
import { plain } from "../decimal";
import type { Finding } from "../finding";

/** I12: an indicator meets a zero for which the methodology has no rule. P14: the scale has no rule for the value reached. */
export function openRuleFindings({ indicators, programme }: Assessment): Finding[] {
  const zeroes = indicators.flatMap(({ indicator, achievement }): Finding[] =>
    !achievement.result.known && achievement.result.reason === "rule-not-chosen"
      ? [{ code: "I12", name: indicator.name, table: "Показатели", cell: indicator.source.cells.planned ?? null, row: indicator.name }]
      : [],
  );
  const { rating, compared } = programme;
  if (rating.result.known || rating.result.reason !== "not-covered" || !compared.result.known) return zeroes;
  return [...zeroes, { code: "P14", problem: "not-covered", at: plain(compared.result.value), table: "Шкала", cell: null, row: null }];
}
