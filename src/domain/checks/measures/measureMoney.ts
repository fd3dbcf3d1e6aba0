import type { Finding } from "../../finding";
import type { Check } from "../check";
import { inExpenditure, inMeasure } from "../place";

const UNFUNDED = /без финансирован|без расходован|финансирование не требуется|не требует финансирован/iu;

/** M12: every measure has money or says that it needs none (one finding for all of them), and every amount belongs to a measure that exists. */
export const measureMoneyFindings: Check = ({ data: { measures, expenditures } }) => {
  const key = (subprogramme: string | null, number: string): string => `${subprogramme ?? ""}\u0000${number}`;
  const known = new Set(measures.map(({ subprogramme, number }) => key(subprogramme, number)));
  const funded = new Set(expenditures.flatMap(({ subprogramme, measureNumber }) => (measureNumber === null ? [] : [key(subprogramme, measureNumber)])));
  const without = measures.filter(
    ({ subprogramme, number, name, problems, expectedResult }) =>
      !funded.has(key(subprogramme, number)) && ![name, problems, expectedResult].some((text) => UNFUNDED.test(text ?? "")),
  );
  const [first] = without;
  const seen = new Set<string>();
  const strangers = expenditures.flatMap((row): Finding[] => {
    if (row.measureNumber === null || known.has(key(row.subprogramme, row.measureNumber)) || seen.has(key(row.subprogramme, row.measureNumber))) return [];
    seen.add(key(row.subprogramme, row.measureNumber));
    return [{ code: "M12", problem: "no-measure", number: row.measureNumber, ...inExpenditure(row, "measureNumber") }];
  });
  // Where no row names a measure at all, money is planned for the level as a whole.
  if (first === undefined || funded.size === 0) return strangers;
  return [{ code: "M12", problem: "no-money", count: without.length, total: measures.length, ...inMeasure(first, "number"), row: null }, ...strangers];
};
