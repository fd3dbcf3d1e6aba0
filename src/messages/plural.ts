const CENT = 100;
const TEN = 10;

/** The form of a Russian noun after a number: 1 показатель, 2 показателя, 5 показателей, 1,5 показателя. Returns the form only. */
export function plural(count: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(count)) return few;
  const lastTwo = Math.abs(count) % CENT;
  const last = lastTwo % TEN;
  const isTeen = lastTwo > TEN && lastTwo < TEN * 2;
  if (isTeen || last === 0 || last > 4) return many;
  return last === 1 ? one : few;
}
