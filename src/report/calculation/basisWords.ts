import type { Provision } from "../../domain/methodology/provision";
import { reportTexts } from "../../messages/report/reportTexts";

/** A basis that says itself that it was assumed, changed by the user, or is not used. */
const SAYS_ITSELF = /принят|не применяется|изменено пользователем/u;

/** The legal basis of a choice, with how well it is known where the basis does not say so. */
export const basisWords = ({ basis, certainty }: Provision<unknown>): string =>
  SAYS_ITSELF.test(basis) ? basis : basis + (reportTexts.calculation.certainty[certainty] ?? "");
