import { severityOf, type Finding, type Severity } from "../domain/finding";
import { findingText, type FindingTexts } from "../messages/findings/findingMessages";
import { cellAddress } from "../workbook/cell";

/** A finding in words, with the address people use. */
export interface FindingWords {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly message: string;
  readonly action: string;
  /** «Показатели!H2»; null where no cell can be named. */
  readonly address: string | null;
}

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Findings in words, errors first; within a severity in the order they were found. */
export function findingWords(findings: readonly Finding[], texts: FindingTexts): FindingWords[] {
  const words = findings.map((finding): FindingWords => {
    const { cell, table, row } = finding;
    const text = findingText(texts, finding, { table, row, address: (place) => cellAddress(place.sheet, place) });
    return { finding, severity: severityOf(finding), ...text, address: cell === null ? null : cellAddress(cell.sheet, cell) };
  });
  return ORDER.flatMap((severity) => words.filter((item) => item.severity === severity));
}
