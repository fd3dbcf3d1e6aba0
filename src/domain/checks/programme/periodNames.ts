import type { Finding } from "../../finding";
import type { Check } from "../check";
import { inExpenditure, inProgramme, inSubprogramme } from "../place";

const PERIOD = /(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)\s*(?:год|гг)/iu;

/** P02: the programme's period is the same in every title. A subprogramme may be shorter, not longer. */
export const periodNameFindings: Check = ({ data: { programme, subprogrammes, expenditures, controlTotals } }) => {
  const { startYear, endYear } = programme;
  const expected = `${startYear}–${endYear}`;
  const differs = (text: string | null, shorterAllowed: boolean): string | null => {
    const [found, first, last] = PERIOD.exec(text ?? "") ?? [];
    if (found === undefined) return null;
    const [start, end] = [Number(first), Number(last)];
    const fits = shorterAllowed ? start >= startYear && end <= endYear : start === startYear && end === endYear;
    return fits ? null : `${start}–${end}`;
  };
  const titles = [
    { text: programme.name, shorter: false, place: inProgramme(programme, "name") },
    ...subprogrammes.map((subprogramme) => ({ text: subprogramme.name, shorter: true, place: inSubprogramme(subprogramme, "name") })),
    ...[...controlTotals, ...expenditures]
      .filter(({ name }) => /программ/iu.test(name ?? ""))
      .map((row) => ({ text: row.name, shorter: row.subprogramme !== null, place: inExpenditure(row, "name") })),
  ];
  return titles.flatMap(({ text, shorter, place }): Finding[] => {
    const found = differs(text, shorter);
    return text === null || found === null ? [] : [{ code: "P02", text, found, expected, ...place }];
  });
};
