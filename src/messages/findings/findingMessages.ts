import type { FindingCode, FindingFacts, Severity } from "../../domain/finding";

/** What is wrong, why it matters, what to do; a sentence each. */
export interface FindingText {
  readonly message: string;
  readonly why?: string;
  readonly action: string;
}

/** What a sentence may need besides the finding's own facts. */
export interface FindingSubject {
  /** Canonical name of the table, or null. */
  readonly table: string | null;
  /** What the row is called, or null. */
  readonly row: string | null;
  /** «Показатели!H2» of a cell. */
  readonly address: (cell: { sheet: string; row: number; column: number }) => string;
}

type FactsOf<Code extends FindingCode> = Extract<FindingFacts, { code: Code }>;

/** One text per code of a family: a missing one does not compile. */
export type TextsOf<Facts extends FindingFacts> = {
  readonly [Code in Facts["code"]]: (facts: Extract<Facts, { code: Code }>, subject: FindingSubject) => FindingText;
};

export type FindingTexts = TextsOf<FindingFacts>;

export type SeverityNames = Readonly<Record<Severity, string>>;

/** The text of a finding in the language of `texts`. */
export function findingText<Code extends FindingCode>(texts: FindingTexts, facts: FactsOf<Code>, subject: FindingSubject): FindingText {
  const text: (facts: FactsOf<Code>, subject: FindingSubject) => FindingText = texts[facts.code];
  return text(facts, subject);
}
