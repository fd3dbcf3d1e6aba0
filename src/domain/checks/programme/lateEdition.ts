import { lastDayOfMonth } from "../../day";
import type { Check } from "../check";
import { inProgramme } from "../place";
import { statedDay } from "../statedDay";

const NOVEMBER = 11;

/** P04: an edition later than 1 December of the reporting year may have fitted the plans to the results. */
export const lateEditionFindings: Check = ({ data: { programme } }) => {
  const { editedOn, reportingYear } = programme;
  const day = editedOn === null ? null : statedDay(editedOn);
  const firstOfDecember = lastDayOfMonth(reportingYear, NOVEMBER) + 1;
  if (editedOn === null || day === null || day <= firstOfDecember) return [];
  return [{ code: "P04", edited: editedOn, ...inProgramme(programme, "editedOn") }];
};
