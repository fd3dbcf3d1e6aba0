import { methodologySchema, type Methodology } from "../../src/domain/methodology/methodology";
import { methodologyJson } from "../../src/domain/methodology/methodologyJson";
import { methodologyById } from "../../src/methodologies";

/** Values that a case puts in the place of the shipped ones, as they would stand in the file: section, provision, value. */
export type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type FileSections = Record<string, Record<string, { value: unknown; basis: string; certainty: string }>>;

/** A shipped methodology, or the same with a user's changes. */
export function changedMethodology(id: string, changes: Changes = {}): Methodology {
  const methodology = methodologyById(id);
  if (methodology === null) throw new Error(`No methodology ${id} ships.`);
  const file = methodologyJson(methodology) as FileSections;
  for (const [section, provisions] of Object.entries(changes)) {
    for (const [name, value] of Object.entries(provisions)) {
      const provision = file[section]?.[name];
      if (provision === undefined) throw new Error(`${id} has no ${section}.${name}.`);
      Object.assign(provision, { value, basis: "изменено в примере", certainty: "user" });
    }
  }
  return methodologySchema.parse(file);
}
