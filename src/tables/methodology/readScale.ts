import { decimal, plain, type Decimal } from "../../domain/decimal";
import type { Finding } from "../../domain/finding";
import type { Methodology } from "../../domain/methodology/methodology";
import type { JsonObject } from "../../domain/methodology/methodologyJson";
import { fieldFinding, type InputRow, type InputTable } from "../reading/inputTable";
import { readNumber } from "../reading/readNumber";
import { readText } from "../reading/readText";
import { simpleBands, type RatingBand } from "./ratingBands";

type Field = "atLeast" | "label" | "conclusion" | "consequence";
type Scale = InputTable<Field>;
type Row = InputRow<Field>;

const HUNDRED = decimal("100");

/** The rules that the user's «Шкала» means; null where it is empty or says what the methodology says anyway. */
export function readScale(table: Scale, base: Methodology, report: (finding: Finding) => void): JsonObject[] | "unreadable" | null {
  const bands: RatingBand[] = [];
  let readable = true;
  for (const row of table.rows) {
    const label = readText(row.content("label"));
    const border = readText(row.content("atLeast"));
    if (label === null && border === null) continue;
    const atLeast = borderOf(row, base);
    if (label === null || atLeast === null || bands.some((band) => band.label === label || band.atLeast.eq(atLeast))) {
      const facts = { code: "P15" as const, parameter: label === null ? "Оценка" : "Не менее", text: border ?? "" };
      report(fieldFinding(table, row, label === null ? "label" : "atLeast", label, facts));
      readable = false;
      continue;
    }
    bands.push({ atLeast, label, conclusion: readText(row.content("conclusion")), consequence: proposalOf(row, label, base) });
  }
  if (!readable) return "unreadable";
  if (bands.length === 0 || isSame(bands, base)) return null;
  return bands
    .sort((one, other) => other.atLeast.cmp(one.atLeast))
    .map(({ atLeast, label, conclusion, consequence }) => ({ when: [{ of: "index", is: "at-least", value: plain(atLeast) }], label, conclusion, consequence }));
}

/** A scale without the column leaves the methodology's own proposals. The sentence brings its own full stop. */
function proposalOf(row: Row, label: string, { rating }: Methodology): string | null {
  if (row.cell("consequence") === undefined) return rating.rules.value.find((rule) => rule.label === label)?.consequence ?? null;
  const text = readText(row.content("consequence"))?.replace(/[.\s]+$/u, "") ?? "";
  return text === "" ? null : text;
}

/** «90 %» is 0.9; a bare number is in the methodology's own unit. */
function borderOf(row: Row, { unit }: Methodology): Decimal | null {
  const content = row.content("atLeast");
  const read = readNumber(content, row.format("atLeast"));
  if (read.kind !== "number") return null;
  const inPercent = read.reading.kind === "percent" || (typeof content === "string" && content.includes("%")) || unit.value === "percent";
  return inPercent ? read.value.div(HUNDRED) : read.value;
}

function isSame(bands: readonly RatingBand[], base: Methodology): boolean {
  const own = simpleBands(base);
  return (
    own !== null &&
    own.length === bands.length &&
    own.every(({ atLeast, label, conclusion, consequence }) =>
      bands.some((band) => band.atLeast.eq(atLeast) && band.label === label && band.conclusion === conclusion && band.consequence === consequence),
    )
  );
}
