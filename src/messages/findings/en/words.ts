import type { FindingSubject } from "../findingMessages";

/** Names the row; nothing where there is none. */
export const inRow = ({ row }: FindingSubject): string => (row === null ? "" : ` Row: “${shortened(row)}”.`);

export const shortened = (name: string): string => (name.length > 90 ? `${name.slice(0, 87).trimEnd()}…` : name);

export const COLUMN = { planned: "План (Planned)", actual: "Факт (Actual)" } as const;

const UNIT: Readonly<Record<string, string>> = { "руб.": "roubles", "тыс. руб.": "thousand roubles", "млн руб.": "million roubles" };

export const money = (amount: string, unit: string): string => `${amount} ${UNIT[unit] ?? unit}`;

/** «75 %» for 0.75. */
export const percent = (ratio: string | null): string => (ratio === null ? "–" : `${Number((Number(ratio) * 100).toPrecision(12))}%`);
