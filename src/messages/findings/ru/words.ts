import type { FindingSubject } from "../findingMessages";

/** Names the row; nothing where there is none. */
export const inRow = ({ row }: FindingSubject): string => (row === null ? "" : ` Строка: «${shortened(row)}».`);

export const shortened = (name: string): string => (name.length > 90 ? `${name.slice(0, 87).trimEnd()}…` : name);

export const comma = (amount: string): string => amount.replace(".", ",");

export const COLUMN = { planned: "План", actual: "Факт" } as const;

/** «75 %» for 0.75. */
export const percent = (ratio: string | null): string =>
  ratio === null ? "–" : `${comma(String(Number((Number(ratio) * 100).toPrecision(12))))} %`;
