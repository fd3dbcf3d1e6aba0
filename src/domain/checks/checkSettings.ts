import { decimal, type Decimal } from "../decimal";

/** Thresholds of the checks; every one has a default that a municipality may change. Ratios: 0.05 is 5 %. */
export interface CheckSettings {
  /** Day of the check, as Excel counts; null where no day is handed in. */
  readonly today: number | null;
  /** Deviation of an indicator from its plan that needs a reason. */
  readonly deviation: Decimal;
  /** Achievement above which a plan looks understated. */
  readonly overachievement: Decimal;
  /** Share of the planned money below which spending needs a reason. */
  readonly outturn: Decimal;
  /** Fewest characters of a reason. */
  readonly reasonLength: number;
  /** Rows below which a coincidence of all rows means nothing. */
  readonly fewestRows: number;
  /** The same for measures, which are many. */
  readonly fewestMeasures: number;
  /** Two amounts so many times apart stand in different units. */
  readonly unitSlip: { readonly from: number; readonly to: number };
  /** Decimals that an amount usually has. */
  readonly moneyDecimals: number;
  /** Letters below which two names one letter apart may mean two organisations. */
  readonly shortestName: number;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  today: null,
  deviation: decimal("0.05"),
  overachievement: decimal("1.2"),
  outturn: decimal("0.95"),
  reasonLength: 20,
  fewestRows: 3,
  fewestMeasures: 5,
  unitSlip: { from: 800, to: 1250 },
  moneyDecimals: 2,
  shortestName: 10,
};
