import { plain } from "../../domain/decimal";
import type { ProgrammeData } from "../../domain/model/programmeData";

const KOPECKS = 2;

/** Decimals of the most precise amount, at least kopecks. */
export const moneyDigits = ({ expenditures }: ProgrammeData): number =>
  Math.max(
    KOPECKS,
    ...expenditures.flatMap(({ planned, actual }) => [planned, actual].map(({ value }) => (value === null ? 0 : (plain(value).split(".")[1]?.length ?? 0)))),
  );
