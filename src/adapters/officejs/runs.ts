/** Neighbouring entries of one value; indexes inclusive. */
export interface Run<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Joins equal neighbours, so that one call sets them all. */
export function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, index) => {
    const former = runs.at(-1);
    if (former !== undefined && former.value === value) runs[runs.length - 1] = { ...former, last: index };
    else runs.push({ first: index, last: index, value });
  });
  return runs;
}
