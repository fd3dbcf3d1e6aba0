import type { Components } from "../../../src/domain/assessment/levelIndex";
import { decimal } from "../../../src/domain/decimal";
import { quantity } from "../../../src/domain/evaluate";
import type { Methodology } from "../../../src/domain/methodology/methodology";
import type { Expenditure } from "../../../src/domain/model/expenditure";
import type { Indicator } from "../../../src/domain/model/indicator";
import type { Measure, MeasureStatus } from "../../../src/domain/model/measure";
import type { ProgrammeData } from "../../../src/domain/model/programmeData";
import type { Entry, Quantity, UnknownReason } from "../../../src/domain/quantity";
import type { SourceCell } from "../../../src/domain/sourceCell";
import { METHODOLOGIES } from "../../../src/methodologies";

/** A cell somewhere on a sheet. */
export const cellAt = (row: number, column = 0, sheet = "Показатели", text: string | null = null): SourceCell => ({ table: sheet, sheet, row, column, text });

/** An entered number, or its absence. */
export const entry = (value: string | null, absence: UnknownReason = "value-missing", cell: SourceCell = cellAt(0)): Entry => ({
  cell,
  value: value === null ? null : decimal(value),
  reading: { kind: "number" },
  absence,
});

/** An entered figure. */
export const figure = (value: string | null, absence: UnknownReason = "value-missing", id = `figure:${value ?? "absent"}`): Quantity =>
  quantity(id, "entered", { kind: "entered", entry: entry(value, absence) });

/** A result in short: the plain decimal, or the reason why there is none. */
export const outcome = ({ result }: Pick<Quantity, "result">): string => (result.known ? result.value.toFixed() : result.reason);

/** The results of one level; those that are not named are 1, or not part of the methodology. */
export const components = (named: Partial<Components> = {}): Components => ({
  achievement: figure("1"),
  outturn: figure("1"),
  implementation: figure("1"),
  spendingEfficiency: null,
  dynamics: null,
  factor: null,
  assessed: figure("1"),
  ...named,
});

/** The methodology of the 2021 report. */
export const PARTIZANSK: Methodology = ((): Methodology => {
  const found = METHODOLOGIES.find(({ id }) => id === "partizansk-2021");
  if (found === undefined) throw new Error("partizansk-2021 does not ship");
  return found;
})();

/** An indicator of the programme itself. */
export const indicator = (fields: Partial<Indicator> & { readonly plan?: string; readonly fact?: string | null } = {}): Indicator => {
  const { plan = "1", fact = "1", ...rest } = fields;
  return {
    subprogramme: null,
    number: "1",
    name: "Показатель",
    unit: "ед.",
    direction: "increase",
    previous: entry(null),
    planned: { kind: "value", value: entry(plan, "planned-missing") },
    actual: entry(fact, "actual-missing"),
    weight: entry(null),
    kind: null,
    level: null,
    varianceReason: null,
    expectedDate: null,
    source: { cells: {} },
    ...rest,
  };
};

/** A measure whose status stands in a cell of its own. */
export const measure = (status: MeasureStatus, statusText: string, row: number, fields: Partial<Measure> = {}): Measure => ({
  subprogramme: null,
  section: null,
  number: String(row),
  name: "Мероприятие",
  kind: "ordinary",
  agencies: null,
  plannedStart: null,
  plannedEnd: null,
  actualStart: null,
  actualEnd: null,
  expectedResult: null,
  achievedResult: null,
  problems: null,
  resultShare: entry(null),
  status,
  statusText,
  source: { cells: { status: cellAt(row, 13, "Мероприятия", statusText) } },
  ...fields,
});

/** A row of money. */
export const expenditure = (planned: string, actual: string, fields: Partial<Expenditure> = {}): Expenditure => ({
  subprogramme: null,
  measureNumber: null,
  name: null,
  fundingSource: "местный бюджет",
  spendingUnit: null,
  planned: entry(planned),
  appropriated: entry(null),
  actual: entry(actual),
  varianceReason: null,
  source: { cells: { planned: cellAt(1, 5, "Расходы"), actual: cellAt(1, 6, "Расходы") } },
  ...fields,
});

/** A programme of 2019–2023 reported for 2021. */
export const programmeData = (rows: Partial<ProgrammeData> & { readonly codes?: readonly string[] } = {}): ProgrammeData => {
  const { codes = [], ...rest } = rows;
  return {
    programme: {
      name: "Программа",
      municipality: null,
      startYear: 2019,
      endYear: 2023,
      reportingYear: 2021,
      legalAct: null,
      leadAgency: "Отдел",
      coImplementers: null,
      compiledOn: null,
      refinementDue: null,
      editedOn: null,
      fundingSources: null,
      moneyUnit: "thousandRubles",
      methodology: "partizansk-2021",
      signatoryPost: null,
      signatory: null,
      preparedBy: null,
      source: { cells: { reportingYear: cellAt(5, 1, "Паспорт") } },
    },
    subprogrammes: codes.map((code) => ({ code, name: `Подпрограмма ${code}`, leadAgency: null, source: { cells: {} } })),
    indicators: [],
    measures: [],
    expenditures: [],
    controlTotals: [],
    ...rest,
  };
};
