import type { Finding } from "../../finding";
import type { Check } from "../check";
import { comparableText } from "../comparableText";
import { inProgramme } from "../place";

/** R04: every source that the passport names has a row, even if nothing was spent. «Внебюджетные средства» and «внебюджетные источники» are one. */
export const promisedSourceFindings: Check = ({ data: { programme, expenditures, controlTotals } }) => {
  const present = new Set([...expenditures, ...controlTotals].map(({ fundingSource }) => stemOf(fundingSource)));
  const promised = (programme.fundingSources ?? "").split(/[;,\n]/u).map((source) => source.trim()).filter((source) => source !== "");
  return promised.flatMap((source): Finding[] => (present.has(stemOf(source)) ? [] : [{ code: "R04", source, ...inProgramme(programme, "fundingSources") }]));
};

const ENDINGS = /(?:ые|ых|ый|ой|ого|ий|его|а|у|ом)$/u;
const COMMON = new Set(["средства", "средств", "источники", "источников", "за", "счет"]);

/** The words of a source without endings and without what every source is called. */
const stemOf = (source: string): string =>
  comparableText(source)
    .split(" ")
    .filter((word) => !COMMON.has(word))
    .map((word) => word.replace(ENDINGS, ""))
    .join(" ");
