import { stemOf, type SourceFile } from "../files/sourceFile";

const CERTAINTIES = ["act", "report", "assumed"];
/** What names the methodology and its term, and chooses nothing. */
const NAMES = ["id", "title", "document", "years"];
/** Sections that only some acts have; null where an act says nothing of the kind. */
const OPTIONAL = ["correction", "dynamics"];

/** Values of a methodology that do not say where they come from. */
export function uncited(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const data: unknown = JSON.parse(text);
    if (!isGroup(data)) return [`${path} holds no methodology.`];
    const named = data.id === stemOf(path) ? [] : [`${path}: the id is "${String(data.id)}". Name the file for its id.`];
    const choices = Object.entries(data).filter(([key, choice]) => !NAMES.includes(key) && !(OPTIONAL.includes(key) && choice === null));
    return [...named, ...choices.flatMap(([key, choice]) => uncitedBelow(choice, `${path}: ${key}`))];
  });
}

function uncitedBelow(choice: unknown, place: string): string[] {
  if (!isGroup(choice)) return [`${place} is a bare value: write it as { value, basis, certainty }, with the clause it comes from.`];
  if (!("value" in choice)) return Object.entries(choice).flatMap(([key, inner]) => uncitedBelow(inner, `${place}.${key}`));
  const { basis, certainty } = choice;
  return [
    ...(typeof basis === "string" && basis.trim() !== ""
      ? []
      : [`${place} has no basis: name the act and the clause, or the report it was read from.`]),
    ...(typeof certainty === "string" && CERTAINTIES.includes(certainty)
      ? []
      : [`${place} has no certainty: say ${CERTAINTIES.join(", ")}.`]),
  ];
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
