import type { FindingCode, FindingFacts, Severity } from "../../domain/finding";

/** What is wrong, why it matters, what to do; a sentence each. */
export interface FindingText {
  readonly message: string;
  readonly why: string;
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
  /** Further cells with the same cause. */
  readonly also?: readonly { sheet: string; row: number; column: number }[];
}

type FactsOf<Code extends FindingCode> = Extract<FindingFacts, { code: Code }>;

type Wording<Facts extends FindingFacts, Text> = { readonly [Code in Facts["code"]]: (facts: Extract<Facts, { code: Code }>, subject: FindingSubject) => Text };

/** What is wrong and what to do; why it matters only where that is not what it is for others of the code. */
type OwnText = Omit<FindingText, "why"> & { readonly why?: string };

/** The texts for every code of a family: a missing one does not compile. */
export type TextsOf<Facts extends FindingFacts> = Wording<Facts, OwnText>;

export type FindingTexts = Wording<FindingFacts, FindingText>;

/** Addresses that a sentence lists; the rest is counted. */
const MOST_ADDRESSES = 5;

/** Joins the texts of all families with the reason of each code, and names further cells with the same cause by `alsoIn`. */
export function withReasons(
  texts: TextsOf<FindingFacts>,
  reasons: Readonly<Record<FindingCode, string>>,
  alsoIn: (addresses: readonly string[], more: number) => string,
): FindingTexts {
  const entries = (Object.keys(reasons) as FindingCode[]).map((code) => {
    const text = texts[code] as (facts: FindingFacts, subject: FindingSubject) => OwnText;
    const whole = (facts: FindingFacts, subject: FindingSubject): FindingText => {
      const { message, why, action } = text(facts, subject);
      const also = (subject.also ?? []).map(subject.address);
      const further = also.length === 0 ? "" : ` ${alsoIn(also.slice(0, MOST_ADDRESSES), Math.max(0, also.length - MOST_ADDRESSES))}`;
      return { message: message + further, why: why ?? reasons[code], action };
    };
    return [code, whole] as const;
  });
  return Object.fromEntries(entries) as unknown as FindingTexts;
}

export type SeverityNames = Readonly<Record<Severity, string>>;

/** The text of a finding in the language of `texts`. */
export function findingText<Code extends FindingCode>(texts: FindingTexts, facts: FactsOf<Code>, subject: FindingSubject): FindingText {
  const text: (facts: FactsOf<Code>, subject: FindingSubject) => FindingText = texts[facts.code];
  return text(facts, subject);
}
