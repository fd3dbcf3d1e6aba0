import fc from "fast-check";
import type { Assessed } from "../../../src/app/judge";
import { judgedFile } from "./judgedFile";
import { programmeFile } from "./programmeFile";
import { randomProgramme } from "./randomProgramme";

/** A random programme that was assessed: its name says how to make it again. */
export interface AssessedBook {
  readonly name: string;
  readonly assessed: Assessed;
  readonly bytes: Uint8Array;
}

/** Programmes under one methodology, judged as the command line does; what is refused is left out. */
export async function judgedProgrammes(methodology: string, seed: number, count: number): Promise<AssessedBook[]> {
  const books: AssessedBook[] = [];
  for (const [index, programme] of fc.sample(randomProgramme(methodology), { seed, numRuns: count }).entries()) {
    const { judgement, bytes } = await judgedFile(await programmeFile(programme));
    if (judgement.kind === "assessed" && bytes !== null) books.push({ name: `${methodology}-${seed}-${index}`, assessed: judgement, bytes });
  }
  return books;
}
