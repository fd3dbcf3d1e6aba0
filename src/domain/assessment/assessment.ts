import type { Methodology } from "../methodology/methodology";
import type { Indicator } from "../model/indicator";
import type { ProgrammeData } from "../model/programmeData";
import type { Subprogramme } from "../model/subprogramme";
import type { Quantity } from "../quantity";
import type { Implementation } from "./implementation";
import type { IndicatorFigures } from "./indicatorAchievement";
import type { Rating } from "./rating";
import type { ProgrammeSpending, Spending } from "./spending";

/** The whole judgement of one year: every figure a quantity with its expression. */
export interface Assessment {
  readonly data: ProgrammeData;
  readonly methodology: Methodology;
  readonly indicators: readonly IndicatorAssessment[];
  readonly spending: ProgrammeSpending;
  readonly subprogrammes: readonly SubprogrammeAssessment[];
  readonly programme: LevelAssessment;
  /** An actual value is still missing: the figures will be refined. */
  readonly preliminary: boolean;
}

export interface IndicatorAssessment extends IndicatorFigures {
  readonly indicator: Indicator;
  readonly previous: Quantity;
  readonly achievement: Quantity;
}

/** The figures of the programme or of one subprogramme. */
export interface LevelAssessment {
  readonly achievement: Quantity;
  readonly assessed: Quantity;
  readonly total: Quantity;
  /** Indicators whose actual value is still missing. */
  readonly unreported: Quantity;
  readonly implementation: Implementation;
  readonly spending: Spending;
  readonly effectiveness: Quantity;
  readonly rating: Rating;
}

export interface SubprogrammeAssessment extends LevelAssessment {
  readonly subprogramme: Subprogramme;
}
