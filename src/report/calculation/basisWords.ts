import type { Provision } from "../../domain/methodology/provision";
import { reportTexts } from "../../messages/report/reportTexts";

const { certainty: words, saidByBasis } = reportTexts.calculation;

/** The legal basis of a choice, with how well it is known where the basis does not say so. */
export const basisWords = ({ basis, certainty }: Provision<unknown>): string => (saidByBasis.some((said) => basis.includes(said)) ? basis : basis + (words[certainty] ?? ""));
