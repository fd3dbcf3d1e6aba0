import { CROSS_TABLE_SEVERITIES, type CrossTableFindingFacts } from "./findings/crossTableFindings";
import { EXPENDITURE_SEVERITIES, type ExpenditureFindingFacts } from "./findings/expenditureFindings";
import { INDICATOR_SEVERITIES, type IndicatorFindingFacts } from "./findings/indicatorFindings";
import { LAYOUT_SEVERITIES, type LayoutFindingFacts } from "./findings/layoutFindings";
import { MEASURE_SEVERITIES, type MeasureFindingFacts } from "./findings/measureFindings";
import { METHODOLOGY_SEVERITIES, type MethodologyFindingFacts } from "./findings/methodologyFindings";
import { PROGRAMME_SEVERITIES, type ProgrammeFindingFacts } from "./findings/programmeFindings";
import { WORKBOOK_SEVERITIES, type WorkbookFindingFacts } from "./findings/workbookFindings";
import type { SeveritiesOf, Severity } from "./findings/severity";
import type { SourceCell } from "./sourceCell";

/** A problem of the data: a code of the catalogue of checks, its facts, and its cell. The sentence is made in `messages/`. */
export type Finding = FindingPlace & FindingFacts;

export interface FindingPlace {
  /** Canonical Russian name of the table concerned; null when no table can be named. */
  readonly table: string | null;
  readonly cell: SourceCell | null;
  /** What the row is called, for people: an indicator's or measure's number and name; null for a whole table. */
  readonly row: string | null;
  /** Further cells with the same cause. */
  readonly also?: readonly SourceCell[];
}

export type FindingFacts =
  | ProgrammeFindingFacts
  | MethodologyFindingFacts
  | IndicatorFindingFacts
  | MeasureFindingFacts
  | ExpenditureFindingFacts
  | CrossTableFindingFacts
  | LayoutFindingFacts
  | WorkbookFindingFacts;

export type FindingCode = FindingFacts["code"];

export type { Severity };

const SEVERITIES: SeveritiesOf<FindingFacts> = {
  ...CROSS_TABLE_SEVERITIES,
  ...EXPENDITURE_SEVERITIES,
  ...INDICATOR_SEVERITIES,
  ...LAYOUT_SEVERITIES,
  ...MEASURE_SEVERITIES,
  ...METHODOLOGY_SEVERITIES,
  ...PROGRAMME_SEVERITIES,
  ...WORKBOOK_SEVERITIES,
};

/** The severity that a finding carries: its code's, except where the facts make it milder or graver. */
export function severityOf(facts: FindingFacts): Severity {
  switch (facts.code) {
    case "P14":
      // A gap that no value falls into spoils nothing.
      return facts.problem === "gap" || facts.problem === "overlap" ? "hint" : SEVERITIES[facts.code];
    case "P06":
      return facts.problem === "no-section" ? "hint" : SEVERITIES[facts.code];
    case "M05":
      return facts.problem === "empty-column" ? "hint" : SEVERITIES[facts.code];
    case "P07":
      return facts.missing === "indicators" ? "hint" : SEVERITIES[facts.code];
    case "I14":
      return facts.explained ? "hint" : SEVERITIES[facts.code];
    case "M12":
      return facts.problem === "no-measure" ? "warning" : SEVERITIES[facts.code];
    case "R05":
      return facts.text === null ? SEVERITIES[facts.code] : "warning";
    case "B13":
      return facts.problem === "converted" ? SEVERITIES[facts.code] : "hint";
    case "B03":
      return facts.missing === "optional-rows" ? "hint" : SEVERITIES[facts.code];
    case "B01":
      return facts.problem === "number" ? "hint" : SEVERITIES[facts.code];
    default:
      return SEVERITIES[facts.code];
  }
}

/** Whether any of the findings forbids the calculation. */
export const refuses = (findings: readonly Finding[]): boolean => findings.some((finding) => severityOf(finding) === "error");
