import { normalise } from "../normalise";
import { provisionList } from "./provisionValue";
import { PROVISIONS } from "./provisions";

/** The words that a row of «Методика» can be set to, by its label; null where it has no list. */
export function listOfProvision(label: string): readonly string[] | null {
  const definition = PROVISIONS.find((candidate) => normalise(candidate.label) === normalise(label));
  return definition === undefined ? null : (provisionList(definition.kind) ?? null);
}
