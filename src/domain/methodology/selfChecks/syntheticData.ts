import { decimal } from "../../decimal";
import type { ProgrammeData } from "../../model/programmeData";
import type { Entry } from "../../quantity";
import type { SourceCell } from "../../sourceCell";

/** A made-up programme on which a methodology is tried before it judges a real one. */
export interface SyntheticProgramme {
  readonly subprogrammes: number;
  /** Actual value of every indicator, plan 100. */
  readonly actual: number;
  readonly measuresDone: boolean;
  /** Spent of 100 planned. */
  readonly spent: number;
}

/** The programme, its own level and each subprogramme alike: one indicator, one measure, one amount. */
export function syntheticData({ subprogrammes, actual, measuresDone, spent }: SyntheticProgramme): ProgrammeData {
  const codes = Array.from({ length: subprogrammes }, (_, index) => String(index + 1));
  const levels = [null, ...codes];
  let row = 0;
  const cell = (): SourceCell => ({ table: "", sheet: "", row: (row += 1), column: 0, text: null });
  const entry = (value: number | null): Entry => ({ cell: cell(), value: value === null ? null : decimal(String(value)), reading: { kind: "number" }, absence: "value-missing" });
  const text = { name: "–", source: { cells: {} } };
  return {
    programme: {
      ...text,
      municipality: null,
      startYear: 2021,
      endYear: 2021,
      reportingYear: 2021,
      legalAct: null,
      leadAgency: "–",
      coImplementers: null,
      compiledOn: null,
      refinementDue: null,
      editedOn: null,
      fundingSources: null,
      moneyUnit: "thousandRubles",
      methodology: "–",
      signatoryPost: null,
      signatory: null,
      preparedBy: null,
    },
    subprogrammes: codes.map((code) => ({ ...text, code, leadAgency: null })),
    indicators: levels.map((subprogramme) => ({
      ...text,
      subprogramme,
      number: "1",
      unit: null,
      direction: "increase",
      previous: entry(actual === 0 ? 100 : actual),
      planned: { kind: "value", value: entry(100) },
      actual: entry(actual),
      weight: entry(1),
      kind: null,
      level: null,
      varianceReason: null,
      expectedDate: null,
    })),
    measures: levels.map((subprogramme) => ({
      ...text,
      source: { cells: { status: cell() } },
      subprogramme,
      section: null,
      number: "1",
      kind: "ordinary",
      agencies: null,
      plannedStart: null,
      plannedEnd: null,
      actualStart: null,
      actualEnd: null,
      expectedResult: null,
      achievedResult: null,
      problems: null,
      resultShare: entry(measuresDone ? 100 : 0),
      status: measuresDone ? "done" : "not-done",
      statusText: measuresDone ? "выполнено" : "не выполнено",
    })),
    expenditures: levels.map((subprogramme) => ({
      source: { cells: {} },
      subprogramme,
      measureNumber: "1",
      name: null,
      fundingSource: "местный бюджет",
      spendingUnit: null,
      planned: entry(100),
      appropriated: entry(100),
      actual: entry(spent),
      varianceReason: null,
    })),
    controlTotals: [],
  };
}
