import type { SourceFile } from "../files/sourceFile";

interface Guardrail {
  readonly pattern: RegExp;
  readonly advice: string;
}

/** What never stays in code, with the way out. */
const GUARDRAILS: readonly Guardrail[] = [
  { pattern: /\.only[.(`]|\bf(?:it|describe)\(["'`]/, advice: "runs one test alone. Let all of them run" },
  { pattern: /\.(?:skip|todo)[.(`]|\b(?:it|test|describe)\.(?:skip|todo)\b|\bx(?:it|test|describe)\(["'`]/, advice: "puts a test off. Mend it or delete it" },
  { pattern: /\b(?:TODO|FIXME|XXX)\b/, advice: "puts work off. Do it now, or leave it out" },
  { pattern: /@ts-(?:ignore|expect-error|nocheck)/, advice: "silences the compiler. Mend the type" },
  { pattern: /\beslint-disable/, advice: "silences a rule. Mend the code, or change the rule for everybody" },
  { pattern: /\bas any\b|:\s*any\b|<any>/, advice: "switches types off. Say unknown and look inside" },
  { pattern: /\bcatch\s*(?:\([^)]*\)\s*)?\{\s*\}/, advice: "swallows a failure. Translate it or let it pass" },
  {
    pattern: /(?<![\w.~])\/(?:home|root|Users|work|tmp|mnt|opt)\/\w|\b[A-Z]:\\+(?:Users|Windows|Program)/,
    advice: "is a path of one machine. Make it relative, or ask the system",
  },
];

/** Every line with something that never stays in code. */
export function brokenGuardrails(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) =>
      GUARDRAILS.flatMap(({ pattern, advice }) => {
        const [found] = pattern.exec(line) ?? [];
        return found === undefined ? [] : [`${path}:${index + 1}: "${found.trim()}" ${advice}.`];
      }),
    ),
  );
}

/** Names of XML vocabularies: they look like addresses, and nobody ever asks for them. */
const VOCABULARIES = ["schemas.openxmlformats.org", "schemas.microsoft.com", "purl.oclc.org", "www.w3.org"];

/** Addresses of other servers in what ships: the add-in asks nobody but the server it comes from. */
export function foreignAddresses(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:https?|wss?):\/\/([^/"'`\s<>)]*)/gi)]
      .filter(([, server]) => server !== undefined && !VOCABULARIES.includes(server))
      .map(
        ([address]) =>
          `${path} mentions ${address}: what ships asks no foreign server. Bring the file along, or let webpack.config.js put the address in.`,
      ),
  );
}
