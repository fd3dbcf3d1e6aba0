const PREFIX = "MunicipalReport.";

/** Whether a chart is one of ours; a person's have other names. */
export const isOurChart = (name: string): boolean => name.startsWith(PREFIX);

/**
 * A name that no chart on the sheet has yet: new charts stand beside the former ones until those go away, last of all, so that a writing that fails leaves
 * the former ones.
 */
export function freeChartName(key: string, taken: readonly string[]): string {
  const name = `${PREFIX}${key}`;
  return taken.includes(name) ? `${name}.` : name;
}

/** Whether a chart is the one of this key. */
export const isChartOf = (name: string, key: string): boolean => name === `${PREFIX}${key}` || name === `${PREFIX}${key}.`;
