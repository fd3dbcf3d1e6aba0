import type { CheckContext } from "../../../../src/domain/checks/check";
import { DEFAULT_CHECK_SETTINGS } from "../../../../src/domain/checks/checkSettings";
import type { ProgrammeData } from "../../../../src/domain/model/programmeData";

/** The default thresholds over some data. */
export const contextOf = (data: ProgrammeData, moneyUnit = "тыс. руб."): CheckContext => ({ data, settings: DEFAULT_CHECK_SETTINGS, moneyUnit });
