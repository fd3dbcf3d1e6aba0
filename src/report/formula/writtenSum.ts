import type { Entry, Reading } from "../../domain/quantity";
import { enteredFormula, type EnteredFormula } from "./enteredFormula";
import { noiseOf, numberInText } from "./numberInText";
import { follows, inputRange } from "./ranges";

/** Terms of a sum over amounts that are written as text. Cells below each other make one term: a term for each would soon be longer than Excel allows. */
export function writtenSums(entries: readonly Entry[]): EnteredFormula[] {
  const sorted = [...entries].sort((one, other) => one.cell.row - other.cell.row);
  const runs: Entry[][] = [];
  for (const entry of sorted) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1];
    if (run !== undefined && above !== undefined && isPlainText(above) && isPlainText(entry) && follows(above.cell, entry.cell)) run.push(entry);
    else runs.push([entry]);
  }
  return runs.map((run) => (run.length === 1 ? enteredFormula(run[0] as Entry) : sumOfRun(run.filter(isPlainText))));
}

type PlainText = Entry & { readonly reading: Extract<Reading, { kind: "text" }> };

const isPlainText = (entry: Entry): entry is PlainText => entry.reading.kind === "text" && entry.reading.prefix === "";

function sumOfRun(run: readonly PlainText[]): EnteredFormula {
  const [first, last] = [run[0] as PlainText, run[run.length - 1] as PlainText];
  const range = inputRange(first.cell, last.cell);
  return {
    body: `SUMPRODUCT(${numberInText(range, noiseOf(run.map(({ reading }) => reading.text)))})`,
    absent: `SUMPRODUCT(--(TRIM(${range})=""))>0`,
  };
}
