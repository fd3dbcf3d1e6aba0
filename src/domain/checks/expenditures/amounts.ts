import { plain, roundHalfAway, type Decimal } from "../../decimal";
import type { Finding } from "../../finding";
import type { Expenditure } from "../../model/expenditure";
import type { Check } from "../check";
import type { CheckSettings } from "../checkSettings";
import { percent } from "../indicators/deviation";
import { inExpenditure } from "../place";

/** Plan and actual of a row that has both. */
const amounts = ({ planned, actual }: Expenditure): readonly [Decimal, Decimal] | null =>
  planned.value === null || actual.value === null ? null : [planned.value, actual.value];

/** R06: more spent than planned wants a reason. R08: so does far less. A thousandfold difference is another mistake. */
export const spendingDeviationFindings: Check = ({ data: { expenditures }, settings, moneyUnit }) =>
  expenditures.flatMap((row): Finding[] => {
    const pair = amounts(row);
    if (pair === null || row.varianceReason !== null || isThousandfold(pair, settings)) return [];
    const [planned, actual] = pair;
    if (actual.gt(planned)) return [{ code: "R06", planned: plain(planned), actual: plain(actual), unit: moneyUnit, ...inExpenditure(row, "actual") }];
    if (planned.eq(0) || actual.div(planned).gte(settings.outturn)) return [];
    return [{ code: "R08", share: percent(actual.div(planned)), threshold: percent(settings.outturn), ...inExpenditure(row, "actual") }];
  });

/** R10: plan and actual are equal in every row with money. */
export const equalAmountFindings: Check = ({ data: { expenditures }, settings }) => {
  const spent = expenditures.filter(({ planned }) => planned.value?.gt(0) === true);
  const [first] = spent;
  const equal = spent.every(({ planned, actual }) => planned.value !== null && actual.value?.eq(planned.value) === true);
  return first === undefined || !equal || spent.length < settings.fewestRows ? [] : [{ code: "R10", count: spent.length, ...inExpenditure(first, "actual"), row: null }];
};

/** R14: an amount a thousand times its plan, or a thousandth of it, stands in another unit. */
export const unitSlipFindings: Check = ({ data: { expenditures }, settings, moneyUnit }) =>
  expenditures.flatMap((row): Finding[] => {
    const pair = amounts(row);
    if (pair === null || !isThousandfold(pair, settings)) return [];
    return [{ code: "R14", planned: plain(pair[0]), actual: plain(pair[1]), unit: moneyUnit, ...inExpenditure(row, "actual") }];
  });

function isThousandfold([planned, actual]: readonly [Decimal, Decimal], { unitSlip }: CheckSettings): boolean {
  const [small, large] = planned.lt(actual) ? [planned, actual] : [actual, planned];
  return small.gt(0) && large.gte(small.times(unitSlip.from)) && large.lte(small.times(unitSlip.to));
}

/** R15: most amounts have at most the usual decimals and some have more, or as texts are written with different numbers of them. One finding. */
export const decimalsFindings: Check = ({ data: { expenditures }, settings: { moneyDecimals } }) => {
  const written = expenditures.flatMap((row) =>
    (["planned", "actual"] as const).flatMap((field) => {
      const entry = row[field];
      return entry.value === null || entry.value.eq(0) ? [] : [{ row, field, digits: decimalsOf(entry), text: entry.reading.kind === "text" ? entry.reading.text.trim() : plain(entry.value) }];
    }),
  );
  const usual = written.filter(({ digits }) => digits <= moneyDecimals);
  const unusual = written.filter(({ digits }) => digits > moneyDecimals);
  const [first] = unusual;
  if (first === undefined || usual.length === 0) return [];
  return [{ code: "R15", amount: first.text, digits: first.digits, others: moneyDecimals, ...inExpenditure(first.row, first.field) }];
};

function decimalsOf({ value, reading }: Expenditure["planned"]): number {
  const digits = reading.kind === "text" ? reading.text.replace(/[^\d.,]/gu, "") : value === null ? "" : plain(roundHalfAway(value, 10));
  return digits.split(/[.,]/u)[1]?.length ?? 0;
}
