import type { AchievementPart } from "../../domain/assessment/achievement";
import type { ProgrammeData } from "../../domain/model/programmeData";
import { reportTexts } from "../../messages/report/reportTexts";

const { part } = reportTexts.calculation.steps;

/** Which indicators a part of the degree rests on. */
export function partName({ group }: AchievementPart, { subprogrammes }: ProgrammeData): string {
  if (group.kind === "level") return part[group.level];
  if (group.code === null) return part.programme;
  return part.subprogramme(subprogrammes.find(({ code }) => code === group.code)?.name ?? group.code);
}
