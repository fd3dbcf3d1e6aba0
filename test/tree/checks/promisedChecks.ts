/** The codes of checks.md that the add-in must find, in the order of value; a family at a time beyond the first release. */
export const PROMISED: readonly string[] = [
  ...["P01", "P02", "P03", "P06", "P08", "P09", "P10", "P11", "P13"],
  ...["I01", "I02", "I03", "I04", "I05", "I06", "I08", "I10", "I11", "I12", "I15", "I21"],
  ...["M02", "M03", "M05", "M12", "R01", "R02", "R03", "R04", "R05", "R12", "X03", "X05", "X06", "X09", "B01", "B02", "B03"],
  ...["I07", "I09", "I14", "I16", "I17", "I18", "I20", "I26", "I27", "I28", "P04", "P07", "P12"],
  ...["M01", "M04", "M06", "M10", "M14", "M16", "R06", "R07", "R08", "R10", "R14", "R15", "X01", "X08", "X10", "B04", "B05", "B06", "B07"],
];

/** Codes tried by the tests: where they must be found, and where they must not. */
export interface TriedCodes {
  readonly found: readonly string[];
  readonly notFound: readonly string[];
}

/** What is missing for each promised code. */
export const untried = (promised: readonly string[], declared: readonly string[], { found, notFound }: TriedCodes): string[] =>
  promised.flatMap((code) => [
    ...(declared.includes(code) ? [] : [`${code} is no finding: declare it in src/domain/findings and find it.`]),
    ...(found.includes(code) ? [] : [`No mistake in test/mistakes or test/golden must bring ${code}: add one.`]),
    ...(notFound.includes(code) ? [] : [`Nothing shows what nearly is ${code} and is not: add it to test/mistakes/nearMisses.ts.`]),
  ]);
