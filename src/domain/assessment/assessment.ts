import type { Methodology } from "../methodology/methodology";
import type { Indicator } from "../model/indicator";
import type { ProgrammeData } from "../model/programmeData";
import type { Subprogramme } from "../model/subprogramme";
import type { Quantity } from "../quantity";
import type { Achievement } from "./achievement";
import type { CorrectionFactor } from "./correctionFactor";
import type { CountedMeasure, Implementation } from "./implementation";
import type { IndicatorFigures } from "./indicatorAchievement";
import type { ProgrammeIndex } from "./programmeIndex";
import type { Rating } from "./rating";
import type { ProgrammeSpending, Spending } from "./spending";

/** The whole judgement of one year: every figure a quantity with its expression. */
export interface Assessment {
  readonly data: ProgrammeData;
  readonly methodology: Methodology;
  readonly indicators: readonly IndicatorAssessment[];
  /** Contribution of each indicator to the programme's degree, in their order. */
  readonly contributions: readonly (Quantity | null)[];
  readonly measures: readonly CountedMeasure[];
  readonly spending: ProgrammeSpending;
  readonly subprogrammes: readonly SubprogrammeAssessment[];
  readonly programme: LevelAssessment;
  /** An actual value is still missing: the figures will be refined. */
  readonly preliminary: boolean;
}

export interface IndicatorAssessment extends IndicatorFigures {
  readonly indicator: Indicator;
  readonly weight: Quantity;
  readonly achievement: Quantity;
  /** Change on last year; null where the methodology does not ask for it. */
  readonly change: Quantity | null;
}

/** The figures of the programme or of one subprogramme. */
export interface LevelAssessment {
  readonly achievement: Quantity;
  /** Means of groups or levels that the achievement rests on, where it does. */
  readonly achievementParts: Achievement["parts"];
  readonly assessed: Quantity;
  readonly total: Quantity;
  /** Indicators whose actual value is still missing. */
  readonly unreported: Quantity;
  readonly implementation: Implementation;
  /** All spending of the level. */
  readonly spending: Spending;
  /** The part of it that counts under the methodology. */
  readonly counted: Spending;
  readonly spendingEfficiency: Quantity | null;
  readonly correction: CorrectionFactor | null;
  readonly dynamics: Quantity | null;
  /** How the index rests on the subprogrammes'; null where it does not. */
  readonly fromSubprogrammes: ProgrammeIndex | null;
  readonly effectiveness: Quantity;
  /** The index that the scale is applied to: the same, or the exact one. */
  readonly compared: Quantity;
  readonly rating: Rating;
}

export interface SubprogrammeAssessment extends LevelAssessment {
  readonly subprogramme: Subprogramme;
}
