import { decimal } from "../../src/domain/decimal";
import type { Expenditure } from "../../src/domain/model/expenditure";
import type { DesiredDirection, Indicator, IndicatorLevel, PlannedValue } from "../../src/domain/model/indicator";
import type { Measure, MeasureDate, MeasureStatus } from "../../src/domain/model/measure";
import type { ProgrammeData } from "../../src/domain/model/programmeData";
import type { Entry, UnknownReason } from "../../src/domain/quantity";
import type { SourceCell } from "../../src/domain/sourceCell";

/** An indicator of a case; `in` is the subprogramme's code, absent at the programme's own level. */
export interface IndicatorSketch {
  readonly in?: string;
  /** One value, or the two borders of a corridor. */
  readonly planned: string | readonly [string, string];
  readonly actual: string | null;
  readonly previous?: string;
  /** Growth where it is not said. */
  readonly direction?: DesiredDirection;
  readonly weight?: string;
  readonly level?: IndicatorLevel;
}

/** A measure of a case; done where nothing else is said. */
export interface MeasureSketch {
  readonly in?: string;
  readonly number: string;
  readonly status?: MeasureStatus;
  readonly plannedEnd?: MeasureDate;
  readonly actualEnd?: MeasureDate;
  /** «Доля результата, %» */
  readonly share?: string;
}

/** A row of spending; the local budget where no source is named. */
export interface SpendingSketch {
  readonly in?: string;
  readonly measure?: string;
  readonly source?: string;
  readonly planned: string;
  readonly actual: string;
  readonly appropriated?: string;
}

/** One year of a programme as far as a case needs it. */
export interface ProgrammeSketch {
  readonly indicators: readonly IndicatorSketch[];
  readonly measures?: readonly MeasureSketch[];
  readonly spending?: readonly SpendingSketch[];
}

/** The programme of a sketch, as if it had been read from a workbook: every figure has its cell. */
export function programmeOf({ indicators, measures = [], spending = [] }: ProgrammeSketch): ProgrammeData {
  const codes = [...new Set([...indicators, ...measures, ...spending].flatMap((row) => row.in ?? []))].sort();
  return {
    programme: PROGRAMME,
    subprogrammes: codes.map((code) => ({ code, name: `Подпрограмма ${code}`, leadAgency: null, source: { cells: {} } })),
    indicators: indicators.map(indicatorOf),
    measures: measures.map(measureOf),
    expenditures: spending.map(expenditureOf),
    controlTotals: [],
  };
}

const PROGRAMME: ProgrammeData["programme"] = {
  name: "Развитие культуры",
  municipality: "Заречный городской округ",
  startYear: 2019,
  endYear: 2023,
  reportingYear: 2021,
  legalAct: null,
  leadAgency: "Отдел культуры",
  coImplementers: null,
  compiledOn: null,
  refinementDue: null,
      editedOn: null,
      fundingSources: null,
  moneyUnit: "thousandRubles",
  methodology: "case",
  signatoryPost: null,
  signatory: null,
  preparedBy: null,
  source: { cells: {} },
};

function indicatorOf(sketch: IndicatorSketch, row: number): Indicator {
  const at = (column: number): SourceCell => cell("Показатели", row, column);
  const planned: PlannedValue =
    typeof sketch.planned === "string"
      ? { kind: "value", value: entry(at(6), sketch.planned, "planned-missing") }
      : {
          kind: "corridor",
          lower: entry(at(6), sketch.planned[0], "planned-missing"),
          upper: entry(at(6), sketch.planned[1], "planned-missing"),
        };
  return {
    subprogramme: sketch.in ?? null,
    number: String(row + 1),
    name: `Показатель ${String(row + 1)}`,
    unit: "ед.",
    direction: sketch.direction ?? "increase",
    previous: entry(at(5), sketch.previous ?? null, "value-missing"),
    planned,
    actual: entry(at(7), sketch.actual, "actual-missing"),
    weight: entry(at(8), sketch.weight ?? null, "weight-missing"),
    kind: null,
    level: sketch.level ?? null,
    varianceReason: null,
    expectedDate: null,
    source: { cells: { previous: at(5), planned: at(6), actual: at(7), weight: at(8) } },
  };
}

const STATUS_TEXTS: Readonly<Record<MeasureStatus, string>> = {
  done: "выполнено",
  partly: "выполнено частично",
  "not-done": "не выполнено",
  "not-due": "срок не наступил",
};

function measureOf({ in: code, number, status = "done", plannedEnd, actualEnd, share }: MeasureSketch, row: number): Measure {
  const at = (column: number): SourceCell => cell("Мероприятия", row, column);
  return {
    subprogramme: code ?? null,
    section: null,
    number,
    name: `Мероприятие ${number}`,
    kind: "main",
    agencies: null,
    plannedStart: null,
    plannedEnd: plannedEnd ?? null,
    actualStart: null,
    actualEnd: actualEnd ?? null,
    expectedResult: null,
    achievedResult: null,
    problems: null,
    resultShare: entry(at(14), share ?? null, "value-missing"),
    status,
    statusText: STATUS_TEXTS[status],
    source: { cells: { plannedEnd: at(7), actualEnd: at(9), status: at(13), resultShare: at(14) } },
  };
}

function expenditureOf({ in: code, measure, source, planned, actual, appropriated }: SpendingSketch, row: number): Expenditure {
  const at = (column: number): SourceCell => cell("Расходы", row, column);
  return {
    subprogramme: code ?? null,
    measureNumber: measure ?? null,
    name: null,
    fundingSource: source ?? "местный бюджет",
    spendingUnit: null,
    planned: entry(at(5), planned, "planned-missing"),
    appropriated: entry(at(7), appropriated ?? null, "value-missing"),
    actual: entry(at(6), actual, "actual-missing"),
    varianceReason: null,
    source: { cells: { planned: at(5), actual: at(6), appropriated: at(7) } },
  };
}

const entry = (at: SourceCell, value: string | null, absence: UnknownReason): Entry => ({
  cell: at,
  value: value === null ? null : decimal(value),
  reading: { kind: "number" },
  absence,
});

const cell = (table: string, row: number, column: number): SourceCell => ({ table, sheet: table, row: row + 1, column, text: null });
