import { quantity } from "../evaluate";
import { grouped } from "../grouped";
import type { Methodology } from "../methodology/methodology";
import type { Expenditure } from "../model/expenditure";
import type { ProgrammeData } from "../model/programmeData";
import type { Expression, Quantity } from "../quantity";
import { outturn } from "./outturn";

/** Planned and actual spending, in the programme's money unit, unrounded. */
export interface Spending {
  readonly planned: Quantity;
  readonly actual: Quantity;
  /** «Степень соответствия запланированному уровню расходов». */
  readonly outturn: Quantity;
}

export interface SourceSpending extends Spending {
  readonly source: string;
}

/** Spending of one measure, or of rows that name no measure. */
export interface MeasureSpending {
  readonly number: string | null;
  readonly name: string | null;
  readonly sources: readonly SourceSpending[];
  readonly total: Spending;
  readonly rows: readonly Expenditure[];
}

/** Spending of a subprogramme, or of what belongs to the programme directly (`subprogramme` null). */
export interface LevelSpending {
  readonly subprogramme: string | null;
  readonly measures: readonly MeasureSpending[];
  readonly sources: readonly SourceSpending[];
  readonly total: Spending;
}

export interface ProgrammeSpending {
  readonly levels: readonly LevelSpending[];
  readonly sources: readonly SourceSpending[];
  readonly total: Spending;
}

/** Adds up «Расходы»: measure × source, level × source, programme × source, and the totals; each sum rests on the one below it. */
export function spendingOf({ expenditures, subprogrammes }: ProgrammeData, methodology: Methodology): ProgrammeSpending {
  const codes = [null, ...subprogrammes.map(({ code }) => code)];
  const rowsOf = grouped(expenditures, ({ subprogramme }) => subprogramme);
  const levels = codes.flatMap((code, position) => {
    const rows = rowsOf.get(code);
    return rows === undefined ? [] : [levelSpending(code, `level/${position}`, rows, methodology)];
  });
  const sources = bySource("programme", levels, methodology);
  return { levels, sources, total: sumOf("programme/total", sources, methodology) };
}

function levelSpending(code: string | null, scope: string, rows: readonly Expenditure[], methodology: Methodology): LevelSpending {
  const measures = [...grouped(rows, measureKey).values()].map((own, position) => measureSpending(`${scope}/measure/${position}`, own, methodology));
  const sources = bySource(scope, measures, methodology);
  return { subprogramme: code, measures, sources, total: sumOf(`${scope}/total`, sources, methodology) };
}

function measureSpending(scope: string, rows: readonly Expenditure[], methodology: Methodology): MeasureSpending {
  const sources = [...grouped(rows, ({ fundingSource }) => fundingSource)].map(([source, own], position) => {
    const id = `${scope}/source/${position}`;
    const entries = own.map((row, index) => entered(`${id}/row/${index}`, row, methodology));
    return { source, ...sumOf(id, entries, methodology) };
  });
  const name = rows.find((row) => row.name !== null)?.name ?? null;
  return { number: rows[0]?.measureNumber ?? null, name, sources, total: sumOf(`${scope}/total`, sources, methodology), rows };
}

type Amounts = Omit<Spending, "outturn">;

const measureKey = ({ measureNumber, name }: Expenditure): string => measureNumber ?? `\u0000${name ?? ""}`;

const entered = (id: string, { planned, appropriated, actual }: Expenditure, { outturn: { plan } }: Methodology): Amounts => ({
  planned: quantity(`entered:${id}:planned`, "entered", { kind: "entered", entry: plan.value === "budget-list" ? appropriated : planned }),
  actual: quantity(`entered:${id}:actual`, "entered", { kind: "entered", entry: actual }),
});

/** The sums of the parts, source by source. Ids are made of positions: a subprogramme's code or a source's name may hold any sign. */
function bySource(scope: string, parts: readonly { readonly sources: readonly SourceSpending[] }[], methodology: Methodology): SourceSpending[] {
  const all = parts.flatMap(({ sources }) => sources);
  return [...grouped(all, ({ source }) => source)].map(([source, own], position) => ({ source, ...sumOf(`${scope}/source/${position}`, own, methodology) }));
}

/** The sum of the parts; unknown where there are none. */
export function sumOf(scope: string, parts: readonly Amounts[], methodology: Methodology): Spending {
  const planned = quantity(`spending:${scope}:planned`, "expenditure-sum", sum(parts.map((part) => part.planned)));
  const actual = quantity(`spending:${scope}:actual`, "expenditure-sum", sum(parts.map((part) => part.actual)));
  return { planned, actual, outturn: outturn(`spending:${scope}:outturn`, planned, actual, methodology) };
}

const sum = (items: readonly Quantity[]): Expression => (items.length === 0 ? { kind: "unknown", reason: "no-expenditure" } : { kind: "sum", items });

/** The spending that counts under the methodology: of all sources, of the budgets, or of the local budget. */
export function countedSpending(scope: string, { sources, total }: { sources: readonly SourceSpending[]; total: Spending }, methodology: Methodology): Spending {
  if (methodology.outturn.sources.value === "all") return total;
  return sumOf(`${scope}/counted`, sources.filter(({ source }) => counts(source, methodology)), methodology);
}

function counts(source: string, { outturn: { sources } }: Methodology): boolean {
  if (sources.value === "all") return true;
  return sources.value === "budgets" ? !EXTRABUDGETARY.test(source) : LOCAL.test(source);
}

const EXTRABUDGETARY = /внебюджет/u;
const LOCAL = /^(местный|городской|районный) бюджет|^бюджет (города|городского|муниципального|поселения|района)/u;

/** Whether a measure has planned spending from the sources that count. */
export function isFinanced({ expenditures }: ProgrammeData, methodology: Methodology): (measure: { subprogramme: string | null; number: string }) => boolean {
  const key = (subprogramme: string | null, number: string): string => `${subprogramme ?? ""}\u0000${number}`;
  const financed = new Set(
    expenditures.flatMap((row) =>
      row.measureNumber !== null && counts(row.fundingSource, methodology) && row.planned.value?.gt(0) === true ? [key(row.subprogramme, row.measureNumber)] : [],
    ),
  );
  return ({ subprogramme, number }) => financed.has(key(subprogramme, number));
}
