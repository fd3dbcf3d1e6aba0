import type { Methodology } from "../domain/methodology/methodology";
import { METHODOLOGIES } from "../methodologies";
import { normalise } from "../tables/normalise";

/** The methodology that a user names by its id or title; null when there is none of that name. Never a neighbour. */
export const findMethodology = (text: string): Methodology | null =>
  METHODOLOGIES.find(({ id, title }) => normalise(text) === normalise(id) || normalise(text) === normalise(title)) ?? null;
