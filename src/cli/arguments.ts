import type { Language } from "../messages/messages";

/** What the command line asks for. */
export type Call =
  | {
      readonly command: "calculate";
      readonly input: string;
      /** Where the workbook with the result goes, and the report as a Word document; null for nowhere. */
      readonly out: string | null;
      readonly docx: string | null;
      readonly json: boolean;
      readonly language: Language;
    }
  | { readonly command: "new-year"; readonly input: string; readonly output: string; readonly language: Language }
  | { readonly command: "template"; readonly output: string; readonly sample: boolean; readonly language: Language };

/** Reads the arguments; null when the call is wrong. */
export function parseArguments([command, ...rest]: readonly string[]): Call | null {
  const names: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? "";
    if (word === "--json" || word === "--sample") flags.add(word);
    else if (word === "--out" || word === "--docx" || word === "--lang") {
      const value = rest[(index += 1)];
      if (value === undefined || value.startsWith("--")) return null;
      values.set(word, value);
    } else if (word.startsWith("-") || word === "") return null;
    else names.push(word);
  }
  const [name, second] = names;
  const language = values.get("--lang") ?? "ru";
  if (name === undefined || (language !== "ru" && language !== "en")) return null;
  if (command === "new-year") return second === undefined || names.length > 2 || flags.size > 0 || values.has("--out") || values.has("--docx") ? null : { command, input: name, output: second, language };
  if (second !== undefined) return null;
  if (command === "calculate" && !flags.has("--sample")) {
    return { command, input: name, out: values.get("--out") ?? null, docx: values.get("--docx") ?? null, json: flags.has("--json"), language };
  }
  if (command === "template" && !flags.has("--json") && !values.has("--out") && !values.has("--docx")) return { command, output: name, sample: flags.has("--sample"), language };
  return null;
}
