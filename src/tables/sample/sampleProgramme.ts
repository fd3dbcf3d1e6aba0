/** What one cell of a sample row holds; `null` is an empty cell. Codes and measure numbers are text, amounts and years are numbers. */
export type SampleCell = string | number | null;

/** One row of an input table, keyed by the Russian column header, in the order of the workbook contract. */
export type SampleRow = Readonly<Record<string, SampleCell>>;

/** The input tables a sample fills. */
export type SampleTableName = "Программа" | "Подпрограммы" | "Показатели" | "Мероприятия" | "Расходы";

/** A filled programme as plain rows. */
export type SampleProgramme = Readonly<Record<SampleTableName, readonly SampleRow[]>>;
