import { severityOf, type Finding, type Severity } from "../domain/finding";
import { findingKey } from "../domain/findingKey";
import { findingText, type FindingTexts } from "../messages/findings/findingMessages";
import { cellAddress } from "../workbook/cell";

/** A finding in words, with the address people use. */
export interface FindingWords {
  readonly finding: Finding;
  /** Name that survives sorted rows. */
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly action: string;
  /** «Показатели!H2»; null where no cell can be named. */
  readonly address: string | null;
  /** The reason for which a person accepted it; null for an open one. */
  readonly accepted: string | null;
}

/** Reasons by the keys of the findings they were given for. */
export type Accepted = ReadonlyMap<string, string>;

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Findings in words, errors first; within a severity in the order they were found. An error cannot be accepted. */
export function findingWords(findings: readonly Finding[], texts: FindingTexts, accepted: Accepted = new Map()): FindingWords[] {
  const words = findings.map((finding): FindingWords => {
    const { cell, table, row, also } = finding;
    const text = findingText(texts, finding, { table, row, address: (place) => cellAddress(place.sheet, place), ...(also === undefined ? {} : { also }) });
    const [key, severity] = [findingKey(finding), severityOf(finding)];
    const reason = severity === "error" ? null : (accepted.get(key) ?? null);
    return { finding, key, severity, ...text, address: cell === null ? null : cellAddress(cell.sheet, cell), accepted: reason };
  });
  return ORDER.flatMap((severity) => words.filter((item) => item.severity === severity));
}
